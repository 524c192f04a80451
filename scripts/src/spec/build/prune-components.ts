import { isArray, isObject, mapValues, ownObject, withKey, withoutKeys, type JsonObject } from "../../shared/json.ts";
import { parsePointer, type PointerToken } from "../../shared/pointer.ts";
import { eachNode } from "../admission/each-node.ts";
import { referencesOf } from "../admission/references.ts";

const ROOT = "";

/** `section/name` of the component that these steps are in, {@link ROOT} outside of components. */
function ownerOf(tokens: readonly PointerToken[]): string {
  const [first, section, name] = tokens;
  return first === "components" && section !== undefined && name !== undefined ? `${section}/${name}` : ROOT;
}

/** Security schemes are not referenced but named, by the keys of security requirements. */
function namedSchemes(document: JsonObject): readonly string[] {
  const names: string[] = [];
  for (const { token, value } of eachNode(document)) {
    if (token !== "security" || !isArray(value)) continue;
    for (const requirement of value) if (isObject(requirement)) names.push(...Object.keys(requirement));
  }
  return names.map((name) => `securitySchemes/${name}`);
}

/** Which components lead to which. */
function edgesOf(document: JsonObject): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>([[ROOT, [...namedSchemes(document)]]]);
  for (const { pointer, target } of referencesOf(document)) {
    if (target === undefined) continue;
    const owner = ownerOf(parsePointer(pointer) ?? []);
    const targets = edges.get(owner) ?? [];
    targets.push(ownerOf(target));
    edges.set(owner, targets);
  }
  return edges;
}

/**
 * Drops the components that nothing outside of components leads to, directly or through others, and the sections that are empty then.
 */
export function pruneComponents(document: JsonObject): JsonObject {
  const edges = edgesOf(document);
  const used = new Set<string>();
  const pending = [ROOT];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (used.has(at)) continue;
    used.add(at);
    pending.push(...(edges.get(at) ?? []));
  }
  const components = mapValues(ownObject(document, "components"), (section, kind) => {
    // Extensions hold no components.
    if (!isObject(section) || kind.startsWith("x-")) return section;
    const kept = mapValues(section, (component, name) => (used.has(`${kind}/${name}`) ? component : undefined));
    return Object.keys(kept).length === 0 ? undefined : kept;
  });
  if (!Object.hasOwn(document, "components")) return document;
  return Object.keys(components).length === 0
    ? withoutKeys(document, ["components"])
    : withKey(document, "components", components);
}
