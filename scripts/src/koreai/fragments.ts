import { isArray, isObject, objectOf, own, ownArray, ownObject, type JsonValue } from "../shared/json.ts";
import { childPointer } from "../shared/pointer.ts";
import type { Fragment } from "./notation.ts";

/** A schema and where it stands in its file. */
export interface Placed {
  readonly file: string;
  readonly pointer: string;
  readonly schema: Fragment;
}

const LISTS = ["anyOf", "oneOf"] as const;
const SINGLES = ["items", "additionalProperties"] as const;

function placed(
  parent: Placed,
  tokens: readonly (string | number)[],
  schema: JsonValue | undefined,
): readonly Placed[] {
  if (!isObject(schema)) return [];
  let pointer = parent.pointer;
  for (const token of tokens) pointer = childPointer(pointer, token);
  return [{ file: parent.file, pointer, schema }];
}

/** The schemas that stand directly inside this one. */
export function childrenOf(parent: Placed): readonly Placed[] {
  const { schema } = parent;
  return [
    ...Object.entries(ownObject(schema, "properties")).flatMap(([name, child]) =>
      placed(parent, ["properties", name], child),
    ),
    ...SINGLES.flatMap((key) => placed(parent, [key], own(schema, key))),
    ...LISTS.flatMap((key) => ownArray(schema, key).flatMap((child, index) => placed(parent, [key, index], child))),
  ];
}

/** The name that a schema refers to, if it is a reference. */
export function referenceOf(schema: Fragment): string | undefined {
  const name = own(schema, "$ref");
  return typeof name === "string" ? name : undefined;
}

/** The reference as OpenAPI writes it. */
export function componentReference(name: string): Fragment {
  return { $ref: `#/components/schemas/${name}` };
}

function openApiValue(key: string, value: JsonValue): JsonValue {
  if (key === "properties" && isObject(value)) {
    return objectOf(
      Object.entries(value).map(([name, child]) => [name, isObject(child) ? openApiSchema(child) : child]),
    );
  }
  if (LISTS.some((list) => list === key) && isArray(value)) {
    return value.map((child) => (isObject(child) ? openApiSchema(child) : child));
  }
  if (SINGLES.some((single) => single === key) && isObject(value)) return openApiSchema(value);
  return value;
}

/** The schema as it stands in the assembled document: bare names become references to components. */
export function openApiSchema(schema: Fragment): Fragment {
  const name = referenceOf(schema);
  if (name !== undefined) return componentReference(name);
  return objectOf(Object.entries(schema).map(([key, value]) => [key, openApiValue(key, value)]));
}
