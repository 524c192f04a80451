import { request } from "node:http";
import { text } from "node:stream/consumers";

/**
 * A `fetch` over node's own client for what tests send: texts. It sends a body with a GET, too, which two documented reads want and
 * `fetch` refuses, and uses no connection twice.
 */
export function plainFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const headers = Object.fromEntries(new Headers(init.headers));
  const body = typeof init.body === "string" ? init.body : "";
  return new Promise((resolve, reject) => {
    const call = request(String(input), { method: init.method ?? "GET", headers, agent: false }, (answer) => {
      const { statusCode: status = 200 } = answer;
      const type = answer.headers["content-type"];
      const answered = { status, headers: type === undefined ? {} : { "content-type": type } };
      text(answer).then((data) => resolve(new Response(data === "" ? null : data, answered)), reject);
    });
    call.on("error", reject);
    call.setHeader("content-length", Buffer.byteLength(body));
    call.end(body);
  });
}
