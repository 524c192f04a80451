import { isTruewireError } from "../errors/truewire-error.ts";
import type { TransportRequest } from "../middleware.ts";
import type { Call } from "./call.ts";
import { disconnected, redirected } from "./failures.ts";
import { checkOrigin, isRedirect } from "./origin.ts";

/** Sends one request, and sends it on where a redirect may be followed. */
export async function transmit(
  call: Call,
  { method, headers, body, url: first }: TransportRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { settings } = call.core;
  const follow = call.follow ?? call.core.follow;
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  // `duplex` is required by the platform for a body whose length it cannot know.
  if (body !== undefined) Object.assign(init, { body, duplex: "half" });
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
    // Unread, it would keep the connection busy.
    response.body?.cancel().catch(() => {});
    if (follow === undefined) throw redirected(call, response, "and redirects are not followed");
    url = follow(call, response, url, hop);
  }
}
