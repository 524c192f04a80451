import { pairedCalls } from "./calls.ts";
import type { PairedCall } from "./calls.ts";

/** The programs that are compiled; the empty one is what a compiler costs without any of it. */
export type TypeProgramId = "empty" | "truewire" | "openapi-fetch";

interface Flavour {
  /** Imports, and the clients that the calls name. */
  head(origin: string): readonly string[];
  call(pair: PairedCall): string;
}

const flavours: Readonly<Record<Exclude<TypeProgramId, "empty">, Flavour>> = {
  truewire: {
    head: (origin) => [
      `import { Chatwoot } from "@truewire/chatwoot";`,
      `import { KoreAI } from "@truewire/koreai";`,
      `const cw = new Chatwoot({ baseUrl: "${origin}", accountId: 1, apiAccessToken: "token" });`,
      `const kore = new KoreAI({ host: "${origin}", token: "token" });`,
    ],
    call: ({ truewire }) => truewire,
  },
  "openapi-fetch": {
    head: (origin) => [
      `import createClient from "openapi-fetch";`,
      `import type { paths as ChatwootPaths } from "@truewire/chatwoot/openapi";`,
      `import type { paths as KoreAIPaths } from "@truewire/koreai/openapi";`,
      `const chatwoot = createClient<ChatwootPaths>({ baseUrl: "${origin}" });`,
      `const koreai = createClient<KoreAIPaths>({ baseUrl: "${origin}" });`,
    ],
    call: ({ openapiFetch }) => openapiFetch,
  },
};

/** The program that is compiled: every call's answer is a constant of its own. */
export function typeProgram(id: TypeProgramId): string {
  if (id === "empty") return "export {};\n";
  const { head, call } = flavours[id];
  const answers = pairedCalls.map((pair, index) => `export const answer${index} = await ${call(pair)};`);
  return [...head("https://app.example.com"), ...answers, ""].join("\n");
}

/** The same calls as a program to run, one after the other, whatever is answered. */
export function runnableProgram(id: Exclude<TypeProgramId, "empty">, origin: string): string {
  const { head, call } = flavours[id];
  const calls = pairedCalls.map((pair) => `  () => ${call(pair)},`);
  return [
    ...head(origin),
    "for (const call of [",
    ...calls,
    "]) await Promise.allSettled([call()]);",
    "process.exit();",
    "",
  ].join("\n");
}
