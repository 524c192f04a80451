import { childrenOf, type Schema, type Schemas } from "./schema.ts";

/** Every named schema that these schemas lead to, by reference or inside of each other. */
export function reachableNames(schemas: Iterable<Schema>, types: Schemas): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...schemas];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (schema.ref !== undefined && !found.has(schema.ref)) {
      found.add(schema.ref);
      open.push(types.get(schema.ref) ?? {});
    }
    open.push(...childrenOf(schema));
  }
  return found;
}

/** Names of the members marked as secret in any of these schemas or whatever they lead to. */
export function secretMembers(schemas: readonly Schema[], types: Schemas): ReadonlySet<string> {
  const secrets = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [key, member] of schema.properties ?? []) if (member.secret) secrets.add(key);
    for (const child of childrenOf(schema)) visit(child);
  };
  for (const schema of schemas) visit(schema);
  for (const name of reachableNames(schemas, types)) visit(types.get(name) ?? {});
  return secrets;
}
