import ts from "typescript";

import { compareText } from "../shared/json.ts";
import { docComment, memberName, stringLiteral } from "./escape.ts";
import { indexSignature, intersectionOf, rawType, recordOf, unionOfTypes } from "./type-nodes.ts";
import type { Schema } from "./schema.ts";
import type { Tokens } from "./tokens.ts";

const { factory } = ts;

/** Puts `comment` (with its delimiters) before a node. */
export function withComment<Node extends ts.Node>(node: Node, comment: string): Node {
  if (comment === "") return node;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment.slice(2, -2), true);
}

function nameText(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  throw new Error(`openapi-typescript made a member name of kind ${ts.SyntaxKind[name.kind]}`);
}

/** The text of an index such as `["contact"]`. */
function indexText(node: ts.IndexedAccessTypeNode): string | undefined {
  return ts.isLiteralTypeNode(node.indexType) && ts.isStringLiteral(node.indexType.literal)
    ? node.indexType.literal.text
    : undefined;
}

function isReferenceTo(node: ts.TypeNode, name: string): node is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === name;
}

/** Turns types that openapi-typescript made of the neutral document into types of the description. */
export class Revealer {
  /** Names of the types that were referred to. */
  readonly referenced: Set<string> = new Set();
  readonly #tokens: Tokens;
  readonly #noteOf: (property: ts.PropertySignature) => Schema | undefined;

  constructor(tokens: Tokens, noteOf: (property: ts.PropertySignature) => Schema | undefined) {
    this.#tokens = tokens;
    this.#noteOf = noteOf;
  }

  /** The text behind the name of a member, or the name itself where OpenAPI gave it. */
  text(name: ts.PropertyName): string {
    return this.#hidden(name) ?? nameText(name);
  }

  /** The type with names in place of indexed accesses, and text in place of tokens. */
  type(node: ts.TypeNode): ts.TypeNode {
    const type = this.plain(node);
    return ts.isTypeLiteralNode(type) ? recordOf(type) : type;
  }

  /** The same, with every object as a literal, so that an interface can be made of it. */
  plain(node: ts.TypeNode): ts.TypeNode {
    if (ts.isIdentifier(node)) return this.#literal(node);
    if (ts.isIndexedAccessTypeNode(node)) return this.#access(node);
    if (ts.isParenthesizedTypeNode(node)) return this.plain(node.type);
    if (ts.isUnionTypeNode(node)) return unionOfTypes(node.types.map((member) => this.type(member)));
    if (ts.isIntersectionTypeNode(node)) return intersectionOf(node.types.map((member) => this.plain(member)));
    if (ts.isTypeLiteralNode(node)) return factory.createTypeLiteralNode(this.members(node.members));
    if (ts.isArrayTypeNode(node)) return factory.createArrayTypeNode(this.type(node.elementType));
    if (ts.isTupleTypeNode(node)) {
      return factory.createTupleTypeNode(node.elements.map((element) => this.type(element)));
    }
    if (ts.isTypeReferenceNode(node)) return this.#reference(node);
    return node;
  }

  /** Members, in order of their text where that is the description's; what OpenAPI itself names keeps its place. */
  members(members: readonly ts.TypeElement[]): readonly ts.TypeElement[] {
    const revealed = members.map((member): readonly [string | undefined, ts.TypeElement] => {
      if (ts.isIndexSignatureDeclaration(member)) return [undefined, indexSignature(this.type(member.type))];
      if (!ts.isPropertySignature(member)) {
        throw new Error(`openapi-typescript made a member of kind ${ts.SyntaxKind[member.kind]}`);
      }
      return [this.#hidden(member.name), this.#property(member)];
    });
    // Sorting is stable: names that are no tokens compare as equal.
    return revealed
      .toSorted(([left], [right]) => (left === undefined || right === undefined ? 0 : compareText(left, right)))
      .map(([, member]) => member);
  }

  #hidden(name: ts.PropertyName): string | undefined {
    // Keys of `paths` had to begin with a slash, which the text behind them brings along itself.
    return this.#tokens.reveal(nameText(name).replace(/^\//u, ""));
  }

  #property(member: ts.PropertySignature): ts.PropertySignature {
    const text = this.text(member.name);
    const name = ts.isNumericLiteral(member.name) ? member.name : factory.createIdentifier(memberName(text));
    const type = this.type(member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword));
    // A new node: the comment that openapi-typescript put before the old one stays behind.
    const property = factory.createPropertySignature(undefined, name, member.questionToken, type);
    const note = this.#noteOf(member);
    return withComment(property, docComment([note?.description], note?.deprecated));
  }

  /** String literals come as identifiers that hold the quoted text. */
  #literal(node: ts.Identifier): ts.TypeNode {
    const token: unknown = JSON.parse(node.text);
    const text = typeof token === "string" ? this.#tokens.reveal(token) : undefined;
    if (text === undefined) throw new Error(`openapi-typescript made the identifier ${node.text}`);
    return rawType(stringLiteral(text));
  }

  #access(node: ts.IndexedAccessTypeNode): ts.TypeNode {
    const key = indexText(node);
    if (key === undefined) throw new Error("openapi-typescript made an index that is no text");
    if (isReferenceTo(node.objectType, "operations")) {
      const id = stringLiteral(this.#tokens.reveal(key) ?? key);
      return factory.createIndexedAccessTypeNode(node.objectType, rawType(id));
    }
    const list = node.objectType;
    if (
      ts.isIndexedAccessTypeNode(list) &&
      isReferenceTo(list.objectType, "components") &&
      indexText(list) === "schemas"
    ) {
      this.referenced.add(key);
      return rawType(key);
    }
    throw new Error(`openapi-typescript made an access to ${key}`);
  }

  #reference(node: ts.TypeReferenceNode): ts.TypeNode {
    const [, value] = isReferenceTo(node, "Record") ? (node.typeArguments ?? []) : [];
    if (value !== undefined) return factory.createTypeLiteralNode([indexSignature(this.type(value))]);
    if (ts.isIdentifier(node.typeName)) this.referenced.add(node.typeName.text);
    return factory.createTypeReferenceNode(
      node.typeName,
      node.typeArguments?.map((argument) => this.type(argument)),
    );
  }
}
