import { Document, Scalar, visit, YAMLMap, YAMLSeq } from "yaml";

import type { InferredShape, InferredValue } from "./infer-shape.ts";

/** What is shorter than this goes on one line. */
const ONE_LINE = 90;

function mapOf(entries: Iterable<readonly [string, unknown]>): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of entries) {
    const key = new Scalar(name);
    // Above its key a comment leaves the value on the key's line.
    if (value instanceof YAMLMap && value.commentBefore) {
      key.commentBefore = value.commentBefore;
      value.commentBefore = null;
    }
    map.set(key, value);
  }
  return map;
}

function nodeOf(value: InferredValue): unknown {
  if (typeof value === "string" || typeof value === "boolean") return new Scalar(value);
  if (value instanceof Map) {
    return mapOf([...(value as ReadonlyMap<string, InferredShape>)].map(([key, shape]) => [key, shapeNode(shape)]));
  }
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    for (const item of value as readonly (string | InferredShape)[]) list.add(nodeOf(item));
    return list;
  }
  return shapeNode(value as InferredShape);
}

function shapeNode({ entries, remarks }: InferredShape): YAMLMap {
  const map = mapOf(entries.map(([key, value]) => [key, nodeOf(value)]));
  if (remarks.length > 0) map.commentBefore = remarks.map((remark) => ` ${remark}`).join("\n");
  return map;
}

/** Whether any part of a node has a comment, which takes a line of its own. */
function hasComment(node: YAMLMap | YAMLSeq): boolean {
  let found = false;
  visit(node, {
    Node: (_key, child) => {
      if (child !== node && child.commentBefore) found = true;
    },
  });
  return found;
}

/** Puts on one line what is short and has no comment inside. */
function compact(document: Document): void {
  visit(document, {
    Collection: (_key, node) => {
      if (hasComment(node) || JSON.stringify(node.toJSON()).length > ONE_LINE) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
}

/** The shape as YAML in the notation of specs/koreai, remarks as comments before what they are about. */
export function renderShape(shape: InferredShape): string {
  const document = new Document(null);
  document.contents = shapeNode(shape);
  compact(document);
  return document.toString({ lineWidth: 120, indentSeq: true });
}
