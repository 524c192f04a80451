import ts from "typescript";

import { compareText } from "../shared/json.ts";
import { compactPathItem, OperationCompactor } from "./compact-schema.ts";
import { memberName } from "./escape.ts";
import { changeTypes, membersOfType, withType } from "./members.ts";
import type { Model } from "./model.ts";
import { nameRepeatedAnswers } from "./repeated-answers.ts";
import { nameRepeatedOperations } from "./repeated-operations.ts";
import type { Revealer } from "./reveal.ts";
import { UPLOADABLE, type Syntax } from "./syntax.ts";
import { print, rawType } from "./type-nodes.ts";

const { factory } = ts;

/** An operation whose query is the named type. */
function withNamedQuery(operation: ts.TypeNode, query: string | undefined): ts.TypeNode {
  if (query === undefined) return operation;
  const parts = changeTypes(membersOfType(operation), (part, name) => {
    if (name !== "parameters") return part;
    const places = changeTypes(membersOfType(part), (type, place) => (place === "query" ? rawType(query) : type));
    return factory.createTypeLiteralNode(places);
  });
  return factory.createTypeLiteralNode(parts);
}

function declare(name: string, members: readonly ts.TypeElement[]): string {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return print(factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members));
}

/** The operations, after the shapes that they have in common. */
function declareOperations(model: Model, syntax: Syntax, revealer: Revealer): readonly string[] {
  const queries = new Map(model.operations.map(({ described, request }) => [described.id, request.query]));
  const compactor = new OperationCompactor();
  const members = revealer.members(
    syntax.operations.map((member) =>
      ts.isPropertySignature(member) && member.type !== undefined
        ? withType(member, withNamedQuery(member.type, queries.get(revealer.text(member.name))))
        : member,
    ),
  );
  const compact = changeTypes(members, (type) => compactor.operation(type));
  const answers = nameRepeatedAnswers(compact);
  const ownTypes = new Map(model.operations.map(({ described, names }) => [memberName(described.id), names.types]));
  const shaped = nameRepeatedOperations(answers.members, ownTypes);
  return [
    ...compactor.declarations(),
    ...answers.declarations,
    ...shaped.declarations,
    declare("operations", shaped.members),
  ];
}

/** The description's own schemas, each as the named type: there is one source of types. */
function declareComponents(model: Model, revealer: Revealer): string {
  const schemas = [...model.components].toSorted(([left], [right]) => compareText(left, right));
  const member = (name: string, type: ts.TypeNode): ts.TypeElement =>
    factory.createPropertySignature(undefined, factory.createIdentifier(memberName(name)), undefined, type);
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  for (const [, type] of schemas) revealer.referenced.add(type);
  return declare("components", [
    member("schemas", factory.createTypeLiteralNode(schemas.map(([key, type]) => member(key, rawType(type))))),
    ...["responses", "parameters", "requestBodies", "headers", "pathItems"].map((name) => member(name, never)),
  ]);
}

/** The code of `schema.ts`, without its banner: the description as openapi-fetch wants it, over the named types. */
export function emitSchema(model: Model, syntax: Syntax): string {
  const revealer = syntax.reveal();
  const declarations = [
    declare("paths", changeTypes(revealer.members(syntax.paths), compactPathItem)),
    declareComponents(model, revealer),
    ...declareOperations(model, syntax, revealer),
  ];
  const names = [...revealer.referenced].filter((name) => model.types.has(name)).toSorted(compareText);
  const imports = [
    ...(revealer.referenced.has(UPLOADABLE) ? [`import type { ${UPLOADABLE} } from "@truewire/core";`] : []),
    ...(names.length > 0 ? [`import type { ${names.join(", ")} } from "./types.ts";`] : []),
  ];
  return [...imports, ...declarations].join("\n\n");
}
