import ts from "typescript";

import { compareText } from "../shared/json.ts";
import { changeTypes, isNever, memberNamed, membersOfType } from "./members.ts";
import { print } from "./type-nodes.ts";

const { factory } = ts;

/**
 * What the description repeats for almost every operation, each with its code. The names begin with a small letter, as
 * no name does that is made of a description. They are aliases of literals, which unlike interfaces fit a `Record`.
 */
const SHAPES = {
  answer: "type answer<Content> = { headers: Record<string, unknown>; content: Content };",
  json: 'type json<Body> = { "application/json": Body };',
  text: 'type text = { "text/plain": string };',
  jsonOrText: 'type jsonOrText<Body, Text> = { "application/json": Body; "text/plain": Text };',
  inPath: "type inPath<Path> = { query?: never; header?: never; path: Path; cookie?: never };",
  inPathAndQuery: "type inPathAndQuery<Path, Query> = { query?: Query; header?: never; path: Path; cookie?: never };",
};

/**
 * A path item with its methods alone. What openapi-typescript adds to say that a method is missing, or that there are no
 * common parameters, changes nothing for openapi-fetch: it asks whether a method is there.
 */
export function compactPathItem(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeLiteralNode(type)) return type;
  const common = memberNamed(type.members, "parameters");
  const says = (member: ts.TypeElement): boolean =>
    member === common ? !membersOfType(common.type).every(isNever) : !isNever(member);
  return factory.createTypeLiteralNode(type.members.filter(says));
}

/** Writes what operations have in common as references to shapes, and keeps account of the shapes that it used. */
export class OperationCompactor {
  readonly #used = new Set<keyof typeof SHAPES>();

  /** The operation, of the same type but shorter. */
  operation(type: ts.TypeNode): ts.TypeNode {
    return this.#members(type, (part, name) => {
      if (name === "parameters") return this.#parameters(part);
      if (name === "requestBody") return this.#members(part, (content) => this.#content(content));
      return name === "responses" ? this.#members(part, (answer) => this.#answer(answer)) : part;
    });
  }

  /** The declarations of the shapes in use. */
  declarations(): readonly string[] {
    return [...this.#used].toSorted(compareText).map((name) => SHAPES[name]);
  }

  #members(type: ts.TypeNode, change: (type: ts.TypeNode, name: string | undefined) => ts.TypeNode): ts.TypeNode {
    if (!ts.isTypeLiteralNode(type)) return type;
    return factory.createTypeLiteralNode(changeTypes(type.members, change));
  }

  #shape(name: keyof typeof SHAPES, ...holes: readonly ts.TypeNode[]): ts.TypeNode {
    this.#used.add(name);
    return factory.createTypeReferenceNode(name, holes);
  }

  /** Media types and what is sent or received under each. */
  #content(type: ts.TypeNode): ts.TypeNode {
    const members = membersOfType(type);
    const body = memberNamed(members, '"application/json"')?.type;
    const alternative = memberNamed(members, '"text/plain"')?.type;
    if (members.length === 2 && body !== undefined && alternative !== undefined)
      return this.#shape("jsonOrText", body, alternative);
    if (members.length > 1) return type;
    if (body !== undefined) return this.#shape("json", body);
    return memberNamed(members, '"text/plain"')?.type?.kind === ts.SyntaxKind.StringKeyword
      ? this.#shape("text")
      : type;
  }

  #answer(type: ts.TypeNode): ts.TypeNode {
    const members = membersOfType(type);
    const headers = memberNamed(members, "headers")?.type;
    const content = memberNamed(members, "content");
    const common = headers !== undefined && print(headers) === "Record<string, unknown>";
    if (!common || content?.type === undefined || content.questionToken !== undefined || members.length > 2)
      return type;
    return this.#shape("answer", this.#content(content.type));
  }

  #parameters(type: ts.TypeNode): ts.TypeNode {
    const members = membersOfType(type);
    const path = memberNamed(members, "path");
    const query = memberNamed(members, "query");
    const plain = isNever(memberNamed(members, "header")) && isNever(memberNamed(members, "cookie"));
    if (!plain || path?.type === undefined || path.questionToken !== undefined) return type;
    if (query?.type === undefined || query.questionToken === undefined) return type;
    return isNever(query) ? this.#shape("inPath", path.type) : this.#shape("inPathAndQuery", path.type, query.type);
  }
}
