import { isTruewireError } from "../errors/truewire-error.ts";
import type { TransportRequest } from "../middleware.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import { disconnected, redirected } from "./failures.ts";
import { checkOrigin } from "./origin.ts";
import { isRedirect, maxRedirects } from "./redirects.ts";

/** Sends one request, and sends it on where a redirect may be followed. */
export async function transmit(
  core: Core,
  call: Call,
  { method, headers, body, url: first }: TransportRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { settings } = core;
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual", signal };
  if (body !== undefined) {
    init.body = body;
    // Required by the platform for a body whose length it cannot know.
    if (typeof body === "object" && body !== null && "getReader" in body) init.duplex = "half";
  }
  let url = first;
  for (let hop = 0; ; hop += 1) {
    if (call.checkTarget === undefined) checkOrigin(url, settings.origin);
    else call.checkTarget(url);
    if (call.reached === "none") call.reached = "unknown";
    let response: Response;
    try {
      response = await settings.fetch(url, init);
    } catch (error) {
      signal.throwIfAborted();
      // A body of the caller's own may fail with an error that says why.
      const { cause } = error as { cause?: unknown };
      throw isTruewireError(cause) ? cause : disconnected(call, error);
    }
    // A fetch that does not heed its signal comes back when the call has moved on.
    signal.throwIfAborted();
    if (!isRedirect(response)) return response;
    const { status } = response;
    const location = response.headers.get("location") ?? undefined;
    // Unread, it would keep the connection busy.
    response.body?.cancel().catch(() => {});
    const next =
      location === undefined || response.redirected || hop >= maxRedirects || call.encoded?.replayable === false
        ? undefined
        : call.redirect(status, url, location);
    if (next === undefined) throw redirected(call, status, url, location);
    url = next;
  }
}
