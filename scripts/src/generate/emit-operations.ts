import { compareText, isArray, isObject, type JsonValue } from "../shared/json.ts";
import { docComment, objectKey, valueLiteral } from "./escape.ts";
import type { Model, OperationModel } from "./model.ts";
import type { NamedResponses } from "./name-responses.ts";
import { tableEntry } from "./operation-table.ts";

/** The type of what a success carries, and the type to import for it. */
function dataOf(responses: NamedResponses): { readonly code: string; readonly name?: string } {
  switch (responses.kind) {
    case "none":
      return { code: "undefined" };
    case "text":
      return { code: "string" };
    case "binary":
      return { code: "Blob" };
    case "json": {
      const name = responses.data ?? "unknown";
      return { code: responses.mayBeEmpty ? `${name} | undefined` : name, name };
    }
  }
}

/** From so many repetitions on, a part of entries gets a name, unless it is about as short as that. */
const MOST_SPELLED_OUT = 2;
const SHORT = 12;

type Entries = readonly (readonly [key: string, value: JsonValue])[];

/** Names for the parts that entries have in common, by their code. No constant of an operation is called like them. */
function commonParts(all: readonly Entries[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly key: string; count: number }>();
  for (const [key, value] of all.flat()) {
    const code = valueLiteral(value);
    if (!(isObject(value) || isArray(value)) || code.length <= SHORT) continue;
    const known = found.get(code) ?? { key, count: 0 };
    found.set(code, known);
    known.count += 1;
  }
  const repeated = [...found].filter(([, { count }]) => count > MOST_SPELLED_OUT);
  return new Map(
    repeated.map(([code, { key }], index) => {
      const earlier = repeated.slice(0, index).filter(([, other]) => other.key === key);
      return [code, `${key}_${earlier.length + 1}`];
    }),
  );
}

function declareOperation(
  { described, names, responses }: OperationModel,
  entries: Entries,
  common: ReadonlyMap<string, string>,
): string {
  const fields = entries.map(([key, value]) => {
    const code = valueLiteral(value);
    return `${objectKey(key)}: ${common.get(code) ?? code},`;
  });
  const comment = docComment(
    [described.summary, described.description, `\`${described.method} ${described.path}\``],
    described.deprecated,
  );
  const type = `Operation<${names.types}Input, ${dataOf(responses).code}, ${names.types}Failure>`;
  return `${comment}\nexport const ${names.constant}: ${type} = {\n${fields.join("\n")}\n};`;
}

/** The code of `operations.ts`, without its banner: one constant per operation, in order of name. */
export function emitOperations(model: Model): string {
  const imported = model.operations.flatMap((operation) => {
    const { name } = dataOf(operation.responses);
    return [`${operation.names.types}Input`, `${operation.names.types}Failure`, ...(name === undefined ? [] : [name])];
  });
  const names = [...new Set(imported)].toSorted(compareText);
  if (names.length === 0) return "export {};";
  const entries = model.operations.map((operation) => tableEntry(operation, model.types));
  const common = commonParts(entries);
  return [
    `import type { Operation } from "@truewire/core";`,
    `import type { ${names.join(", ")} } from "./types.ts";`,
    ...[...common].map(([code, name]) => `const ${name} = ${code} as const;`),
    ...model.operations.map((operation, index) => declareOperation(operation, entries[index] ?? [], common)),
  ].join("\n\n");
}
