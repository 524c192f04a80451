import openapiTS, { type OpenAPITSOptions } from "openapi-typescript";
import ts from "typescript";

import type { Model } from "./model.ts";
import { NOTE_KEYWORD } from "./neutral-schema.ts";
import { neutralDocument } from "./neutral-document.ts";
import { Revealer } from "./reveal.ts";
import type { Schema } from "./schema.ts";
import { rawType } from "./type-nodes.ts";

/** Name of the type of files that are sent; `@truewire/core` exports it. */
export const UPLOADABLE = "Uploadable";

/** What openapi-typescript makes of a model: nodes that still hold tokens, and what reveals them. */
export interface Syntax {
  readonly reveal: () => Revealer;
  /** Types by name. */
  readonly types: ReadonlyMap<string, ts.TypeNode>;
  /** Members of the interfaces `paths` and `operations`. */
  readonly paths: readonly ts.TypeElement[];
  readonly operations: readonly ts.TypeElement[];
}

const STYLE: OpenAPITSOptions = {
  alphabetize: true,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
};

/** Members of a top-level interface; none where openapi-typescript wrote an empty record. */
function membersOf(nodes: readonly ts.Node[], name: string): readonly ts.TypeElement[] {
  const found = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return found !== undefined && ts.isInterfaceDeclaration(found) ? found.members : [];
}

function namedTypes(members: readonly ts.TypeElement[]): ReadonlyMap<string, ts.TypeNode> {
  const schemas = members.find(
    (member) => member.name !== undefined && ts.isIdentifier(member.name) && member.name.text === "schemas",
  );
  const types = new Map<string, ts.TypeNode>();
  if (schemas === undefined || !ts.isPropertySignature(schemas) || schemas.type === undefined) return types;
  if (!ts.isTypeLiteralNode(schemas.type)) return types;
  for (const member of schemas.type.members) {
    if (ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.type !== undefined) {
      types.set(member.name.text, member.type);
    }
  }
  return types;
}

/** Runs openapi-typescript over the model. */
export async function buildSyntax(model: Model): Promise<Syntax> {
  const { document, tokens, notes } = neutralDocument(model);
  const notesByMember = new WeakMap<ts.Node, Schema>();
  const nodes = await openapiTS(JSON.stringify(document), {
    ...STYLE,
    transform: (schema) => (schema.type === "string" && schema.format === "binary" ? rawType(UPLOADABLE) : undefined),
    transformProperty: (property, schema) => {
      const index: unknown = typeof schema === "object" ? schema[NOTE_KEYWORD] : undefined;
      const note = typeof index === "number" ? notes.get(index) : undefined;
      if (note !== undefined) notesByMember.set(property, note);
      return undefined;
    },
  });
  return {
    reveal: () => new Revealer(tokens, (member) => notesByMember.get(member)),
    types: namedTypes(membersOf(nodes, "components")),
    paths: membersOf(nodes, "paths"),
    operations: membersOf(nodes, "operations"),
  };
}
