import { isArray, isObject, own, ownObject, type JsonObject, type JsonValue } from "../../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../../shared/pointer.ts";
import type { OldPlace } from "../inexact.ts";
import { listStyle, valueSchema } from "./items.ts";

/** A parameter, and where it is told: at its operation, or shared. */
export interface OldParameter {
  readonly parameter: JsonObject;
  readonly place: OldPlace;
  /** The name under which it is shared, if it is. */
  readonly shared: string | undefined;
}

const SHARED = "#/parameters/";

function resolve(document: JsonObject, value: JsonValue, place: OldPlace): OldParameter {
  if (!isObject(value)) throw place.refusal("it is no parameter");
  const ref = own(value, "$ref");
  if (typeof ref !== "string") return { parameter: value, place, shared: undefined };
  const tokens = ref.startsWith(SHARED) ? parseLocalReference(ref) : undefined;
  const target = tokens === undefined ? undefined : resolveTokens(document, tokens);
  if (tokens?.length !== 2 || !isObject(target) || Object.hasOwn(target, "$ref")) {
    throw place.at("$ref").refusal("a parameter can only be shared under parameters");
  }
  return { parameter: target, place: place.to("").at(...tokens), shared: tokens[1] };
}

/** The parameters of a list, shared ones looked up. */
export function parametersOf(document: JsonObject, holder: JsonObject, place: OldPlace): readonly OldParameter[] {
  const list = own(holder, "parameters");
  if (list === undefined) return [];
  if (!isArray(list)) throw place.at("parameters").refusal("it is no list");
  return list.map((value, index) => resolve(document, value, place.at("parameters", index)));
}

/** Whether 3.1 has it in the body of the request. */
export function isBodyPart({ parameter }: OldParameter): boolean {
  const place = own(parameter, "in");
  return place === "body" || place === "formData";
}

function optional(parameter: JsonObject, key: string): JsonObject {
  const value = own(parameter, key);
  return value === undefined ? {} : { [key]: value };
}

/**
 * A parameter of a path, a query or a header as 3.1 says it.
 *
 * @throws {SpecError} when it is none, or cannot be said exactly.
 */
export function plainParameter(parameter: JsonObject, place: OldPlace): JsonObject {
  const where = own(parameter, "in");
  if (where !== "path" && where !== "query" && where !== "header") {
    throw place.at("in").refusal("there is no such place for a parameter");
  }
  if (Object.hasOwn(parameter, "schema")) {
    throw place.at("schema").refusal("only a body has a schema in Swagger 2.0, and 3.1 would heed this one");
  }
  return {
    name: own(parameter, "name") ?? null,
    in: where,
    ...optional(parameter, "required"),
    ...optional(parameter, "allowEmptyValue"),
    ...listStyle(parameter, where === "query" ? "form" : "simple", place),
    schema: valueSchema(parameter, place),
  };
}

/** What stands for a parameter in a list of 3.1: shared ones stay shared. */
export function parameterEntry({ parameter, place, shared }: OldParameter): JsonObject {
  if (shared !== undefined)
    return { $ref: `#/components/parameters/${shared.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  return plainParameter(parameter, place);
}

/** `components/parameters`: the shared ones that are no part of a body. */
export function sharedParameters(document: JsonObject, root: OldPlace): JsonObject {
  const entries = Object.entries(ownObject(document, "parameters")).flatMap(([name, value]) => {
    const place = root.at("parameters", name);
    if (!isObject(value)) throw place.refusal("it is no parameter");
    if (isBodyPart({ parameter: value, place, shared: name })) return [];
    return [[name, plainParameter(value, place)] as const];
  });
  return Object.fromEntries(entries);
}
