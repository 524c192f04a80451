import { expectValidRequest, expectValidResponse } from "./expect-valid.ts";
import type { Vendor } from "./validate/description.ts";

/** What the platform's `fetch` is to the clients. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A fetch that has both sides of every exchange judged by the description.
 *
 * @param answersOnly - for tests that send what the description does not allow
 */
export function judgedFetch(
  vendor: Vendor,
  fetch: Fetch,
  { answersOnly = false }: { readonly answersOnly?: boolean } = {},
): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.clone().arrayBuffer());
    const headers = Object.fromEntries(request.headers);
    const sent = {
      method: request.method,
      path: pathname,
      query: search.slice(1),
      headers,
      body,
      text: body.toString(),
    };
    if (!answersOnly) await expectValidRequest(vendor, sent);
    const response = await fetch(request);
    const text = await response.clone().text();
    const type = response.headers.get("content-type") ?? undefined;
    const answer: unknown = type?.startsWith("application/json") === true ? JSON.parse(text) : text || undefined;
    await expectValidResponse(vendor, request.method, pathname, response.status, answer, type);
    return response;
  };
}
