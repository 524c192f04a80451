import { compareText } from "../shared/json.ts";
import { docComment, objectKey, valueLiteral } from "./escape.ts";
import type { Model, OperationModel } from "./model.ts";
import { tableEntry } from "./operation-table.ts";

/** The type of what a success carries, and the type to import for it. */
function dataOf({ responses }: OperationModel): { readonly code: string; readonly name?: string } {
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

function declareOperation(model: OperationModel, { types }: Model): string {
  const { described, names } = model;
  const fields = tableEntry(model, types).map(([key, value]) => `${objectKey(key)}: ${valueLiteral(value)},`);
  const comment = docComment(
    [described.summary, described.description, `\`${described.method} ${described.path}\``],
    described.deprecated,
  );
  const type = `Operation<${names.types}Input, ${dataOf(model).code}, ${names.types}Failure>`;
  return `${comment}\nexport const ${names.constant}: ${type} = {\n${fields.join("\n")}\n};`;
}

/** The code of `operations.ts`, without its banner: one constant per operation, in order of name. */
export function emitOperations(model: Model): string {
  const imported = model.operations.flatMap((operation) => {
    const { name } = dataOf(operation);
    return [`${operation.names.types}Input`, `${operation.names.types}Failure`, ...(name === undefined ? [] : [name])];
  });
  const names = [...new Set(imported)].toSorted(compareText);
  if (names.length === 0) return "export {};";
  return [
    `import type { Operation } from "@truewire/core";`,
    `import type { ${names.join(", ")} } from "./types.ts";`,
    ...model.operations.map((operation) => declareOperation(operation, model)),
  ].join("\n\n");
}
