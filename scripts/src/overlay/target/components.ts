import { objectOf, own, ownObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import type { Fact, Facts } from "../facts/facts.ts";
import type { ResponseFact, SchemaFact } from "../facts/notation.ts";
import type { Direction } from "../type/emit.ts";
import { componentKeyOf } from "./names.ts";
import type { References } from "./references.ts";
import type { Shapes } from "./shapes.ts";

/** In which direction a named shape travels. */
export function directionOf(fact: SchemaFact): Direction {
  return fact.for ?? "response";
}

/** Key and content of the component that a named shape is, in one direction. */
export function schemaComponent(
  name: string,
  { content, place }: Fact<SchemaFact>,
  upstream: JsonObject,
  shapes: Shapes,
  references: References,
  direction: Direction = directionOf(content),
): readonly [string, JsonObject] {
  const key = references.keyOf(name, place);
  // A request that is not certain is permissive when it asks for nothing; so is a response that promises nothing.
  const options = { direction, permissive: content.confidence === "medium" };
  return [key, shapes.schema(content, place, options, own(upstream, key))];
}

/** Upstream's schemas, corrected, and ours. */
export function correctedSchemas(
  upstream: JsonObject,
  facts: Facts,
  shapes: Shapes,
  references: References,
): JsonObject {
  const schemas = new Map<string, JsonValue>(Object.entries(upstream));
  for (const [name, fact] of facts.schemas) {
    const [key, schema] = schemaComponent(name, fact, upstream, shapes, references);
    schemas.set(key, schema);
  }
  return objectOf(schemas);
}

function responseContent({ content, place }: Fact<ResponseFact>, shapes: Shapes): JsonObject | undefined {
  if (content.body === null) return undefined;
  const direction = "response";
  const media = new Map<string, JsonValue>();
  media.set(content.type ?? "application/json", {
    schema: shapes.schema(content.body, place.at("body"), { direction }),
  });
  if (content.json !== undefined) {
    media.set("application/json", { schema: shapes.schema(content.json, place.at("json"), { direction }) });
  }
  return objectOf(media);
}

/** Our shared failures, as far as operations name them. */
export function sharedResponses(facts: Facts, used: ReadonlySet<string>, shapes: Shapes): JsonObject {
  const responses = new Map<string, JsonValue>();
  for (const [name, fact] of facts.responses) {
    if (!used.has(name)) continue;
    const content = responseContent(fact, shapes);
    responses.set(componentKeyOf(name), { description: fact.content.note, ...(content && { content }) });
  }
  return objectOf(responses);
}

/** One section of a document's components. */
export function section(document: JsonObject, name: string): JsonObject {
  return ownObject(ownObject(document, "components"), name);
}
