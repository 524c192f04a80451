import { SyncFailure } from "../frame/failure.ts";
import { failureOfError, failureOfStatus, isRetriedStatus, retryAfter } from "./answers.ts";

/** What one request asks for. */
export interface Ask {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the whole answer must be there. */
  readonly timeout: number;
  readonly maxBytes: number;
}

/** What came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** How an attempt ended: with an answer, at another address, or in a failure that may pass. */
export type Outcome =
  | { readonly is: "answer"; readonly answer: Answer }
  | { readonly is: "elsewhere"; readonly location: string }
  | {
      readonly is: "failure";
      readonly failure: SyncFailure;
      readonly again: boolean;
      readonly after: number | undefined;
    };

async function readBody(response: Response, { url, maxBytes }: Ask): Promise<Uint8Array> {
  const declared = Number(response.headers.get("content-length") ?? "0");
  const tooLarge = new SyncFailure("too-large", url.href, `sends more than the ${maxBytes} bytes that are read`);
  if (declared > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  // What is packed on its way has another length than it had; what was cut off is noticed when it is unpacked.
  if (!response.headers.has("content-encoding") && response.headers.has("content-length") && size !== declared) {
    throw new SyncFailure("truncated", url.href, `sent ${size} bytes of ${declared}`);
  }
  return Buffer.concat(chunks);
}

async function exchange(ask: Ask): Promise<Outcome> {
  const response = await fetch(ask.url, {
    headers: ask.headers,
    redirect: "manual",
    signal: AbortSignal.timeout(ask.timeout),
  });
  const { status, headers } = response;
  if (status === 304) return { is: "answer", answer: { status, headers, bytes: new Uint8Array() } };
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== null) {
    await response.body?.cancel();
    return { is: "elsewhere", location };
  }
  if (status !== 200) {
    await response.body?.cancel();
    const failure = failureOfStatus(status, headers, ask.url);
    return { is: "failure", failure, again: isRetriedStatus(status, headers), after: retryAfter(headers) };
  }
  return { is: "answer", answer: { status, headers, bytes: await readBody(response, ask) } };
}

/** Asks once. Never throws. */
export async function attempt(ask: Ask): Promise<Outcome> {
  try {
    return await exchange(ask);
  } catch (error) {
    if (error instanceof SyncFailure) {
      return { is: "failure", failure: error, again: error.code === "truncated", after: undefined };
    }
    const { failure, again } = failureOfError(error, ask.url, ask.timeout);
    return { is: "failure", failure, again, after: undefined };
  }
}
