/** A body that is read piece by piece, and can be told to stop while a piece is awaited. */
export interface BodySource {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  /** Says that no more will be read. Never throws. */
  cancel(reason: unknown): void;
}

function quietly(promise: Promise<unknown> | undefined): void {
  promise?.catch(() => undefined);
}

/** Reads one of the platform's streams. */
export function fromReadableStream(stream: ReadableStream<unknown>): BodySource {
  const reader = stream.getReader();
  return {
    next: () => reader.read(),
    cancel: (reason) => quietly(reader.cancel(reason)),
  };
}

/** Reads anything that can be awaited over, node's streams among them. */
export function fromAsyncIterable(iterable: AsyncIterable<unknown>): BodySource {
  const iterator = iterable[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    cancel: () => {
      // A stream of node's is freed by this even while it waits; a generator hears of it at its next step.
      if ("destroy" in iterable && typeof iterable.destroy === "function") iterable.destroy();
      quietly(iterator.return?.());
    },
  };
}
