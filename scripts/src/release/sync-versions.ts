/** Writes each client's version, which its User-Agent tells, from its package.json. Part of `pnpm version-packages`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAll } from "../shared/write-all.ts";

const root = join(import.meta.dirname, "../../..");
const clients = ["chatwoot", "koreai"];
const literal = /(?<=export const version = ")[^"]*(?=")/;

const files = new Map<string, string>();
for (const name of clients) {
  const { version } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  const file = join(root, "packages", name, "src/version.ts");
  files.set(file, readFileSync(file, "utf8").replace(literal, version));
}
writeAll(files);
