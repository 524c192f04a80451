import { isArray, isObject, type JsonValue } from "../../shared/json.ts";
import { formatPointer } from "../../shared/pointer.ts";

/** One value of a document and the way back to the root. */
export interface DocumentNode {
  readonly value: JsonValue;
  /** The key or index it stands under; `undefined` for the root. */
  readonly token: string | undefined;
  readonly parent: DocumentNode | undefined;
  /** 0 for the root. */
  readonly depth: number;
}

/** Every value of a document, parents before children. However deep the document, no stack is used up. */
export function* eachNode(document: JsonValue): Generator<DocumentNode> {
  const pending: DocumentNode[] = [{ value: document, token: undefined, parent: undefined, depth: 0 }];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    const { value } = node;
    const children = isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
    for (const [token, child] of children.reverse()) {
      pending.push({ value: child, token: String(token), parent: node, depth: node.depth + 1 });
    }
  }
}

/** The JSON pointer of a node. Made on demand: most nodes are never named. */
export function pointerOf(node: DocumentNode): string {
  const tokens: string[] = [];
  for (let at: DocumentNode | undefined = node; at?.token !== undefined; at = at.parent) tokens.push(at.token);
  return formatPointer(tokens.reverse());
}
