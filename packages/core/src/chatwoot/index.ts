// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.

export * from "./operations.ts";
export type { components, operations, paths } from "./schema.ts";
export type * from "./types.ts";
