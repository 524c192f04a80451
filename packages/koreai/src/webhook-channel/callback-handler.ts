import { InvalidArgumentError, isTruewireError } from "@truewire/core";
import { parseCallback } from "./parse-callback.ts";
import type { ChannelCallback } from "./parse-callback.ts";

/** Options of {@link createCallbackHandler}. */
export interface CallbackHandlerOptions {
  /** Called with each usable callback; the platform is answered when it has ended. What it throws is answered with 500. */
  readonly onCallback: (callback: ChannelCallback, request: Request) => void | Promise<void>;
  /**
   * Whether a request may be what it says, for instance by a secret in its address; otherwise it is answered with 401
   * and not read. Default: every one may.
   */
  readonly isTrusted?: ((request: Request) => boolean | Promise<boolean>) | undefined;
  /** Told what `onCallback` threw. Default: nobody is. */
  readonly onError?: ((error: unknown, request: Request) => void) | undefined;
  /** Bytes that a body may have; more is answered with 413. @default 1_048_576 */
  readonly maxBytes?: number | undefined;
}

/**
 * Makes a handler for the POST_URL of an asynchronous webhook channel, for whatever speaks `fetch`: workers, Bun, Deno, Hono.
 * Elsewhere give the parsed body to `parseCallback()`.
 *
 * Answers 200 for what was handled, 400 for what is no message of a channel, 405 for anything but POST.
 *
 * @throws InvalidArgumentError when an option is unusable
 */
export function createCallbackHandler(options: CallbackHandlerOptions): (request: Request) => Promise<Response> {
  const { onCallback, isTrusted = () => true, onError, maxBytes = 1_048_576 } = options;
  if (typeof onCallback !== "function") throw new InvalidArgumentError("onCallback", "a function", onCallback);
  if (!Number.isSafeInteger(maxBytes) || maxBytes <= 0) {
    throw new InvalidArgumentError("maxBytes", "a positive whole number", maxBytes);
  }
  return async (request) => {
    if (request.method !== "POST") return answer(405, "POST only", { allow: "POST" });
    if (!(await isTrusted(request))) return answer(401, "not trusted");
    const text = await readText(request, maxBytes);
    if (text === undefined) return answer(413, "too large");
    let callback: ChannelCallback;
    try {
      callback = parseCallback(text);
    } catch (error) {
      if (!isTruewireError(error)) throw error;
      return answer(400, error.message);
    }
    try {
      await onCallback(callback, request);
      return new Response(null, { status: 200 });
    } catch (error) {
      onError?.(error, request);
      return answer(500, "the handler failed");
    }
  };
}

function answer(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}

/** The body, or `undefined` where there is more of it than allowed; the rest is not read. */
async function readText({ body }: Request, maxBytes: number): Promise<string | undefined> {
  if (body === null) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
