import { format } from "oxfmt";

import { parseYaml } from "../shared/parse-yaml.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitSchema } from "./emit-schema.ts";
import { emitTypes } from "./emit-types.ts";
import { buildModel } from "./model.ts";
import { readDescription } from "./read-description.ts";
import { buildSyntax } from "./syntax.ts";

const BANNER =
  "// Generated from the API description by `pnpm generate`. Do not edit: change what is under specs/ instead.";

const INDEX = `export * from "./operations.ts";
export type { components, operations, paths } from "./schema.ts";
export type * from "./types.ts";`;

async function finish(file: string, code: string): Promise<string> {
  const { code: formatted, errors } = await format(file, `${BANNER}\n\n${code}\n`, {
    printWidth: 120,
    endOfLine: "lf",
  });
  // Text was escaped on its way here, so this is a mistake of an emitter.
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors.map(({ message }) => message).join("; ")}`);
  return formatted;
}

/**
 * Generates the modules of one vendor from its effective description.
 *
 * @param text - the description, YAML or JSON
 * @param file - what messages call it
 * @returns the modules' code by file name
 * @throws {SpecError} when something in the description cannot be turned into code
 */
export async function generateModules(text: string, file: string): Promise<ReadonlyMap<string, string>> {
  const model = buildModel(readDescription(parseYaml(text, file), file));
  const syntax = await buildSyntax(model);
  const modules: readonly (readonly [string, string])[] = [
    ["types.ts", emitTypes(model, syntax)],
    ["schema.ts", emitSchema(model, syntax)],
    ["operations.ts", emitOperations(model)],
    ["index.ts", INDEX],
  ];
  const finished = modules.map(async ([name, code]) => [name, await finish(name, code)] as const);
  return new Map(await Promise.all(finished));
}
