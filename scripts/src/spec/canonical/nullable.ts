import {
  isArray,
  isObject,
  objectOf,
  own,
  withKey,
  withoutKeys,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";

const NULL_TYPE: JsonObject = { type: "null" };

/** Keywords that say something about the whole, not about which values fit: they stay outside when a schema is wrapped. */
const ANNOTATIONS: ReadonlySet<string> = new Set(["default", "deprecated", "readOnly", "writeOnly"]);

function withNull(items: JsonValue, missing: JsonValue): JsonValue {
  const list = isArray(items) ? items : [items];
  return list.includes(missing) ? list : [...list, missing];
}

/**
 * Says in JSON Schema 2020-12 what a leftover `nullable` of OpenAPI 3.0 says: `null` joins `type` (and `enum`), a lone `anyOf` or `oneOf`
 * gets `{type: "null"}`, a `$ref` or anything else is wrapped in `anyOf`. `nullable: false` says nothing and goes, as does a
 * `nullable` on a schema that fits every value already.
 */
export function resolveNullable(schema: JsonObject): JsonObject {
  const nullable = own(schema, "nullable");
  if (typeof nullable !== "boolean") return schema;
  const plain = withoutKeys(schema, ["nullable"]);
  const constraints = Object.entries(plain).filter(([key]) => !ANNOTATIONS.has(key));
  if (!nullable || constraints.length === 0) return plain;

  const type = own(plain, "type");
  if (type !== undefined && !Object.hasOwn(plain, "$ref")) {
    const typed = withKey(plain, "type", withNull(type, "null"));
    const values = own(typed, "enum");
    return values === undefined ? typed : withKey(typed, "enum", withNull(values, null));
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const options = own(plain, keyword);
    if (!isArray(options) || constraints.length > 1) continue;
    const hasNull = options.some((option) => isObject(option) && own(option, "type") === "null");
    return hasNull ? plain : withKey(plain, keyword, [...options, NULL_TYPE]);
  }
  const annotations = Object.entries(plain).filter(([key]) => ANNOTATIONS.has(key));
  return objectOf([...annotations, ["anyOf", [objectOf(constraints), NULL_TYPE]]]);
}
