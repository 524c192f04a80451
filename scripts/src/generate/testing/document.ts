import { isObject, objectOf, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { generateModules } from "../generate.ts";

/** An OpenAPI document for a test: these paths and schemas, and what every document needs. */
export function documentOf(paths: JsonObject, schemas: JsonObject = {}, rest: JsonObject = {}): JsonObject {
  const components = rest["components"];
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    ...rest,
    paths,
    components: { ...(isObject(components) ? components : {}), schemas },
  };
}

/** An operation with the responses that a test does not care about. */
export function operationOf(operationId: string, rest: JsonObject = {}): JsonObject {
  return { operationId, responses: { "204": { description: "" } }, ...rest };
}

/** A response or request body of JSON. */
export function json(schema: JsonValue): JsonObject {
  return { description: "", content: { "application/json": { schema } } };
}

/** A document whose only operation answers with this schema, under the name `Subject`. */
export function schemaDocument(schema: JsonValue, others: JsonObject = {}): JsonObject {
  const reference = { $ref: "#/components/schemas/Subject" };
  const get = operationOf("get", { responses: objectOf([["200", json(reference)]]) });
  return documentOf({ "/subject": { get } }, { ...others, Subject: schema });
}

/** The generated modules of a document. */
export async function generateFrom(document: JsonValue): Promise<ReadonlyMap<string, string>> {
  return generateModules(JSON.stringify(document), "openapi.yaml");
}

/** One generated module; empty text when there is none of that name. */
export async function moduleFrom(document: JsonValue, name: string): Promise<string> {
  return (await generateFrom(document)).get(name) ?? "";
}

/** The declaration of a type, without its comment, in generated code. */
export function declarationOf(code: string, name: string): string {
  const start = new RegExp(`^export (?:interface|type) ${name}\\b`, "mu").exec(code)?.index ?? -1;
  if (start < 0) return "";
  const rest = code.slice(start);
  const end = /\n(?=\n|\/\*\*|export |$)/u.exec(rest)?.index ?? rest.length;
  return rest.slice(0, end).trimEnd();
}
