import { TruewireError } from "../errors/truewire-error.ts";
import type { Call } from "./call.ts";
import { aborted, disconnected, timedOut } from "./failures.ts";

/**
 * Hands the body over to the caller as a stream that ends with an error of this package when no byte comes for
 * `idleTimeout`, the connection breaks, or the caller's signal is aborted. Only time in which the caller waits for
 * bytes counts.
 */
export function guardBody(response: Response, call: Call, controller: AbortController): Response {
  if (response.body === null) return response;
  const { signal, limits } = call;
  const reader = response.body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: (error: Error) => void = () => {};
  const onSignal = (): void => fail(aborted(call));
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onSignal);
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(sink) {
        fail = (error) => {
          stop();
          fail = () => {};
          sink.error(error);
          controller.abort(error);
        };
        signal?.addEventListener("abort", onSignal, { once: true });
      },
      async pull(sink) {
        if (limits.idleTimeout !== Number.POSITIVE_INFINITY) {
          timer = setTimeout(() => fail(timedOut(call, "idle", limits.idleTimeout)), limits.idleTimeout);
        }
        try {
          const { done, value } = await reader.read();
          clearTimeout(timer);
          if (!done) return sink.enqueue(value);
          stop();
          sink.close();
        } catch (error) {
          fail(error instanceof TruewireError ? error : disconnected(call, error));
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
