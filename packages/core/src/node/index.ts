/** What only Node can do: `@truewire/core/node`. */
export { nodeFetch } from "./node-fetch.ts";
export type { NodeFetch } from "./node-fetch.ts";
export type { NodeFetchOptions, NodeFetchTlsOptions } from "./options.ts";
export type { FetchFailure, FetchPhase } from "./fetch-error.ts";
export { fileFromPath } from "./file-from-path.ts";
export type { FileFromPathOptions } from "./file-from-path.ts";
export type { NamedFile } from "../files/named-file.ts";
