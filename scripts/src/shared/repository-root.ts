import { fileURLToPath } from "node:url";

/** The root of this checkout, without a slash at the end. Commands take `--root` to work on another. */
export const repositoryRoot: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/u, "");
