/** What only Node can do: `@truewire/core/node`. */
export { nodeFetch } from "./node-fetch.ts";
export type { NodeFetch } from "./node-fetch.ts";
export type { NodeFetchOptions, NodeFetchTlsOptions } from "./options.ts";
export type { FetchFailure, FetchPhase } from "./fetch-error.ts";
