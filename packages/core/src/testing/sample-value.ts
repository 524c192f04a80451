import { checkValue } from "./check-value.ts";
import type { Description } from "./description.ts";
import { isObject, typesOf, type JsonObject, type Schema } from "./schema.ts";

/** The moment at which everything that is made up happened. */
const MOMENT = "2026-01-05T09:00:00.000Z";

/**
 * The least that a schema allows: required members only, `null` where that is allowed, lists without items (so that a
 * walk over pages ends).
 */
export function sampleValue(description: Description, schema: Schema): unknown {
  const own = description.resolve(schema);
  if (own.const !== undefined) return own.const;
  const types = typesOf(own);
  if (types.includes("null")) return null;
  if (own.enum !== undefined) return own.enum[0];
  const choices = own.anyOf ?? own.oneOf;
  if (choices !== undefined) {
    if (choices.some((one) => typesOf(one).includes("null"))) return null;
    return sampleValue(description, choices[0] ?? {});
  }
  switch (types[0] ?? (own.properties === undefined ? "null" : "object")) {
    case "object":
      return sampleObject(description, own);
    case "array":
      return Array.from({ length: own.minItems ?? 0 }, () => sampleValue(description, own.items ?? {}));
    case "string":
      return sampleText(own);
    case "integer":
    case "number":
      return own.minimum ?? 1;
    case "boolean":
      return false;
    default:
      return null;
  }
}

/** A sample whose members are taken from what is given, wherever that fits. */
export function sampleWith(description: Description, schema: Schema, given: JsonObject): unknown {
  const sample = sampleValue(description, schema);
  const { properties } = description.resolve(schema);
  if (!isObject(sample) || properties === undefined) return sample;
  for (const [key, value] of Object.entries(given)) {
    const member = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (member !== undefined && member !== false && checkValue(description, member, value, key).length === 0)
      sample[key] = value;
  }
  return sample;
}

const OF_FORMAT: Readonly<Record<string, string>> = {
  "date-time": MOMENT,
  date: MOMENT.slice(0, 10),
  uri: "https://example.com/",
};

/** Of the texts that are at hand, one that fits: patterns are those of days and moments. */
function sampleText({ format = "", pattern, minLength = 0 }: Schema): string {
  const plain = OF_FORMAT[format] ?? "text".padEnd(minLength, "-");
  const texts = [plain, MOMENT.slice(0, 10), `${MOMENT.slice(0, 10)} ${MOMENT.slice(11, 19)}`, MOMENT];
  return texts.find((text) => pattern === undefined || new RegExp(pattern, "u").test(text)) ?? plain;
}

function sampleObject(description: Description, { properties = {}, required = [] }: Schema): JsonObject {
  return Object.fromEntries(required.map((key) => [key, sampleValue(description, properties[key] || {})]));
}
