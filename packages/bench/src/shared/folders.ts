import { join } from "node:path";

/** Root of the repository. */
export const repository: string = join(import.meta.dirname, "../../../..");

/** This package: what is resolved from here are the built packages, as their consumers get them. */
export const bench: string = join(import.meta.dirname, "../..");
