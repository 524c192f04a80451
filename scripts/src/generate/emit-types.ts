import ts from "typescript";

import { compareText } from "../shared/json.ts";
import { docComment } from "./escape.ts";
import type { Model, OperationModel } from "./model.ts";
import type { Revealer } from "./reveal.ts";
import type { Schema } from "./schema.ts";
import { UPLOADABLE, type Syntax } from "./syntax.ts";
import { print, unionOfTypes } from "./type-nodes.ts";

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** openapi-typescript refers to this helper where members of a named type become required in one place. */
const HELPER = "WithRequired";
const HELPER_CODE = "type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };";

/** A name and its declaration. */
type Declaration = readonly [name: string, code: string];

function declareAlias(name: string, type: ts.TypeNode): string {
  return print(factory.createTypeAliasDeclaration(EXPORT, name, undefined, type));
}

function declareSchema(name: string, type: ts.TypeNode, schema: Schema | undefined, revealer: Revealer): Declaration {
  const comment = docComment([schema?.description], schema?.deprecated);
  const plain = revealer.plain(type);
  const code = ts.isTypeLiteralNode(plain)
    ? print(factory.createInterfaceDeclaration(EXPORT, name, undefined, undefined, plain.members))
    : declareAlias(name, plain);
  return [name, `${comment}${comment && "\n"}${code}`];
}

/** The type of a failure body: names only, since whatever is no name has been given one. */
function bodyType(bodies: readonly Schema[]): ts.TypeNode {
  const types = bodies.map((body) =>
    body.ref === undefined
      ? factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
      : factory.createTypeReferenceNode(body.ref),
  );
  return types.length === 0 ? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword) : unionOfTypes(types);
}

function failureUnion({ responses }: OperationModel): ts.TypeNode {
  const types = responses.failures.map(({ status, bodies }) =>
    factory.createTypeReferenceNode("APIError", [
      factory.createLiteralTypeNode(factory.createNumericLiteral(status)),
      bodyType(bodies),
    ]),
  );
  return unionOfTypes(types);
}

/** From so many repetitions on, failures get a name: most operations fail alike, and each would spell it out. */
const MOST_SPELLED_OUT = 4;

/** Failures that many operations have in common, by their code. */
function commonFailures(operations: readonly OperationModel[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    // A single failure is as short as its name.
    if (operation.responses.failures.length < 2) continue;
    const code = print(failureUnion(operation));
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > MOST_SPELLED_OUT).map(([code]) => code);
  return new Map(repeated.map((code, index) => [code, `failures${index + 1}`]));
}

function declareFailure(operation: OperationModel, common: ReadonlyMap<string, string>): Declaration {
  const { described, names, responses } = operation;
  const name = `${names.types}Failure`;
  const union = failureUnion(operation);
  const shared = common.get(print(union));
  const type = shared === undefined ? union : factory.createTypeReferenceNode(shared);
  const comment = docComment([
    responses.failures.length === 0
      ? `No failure of \`${described.id}\` is documented.`
      : `The documented failures of \`${described.id}\`.`,
  ]);
  return [name, `${comment}\n${declareAlias(name, type)}`];
}

/** The code of `types.ts`, without its banner: every named type, in order of name. */
export function emitTypes(model: Model, syntax: Syntax): string {
  const revealer = syntax.reveal();
  const schemas = [...syntax.types].map(([name, type]) => declareSchema(name, type, model.types.get(name), revealer));
  const common = commonFailures(model.operations);
  const failures = model.operations.map((operation) => declareFailure(operation, common));
  const declarations = [...schemas, ...failures].toSorted(([left], [right]) => compareText(left, right));
  const imports = [
    ...(model.operations.some(({ responses }) => responses.failures.length > 0) ? ["APIError"] : []),
    ...(revealer.referenced.has(UPLOADABLE) ? [UPLOADABLE] : []),
  ];
  return [
    ...(imports.length > 0 ? [`import type { ${imports.join(", ")} } from "@truewire/core";`] : []),
    ...(revealer.referenced.has(HELPER) ? [HELPER_CODE] : []),
    ...[...common].map(([code, name]) => `type ${name} = ${code};`),
    ...declarations.map(([, code]) => code),
  ].join("\n\n");
}
