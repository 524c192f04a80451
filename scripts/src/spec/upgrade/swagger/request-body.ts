import { compareText, objectOf, own, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import type { OldPlace } from "../inexact.ts";
import { listStyle, separatorOf, valueSchema } from "./items.ts";
import type { OldParameter } from "./parameters.ts";
import { swaggerSchema } from "./schema.ts";

const FORMS = ["multipart/form-data", "application/x-www-form-urlencoded"];

function fieldSchema({ parameter, place }: OldParameter): JsonObject {
  if (Object.hasOwn(parameter, "allowEmptyValue")) {
    throw place.at("allowEmptyValue").refusal("3.1 cannot say it of a form field");
  }
  return own(parameter, "type") === "file" ? { type: "string", format: "binary" } : valueSchema(parameter, place);
}

/** How fields that are lists are written, where it differs from one part for each item. */
function encodings(fields: readonly OldParameter[]): JsonObject {
  return objectOf(
    fields.flatMap(({ parameter, place }) => {
      const separator = separatorOf(parameter);
      if (separator === undefined || separator === "multi") return [];
      return [[String(own(parameter, "name")), listStyle(parameter, "form", place)] as const];
    }),
  );
}

function formBody(fields: readonly OldParameter[], consumes: readonly string[], place: OldPlace): JsonObject {
  const hasFile = fields.some(({ parameter }) => own(parameter, "type") === "file");
  const types = consumes.filter((type) => FORMS.includes(type) && (!hasFile || type === FORMS[0]));
  if (types.length === 0) throw place.at("consumes").refusal("it names no media type that could carry the form fields");
  const named = fields.map((field) => [String(own(field.parameter, "name")), field] as const);
  const required = named.filter(([, { parameter }]) => own(parameter, "required") === true).map(([name]) => name);
  const encoding = encodings(fields);
  const media: JsonObject = {
    schema: {
      type: "object",
      ...(required.length > 0 && { required: required.sort(compareText) }),
      properties: objectOf(named.map(([name, field]) => [name, fieldSchema(field)])),
    },
    ...(Object.keys(encoding).length > 0 && { encoding }),
  };
  return {
    ...(required.length > 0 && { required: true }),
    content: objectOf(types.map((type) => [type, media])),
  };
}

/**
 * What the parameters that are sent in the body make up in 3.1; `undefined` when there are none.
 *
 * @param consumes - media types of the request
 * @throws {SpecError} when no media type is named, a body stands beside form fields, or a field cannot be said exactly.
 */
export function requestBody(
  parts: readonly OldParameter[],
  consumes: readonly string[],
  place: OldPlace,
): JsonObject | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  if (parts.every(({ parameter }) => own(parameter, "in") === "formData")) return formBody(parts, consumes, place);
  if (others.length > 0) throw first.place.refusal("a request has one body, or form fields, and not both");
  if (consumes.length === 0) throw place.at("consumes").refusal("nothing says which media type the body has");
  const schema: JsonValue = swaggerSchema(own(first.parameter, "schema") ?? null, first.place.at("schema"));
  return {
    ...(own(first.parameter, "required") === true && { required: true }),
    content: objectOf(consumes.map((type) => [type, { schema }])),
  };
}
