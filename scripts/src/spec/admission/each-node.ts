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

/** A value whose children are being visited. */
interface Level {
  readonly node: DocumentNode;
  /** The keys of an object; `undefined` for an array. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  next: number;
}

function levelOf(node: DocumentNode): Level | undefined {
  const { value } = node;
  if (isArray(value)) return { node, keys: undefined, size: value.length, next: 0 };
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  return { node, keys, size: keys.length, next: 0 };
}

function childOf({ node, keys, next }: Level): DocumentNode {
  const { value } = node;
  const token = keys?.[next] ?? String(next);
  const child = isArray(value) ? value[next] : isObject(value) ? value[token] : undefined;
  return { value: child ?? null, token, parent: node, depth: node.depth + 1 };
}

/**
 * Every value of a document in its order, parents before children. However deep or wide the document, no stack is used up, and only the way
 * to the current value is held.
 */
export function* eachNode(document: JsonValue): Generator<DocumentNode> {
  const root: DocumentNode = { value: document, token: undefined, parent: undefined, depth: 0 };
  yield root;
  const way: Level[] = [];
  for (let level = levelOf(root); level !== undefined; level = way.at(-1)) {
    if (way.at(-1) !== level) way.push(level);
    if (level.next >= level.size) {
      way.pop();
      continue;
    }
    const child = childOf(level);
    level.next += 1;
    yield child;
    const deeper = levelOf(child);
    if (deeper !== undefined) way.push(deeper);
  }
}

/** The JSON pointer of a node. Made on demand: most nodes are never named. */
export function pointerOf(node: DocumentNode): string {
  const tokens: string[] = [];
  for (let at: DocumentNode | undefined = node; at?.token !== undefined; at = at.parent) tokens.push(at.token);
  return formatPointer(tokens.reverse());
}
