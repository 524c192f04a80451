import type { TransportRequest } from "../middleware.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { disconnected, redirected } from "./failures.ts";
import { isRedirect, maxRedirects } from "./redirects.ts";

/** Sends one request, and sends it on where a redirect may be followed. */
export async function transmit(
  core: Core,
  call: Call,
  request: TransportRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { method, headers, body } = request;
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual", signal };
  if (body !== undefined) {
    init.body = body;
    // Required by the platform for a body whose length it cannot know.
    if (Object.prototype.toString.call(body) === "[object ReadableStream]") init.duplex = "half";
  }
  let url = request.url;
  for (let hop = 0; ; hop += 1) {
    call.checkTarget(url);
    if (call.reached === "none") call.reached = "unknown";
    let response: Response;
    try {
      response = await core.settings.fetch(url, init);
    } catch (error) {
      throw signal.aborted ? signal.reason : disconnected(call, error);
    }
    // A fetch that does not heed its signal comes back when the call has moved on.
    signal.throwIfAborted();
    if (!isRedirect(response)) return response;
    url = follow(call, response, url, hop);
    // Unread, it would keep the connection busy.
    response.body?.cancel().catch(() => {});
  }
}

function follow(call: Call, response: Response, url: string, hop: number): string {
  const { status } = response;
  const location = response.headers.get("location") ?? undefined;
  const target =
    location === undefined || response.redirected || hop >= maxRedirects || !call.replayable
      ? undefined
      : call.redirect(status, url, location);
  if (target !== undefined) return target;
  response.body?.cancel().catch(() => {});
  throw redirected(call, status, location);
}
