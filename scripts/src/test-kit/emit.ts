import { format } from "oxfmt";

import type { Described } from "./described-operations.ts";
import { shortOperation, shortSchema } from "./shorten.ts";

const BANNER =
  "// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.";

/** A literal of JSON text: one line for each entry, so that a difference shows which one changed. */
function text(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

async function finish(file: string, code: string): Promise<string> {
  const { code: formatted, errors } = await format(file, `${BANNER}\n\n${code}\n`, {
    printWidth: 120,
    endOfLine: "lf",
  });
  // Every string went through JSON.stringify, so this is a mistake of this file.
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors.map(({ message }) => message).join("; ")}`);
  return formatted;
}

/** The modules of the test kit's description, by file name. */
export async function emitDescription({ operations, schemas }: Described): Promise<ReadonlyMap<string, string>> {
  const ids = operations.map(({ id }) => JSON.stringify(id)).join(" | ");
  const modules: readonly (readonly [string, string])[] = [
    [
      "operation-ids.ts",
      `/** Every operation that the description names, by its id; \`api.md\` lists the methods that send them. */
export type OperationId = ${ids};`,
    ],
    [
      "described-operations.ts",
      `/** JSON of each operation: where it is, what its requests hold, and what its success looks like. */
export const describedOperations: readonly string[] = [${operations.map((operation) => text(shortOperation(operation))).join(", ")}];`,
    ],
    [
      "described-schemas.ts",
      `/** JSON of each schema that operations refer to, by its name. */
export const describedSchemas: Readonly<Record<string, string>> = {
${Object.entries(schemas)
  .map(([name, schema]) => `${JSON.stringify(name)}: ${text(shortSchema(schema))}`)
  .join(",\n")}
};`,
    ],
  ];
  const finished = modules.map(async ([name, code]) => [name, await finish(name, code)] as const);
  return new Map(await Promise.all(finished));
}
