import ts from "typescript";

import { changeTypes, memberNamed, membersOfType, withType } from "./members.ts";
import { print } from "./type-nodes.ts";

const { factory } = ts;

/** From so many repetitions on, what differs in nothing but an operation's own types is written by a shape. */
const MOST_SPELLED_OUT = 2;

/** Operations that name their shapes, and the declarations of those. */
export interface ShapedOperations {
  readonly members: readonly ts.TypeElement[];
  readonly declarations: readonly string[];
}

/** A type that belongs to an operation, and what the names of the operation's own types begin with. */
interface Owned {
  readonly type: ts.TypeNode | undefined;
  readonly prefix: string | undefined;
}

/**
 * Has operations that are alike name a shape, and the answers of others; the types stay the same. What is their own is the path, and the types
 * whose names begin with that of the operation.
 *
 * @param ownTypes - what the names of an operation's types begin with, by the code of the member's name
 */
export function nameRepeatedOperations(
  operations: readonly ts.TypeElement[],
  ownTypes: ReadonlyMap<string, string>,
): ShapedOperations {
  const owned = (members: readonly ts.TypeElement[], part?: string): readonly Owned[] =>
    members.map((member) => {
      const type = ts.isPropertySignature(member) ? member.type : undefined;
      return {
        type: part === undefined ? type : memberNamed(membersOfType(type), part)?.type,
        prefix: member.name && ownTypes.get(print(member.name)),
      };
    });
  const answers = shape("responses", owned(operations, "responses"));
  const answered = operations.map((member, index) => {
    const responses = answers.types[index];
    if (!ts.isPropertySignature(member) || responses === undefined) return member;
    const parts = changeTypes(membersOfType(member.type), (type, name) => (name === "responses" ? responses : type));
    return withType(member, factory.createTypeLiteralNode(parts));
  });
  const whole = shape("operation", owned(answered));
  const members = answered.map((member, index) => {
    const type = whole.types[index];
    return ts.isPropertySignature(member) && type !== undefined ? withType(member, type) : member;
  });
  return { members, declarations: [...answers.declarations, ...whole.declarations] };
}

/** The types as references to shapes of this name, where they are alike. */
function shape(
  kind: string,
  all: readonly Owned[],
): { readonly types: readonly (ts.TypeNode | undefined)[]; readonly declarations: readonly string[] } {
  const outlines = all.map(outlineOf);
  const counts = new Map<string, number>();
  for (const { text } of outlines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = [...counts].filter(([text, count]) => text !== "" && count > MOST_SPELLED_OUT);
  const names = new Map(repeated.map(([text], index) => [text, `${kind}${index + 1}`]));
  const types = outlines.map(({ text, holes }, index) => {
    const name = names.get(text);
    return name === undefined ? all[index]?.type : factory.createTypeReferenceNode(name, [...holes.values()]);
  });
  const parameters = new Map(outlines.map(({ text, holes }) => [text, [...holes.keys()].join(", ")]));
  const declarations = [...names].map(([text, name]) => {
    const holes = parameters.get(text) ?? "";
    return `type ${name}${holes === "" ? "" : `<${holes}>`} = ${text};`;
  });
  return { types, declarations };
}

/** The code of a type with names in place of what is the operation's own, and that by its name; no code where there is no literal. */
function outlineOf({ type, prefix }: Owned): {
  readonly text: string;
  readonly holes: ReadonlyMap<string, ts.TypeNode>;
} {
  const holes = new Map<string, ts.TypeNode>();
  if (type === undefined || !ts.isTypeLiteralNode(type)) return { text: "", holes };
  // No name that is made of a description begins with a small letter, and no other shape is called like this.
  const hole = (role: string, own: ts.TypeNode): ts.TypeNode => {
    const name = `the${role}`;
    const known = holes.get(name);
    if (known !== undefined && print(known) !== print(own)) return own;
    holes.set(name, own);
    return factory.createTypeReferenceNode(name);
  };
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isPropertySignature(node) && print(node.name) === "path" && node.type && ts.isTypeLiteralNode(node.type)) {
      return withType(node, hole("Path", node.type));
    }
    if (!ts.isTypeReferenceNode(node)) return ts.visitEachChild(node, visit, undefined);
    const name = print(node.typeName);
    const [path, query] = node.typeArguments ?? [];
    if (path !== undefined && name.startsWith("inPath")) {
      const others = query === undefined ? [] : [visit(query) as ts.TypeNode];
      return factory.createTypeReferenceNode(name, [hole("Path", path), ...others]);
    }
    const role = prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : "";
    return /^[A-Z]/u.test(role) ? hole(role, node) : ts.visitEachChild(node, visit, undefined);
  };
  return { text: print(ts.visitEachChild(type, visit, undefined)), holes };
}
