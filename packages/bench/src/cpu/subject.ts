/** A way to fetch one contact. */
export type FetchContact = () => Promise<{ readonly id: number }>;

/** What each file under `subjects/` exports: sets a client up as its documentation says, for a server at this origin. */
export type Prepare = (baseUrl: string) => FetchContact;

/** One row of the table; the first is what all others are divided by. */
export interface Subject {
  /** File name under `subjects/`. */
  readonly id: string;
  readonly title: string;
}

/** Everything that is measured side by side. */
export const subjects: readonly [Subject, ...Subject[]] = [
  { id: "bare-fetch", title: "bare `fetch` + `json()`" },
  { id: "fetch-with-timeout", title: "bare `fetch` + `json()` with `AbortSignal.timeout`" },
  { id: "truewire-fetch", title: "`@truewire/chatwoot`" },
  { id: "truewire-node-fetch", title: "`@truewire/chatwoot` through `nodeFetch`" },
  { id: "node-fetch", title: "`nodeFetch` of `@truewire/core/node` + `json()`" },
  { id: "openapi-fetch", title: "`openapi-fetch`" },
  { id: "figuro", title: "`@figuro/chatwoot-sdk`" },
  { id: "ky", title: "`ky`" },
  { id: "undici-request", title: "`undici.request`" },
];
