import ts from "typescript";

import { compareText } from "../shared/json.ts";
import { memberName } from "./escape.ts";
import type { Model } from "./model.ts";
import type { Revealer } from "./reveal.ts";
import { UPLOADABLE, type Syntax } from "./syntax.ts";
import { print, rawType } from "./type-nodes.ts";

const { factory } = ts;

function memberNamed(members: readonly ts.TypeElement[], name: string): ts.PropertySignature | undefined {
  return members.find(
    (member): member is ts.PropertySignature =>
      ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === name,
  );
}

function membersOf(property: ts.PropertySignature | undefined): readonly ts.TypeElement[] {
  return property?.type !== undefined && ts.isTypeLiteralNode(property.type) ? property.type.members : [];
}

function withType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(undefined, property.name, property.questionToken, type);
}

/** The members with the one called `name` replaced. */
function replace(
  members: readonly ts.TypeElement[],
  name: string,
  change: (property: ts.PropertySignature) => ts.PropertySignature,
): readonly ts.TypeElement[] {
  const found = memberNamed(members, name);
  return members.map((member) => (member === found ? change(found) : member));
}

/** An operation whose query is the named type. */
function withNamedQuery(operation: ts.PropertySignature, query: string | undefined): ts.PropertySignature {
  if (query === undefined) return operation;
  const parts = replace(membersOf(operation), "parameters", (parameters) => {
    const places = replace(membersOf(parameters), "query", (property) => withType(property, rawType(query)));
    return withType(parameters, factory.createTypeLiteralNode(places));
  });
  return withType(operation, factory.createTypeLiteralNode(parts));
}

function declare(name: string, members: readonly ts.TypeElement[]): string {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return print(factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members));
}

function declareOperations(model: Model, syntax: Syntax, revealer: Revealer): string {
  const queries = new Map(model.operations.map(({ described, request }) => [described.id, request.query]));
  const members = syntax.operations.map((member) =>
    ts.isPropertySignature(member) ? withNamedQuery(member, queries.get(revealer.text(member.name))) : member,
  );
  return declare("operations", revealer.members(members));
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
    declare("paths", revealer.members(syntax.paths)),
    declareComponents(model, revealer),
    declareOperations(model, syntax, revealer),
  ];
  const names = [...revealer.referenced].filter((name) => model.types.has(name)).toSorted(compareText);
  const imports = [
    ...(revealer.referenced.has(UPLOADABLE) ? [`import type { ${UPLOADABLE} } from "@truewire/core";`] : []),
    ...(names.length > 0 ? [`import type { ${names.join(", ")} } from "./types.ts";`] : []),
  ];
  return [...imports, ...declarations].join("\n\n");
}
