/**
 * Whether the platform can send a stream as a request body. Where it cannot (some browsers), it would send the text
 * `[object ReadableStream]`, and gives that away by calling it text.
 */
export function canStreamRequests(): boolean {
  const init: RequestInit & { duplex: "half" } = { method: "POST", body: new ReadableStream(), duplex: "half" };
  return !new Request("http://localhost", init).headers.has("content-type");
}
