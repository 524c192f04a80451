import { join } from "node:path";
import { buildSync } from "esbuild";
import { bench } from "../shared/folders.ts";

/** A program whose start is timed. */
export interface StartupProgram {
  readonly id: string;
  readonly title: string;
  readonly module: "esm" | "cjs";
  readonly code: string;
}

const chatwoot = `new Chatwoot({ baseUrl: "https://app.example.com", accountId: 1, apiAccessToken: "token" });`;
const chatwootModule = `import { Chatwoot } from "@truewire/chatwoot"; ${chatwoot}`;
const koreai = `new KoreAI({ host: "https://app.example.com", credentials: { clientId: "id", clientSecret: "secret" } });`;
const figuro = `new ChatwootClient({ config: { basePath: "https://app.example.com", with_credentials: true, credentials: "include", token: "token" } });`;

/** The program of `chatwoot-esm` as a bundler would deploy it; {@link bundleChatwoot} makes it. */
export const bundledChatwoot: string = join(bench, ".results/startup/chatwoot.mjs");

/** Makes {@link bundledChatwoot}. */
export function bundleChatwoot(): void {
  buildSync({
    stdin: { contents: chatwootModule, resolveDir: bench },
    outfile: bundledChatwoot,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
}

/** Import and construct, per library and module system; the empty ones are subtracted. */
export const startupPrograms: readonly StartupProgram[] = [
  { id: "empty-esm", title: "empty", module: "esm", code: "" },
  { id: "empty-cjs", title: "empty", module: "cjs", code: "" },
  {
    id: "chatwoot-esm",
    title: "`@truewire/chatwoot`",
    module: "esm",
    code: chatwootModule,
  },
  {
    id: "chatwoot-cjs",
    title: "`@truewire/chatwoot`",
    module: "cjs",
    code: `const { Chatwoot } = require("@truewire/chatwoot"); ${chatwoot}`,
  },
  {
    id: "bundled-chatwoot",
    title: "`@truewire/chatwoot`, bundled into one file",
    module: "esm",
    code: `import ${JSON.stringify(bundledChatwoot)};`,
  },
  {
    id: "koreai-esm",
    title: "`@truewire/koreai`",
    module: "esm",
    code: `import { KoreAI } from "@truewire/koreai"; ${koreai}`,
  },
  {
    id: "koreai-cjs",
    title: "`@truewire/koreai`",
    module: "cjs",
    code: `const { KoreAI } = require("@truewire/koreai"); ${koreai}`,
  },
  {
    id: "openapi-fetch-esm",
    title: "`openapi-fetch`",
    module: "esm",
    code: `import createClient from "openapi-fetch"; createClient({ baseUrl: "https://app.example.com" });`,
  },
  {
    id: "ky-esm",
    title: "`ky`",
    module: "esm",
    code: `import ky from "ky"; ky.create({ prefix: "https://app.example.com" });`,
  },
  {
    id: "figuro-cjs",
    title: "`@figuro/chatwoot-sdk`",
    module: "cjs",
    code: `const { default: ChatwootClient } = require("@figuro/chatwoot-sdk"); ${figuro}`,
  },
];
