import ts from "typescript";

const { factory } = ts;

function textOf({ name }: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

/** The member of that name. */
export function memberNamed(members: readonly ts.TypeElement[], name: string): ts.PropertySignature | undefined {
  return members.find(
    (member): member is ts.PropertySignature => ts.isPropertySignature(member) && textOf(member) === name,
  );
}

/** The members of a type literal, and none of any other type. */
export function membersOfType(type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  return type !== undefined && ts.isTypeLiteralNode(type) ? type.members : [];
}

/** Whether a member says that nothing may stand there. */
export function isNever(member: ts.TypeElement | undefined): boolean {
  return member !== undefined && ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** The same member with another type. */
export function withType(property: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(undefined, property.name, property.questionToken, type);
}

/** The members with the type of each that has one changed. */
export function changeTypes(
  members: readonly ts.TypeElement[],
  change: (type: ts.TypeNode, name: string | undefined) => ts.TypeNode,
): readonly ts.TypeElement[] {
  return members.map((member) =>
    ts.isPropertySignature(member) && member.type !== undefined
      ? withType(member, change(member.type, textOf(member)))
      : member,
  );
}
