import ts from "typescript";

const { factory } = ts;
const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const nowhere = ts.createSourceFile("nowhere.ts", "", ts.ScriptTarget.ESNext);

/** The code of a node. */
export function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, nowhere);
}

/** A type that is written as given: the name of a type, or a literal that has been through the escaping. */
export function rawType(code: string): ts.TypeNode {
  return factory.createTypeReferenceNode(factory.createIdentifier(code));
}

function isKeyword(node: ts.TypeNode, kind: ts.KeywordTypeSyntaxKind): boolean {
  return node.kind === kind;
}

function isNull(node: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword;
}

function isStringLiteralCode(node: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text.startsWith('"');
}

function isNumberLiteral(node: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(node) && (ts.isNumericLiteral(node.literal) || ts.isPrefixUnaryExpression(node.literal));
}

/** The member that says what every key holds. */
export function indexSignature(value: ts.TypeNode): ts.IndexSignatureDeclaration {
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, text);
  return factory.createIndexSignature(undefined, [key], value);
}

const SIMPLE: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.UnknownKeyword,
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.NeverKeyword,
];

/** `Record<string, …>` for a literal that is an index signature of something simple. A named type stays in a literal, where it may refer to itself. */
export function recordOf(literal: ts.TypeLiteralNode): ts.TypeNode {
  const [only, ...others] = literal.members;
  if (only === undefined || others.length > 0 || !ts.isIndexSignatureDeclaration(only)) return literal;
  if (!SIMPLE.includes(only.type.kind)) return literal;
  return factory.createTypeReferenceNode("Record", [
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    only.type,
  ]);
}

/** Members of nested unions, each once. */
function flattened(types: readonly ts.TypeNode[]): readonly ts.TypeNode[] {
  const members = types.flatMap((type) => (ts.isUnionTypeNode(type) ? [...type.types] : [type]));
  return [...new Map(members.map((type) => [print(type), type])).values()];
}

/** A keyword that leaves the literals beside it visible to an editor: TypeScript would swallow them into a plain `string` or `number`. */
function openKeyword(keyword: ts.TypeNode): ts.TypeNode {
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([keyword, factory.createTypeLiteralNode([])]),
  );
}

function opened(members: readonly ts.TypeNode[]): readonly ts.TypeNode[] {
  const strings = members.some(isStringLiteralCode);
  const numbers = members.some(isNumberLiteral);
  return members.map((type) => {
    const open =
      (strings && isKeyword(type, ts.SyntaxKind.StringKeyword)) ||
      (numbers && isKeyword(type, ts.SyntaxKind.NumberKeyword));
    return open ? openKeyword(type) : type;
  });
}

/** The union of these types: nested ones flattened, `never` dropped, `null` last, open enumerations kept open for editors. */
export function unionOfTypes(types: readonly ts.TypeNode[]): ts.TypeNode {
  const members = flattened(types).filter((type) => !isKeyword(type, ts.SyntaxKind.NeverKeyword));
  const all = members.find((type) => isKeyword(type, ts.SyntaxKind.UnknownKeyword));
  if (all !== undefined) return all;
  const shown = flattened(opened(members));
  const ordered = [...shown.filter((type) => !isNull(type)), ...shown.filter(isNull)];
  const [only, ...others] = ordered;
  if (only === undefined) return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return others.length === 0 ? only : factory.createUnionTypeNode(ordered);
}

/** Whether a literal's members hold next to any others: all but an index signature that says what every key holds. */
function isMergeable(type: ts.TypeNode): type is ts.TypeLiteralNode {
  return (
    ts.isTypeLiteralNode(type) &&
    type.members.every(
      (member) => !ts.isIndexSignatureDeclaration(member) || isKeyword(member.type, ts.SyntaxKind.UnknownKeyword),
    )
  );
}

/** The intersection of these types, with literals written as one where they can be. */
export function intersectionOf(types: readonly ts.TypeNode[]): ts.TypeNode {
  const members = types
    .flatMap((type) => (ts.isIntersectionTypeNode(type) ? [...type.types] : [type]))
    .filter((type) => !isKeyword(type, ts.SyntaxKind.UnknownKeyword));
  const literals = members.filter(isMergeable);
  const names = literals.flatMap((literal) => literal.members.map((member) => (member.name ? print(member.name) : "")));
  const apart = literals.length < 2 || new Set(names).size < names.length;
  const merged = apart
    ? members
    : [
        ...members.filter((type) => !isMergeable(type)),
        factory.createTypeLiteralNode(literals.flatMap((literal) => Array.from(literal.members))),
      ];
  const [only, ...others] = merged;
  if (only === undefined) return factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  return others.length === 0 ? only : factory.createIntersectionTypeNode(merged);
}
