import { milliseconds } from "../options/rules.ts";
import type { Call } from "../transport/call.ts";
import { aborted, disconnected, timedOut } from "../transport/failures.ts";
import type { Feature } from "./feature.ts";

/** Bodies that are read while they arrive, by `.asResponse()`; without it, `.asResponse()` gives one that was read before. */
export const streaming: Feature<"idleTimeout"> = {
  rules: { idleTimeout: milliseconds },
  install: (core) => {
    core.guardBody = guardBody;
  },
};

/**
 * Hands the body over to the caller as a stream that ends with an error of this package when no byte comes for
 * `idleTimeout`, the connection breaks, or the caller's signal is aborted. Only time in which the caller waits for
 * bytes counts.
 */
export function guardBody(call: Call, response: Response, controller: AbortController): Response {
  if (response.body === null) return response;
  const { signal, limits } = call;
  const reader = response.body.getReader();
  let sink: ReadableStreamDefaultController<Uint8Array>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onSignal);
  };
  const fail = (error: Error): void => {
    stop();
    sink.error(error);
    controller.abort(error);
  };
  const onSignal = (): void => fail(aborted(call));
  const stream = new ReadableStream<Uint8Array>(
    {
      start(own) {
        sink = own;
        signal?.addEventListener("abort", onSignal);
      },
      async pull() {
        const { idleTimeout } = limits;
        const onIdle = (): void => fail(timedOut(call, "idle"));
        if (idleTimeout !== Infinity) timer = setTimeout(onIdle, idleTimeout);
        try {
          const { done, value } = await reader.read();
          clearTimeout(timer);
          if (!done) return sink.enqueue(value);
          stop();
          sink.close();
        } catch (error) {
          // After an abort the stream has its error already.
          if (!controller.signal.aborted) fail(disconnected(call, error));
        }
      },
      cancel(reason) {
        stop();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead, so that the clock runs only while the caller waits.
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(stream, { status, statusText, headers }), "url", { value: url });
}
