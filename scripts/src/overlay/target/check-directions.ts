import { isArray, isObject, own, ownObject, sameJson, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { callableOperations } from "../../spec/operations.ts";
import type { Facts } from "../facts/facts.ts";
import type { Direction } from "../type/emit.ts";
import { directionOf, schemaComponent, section } from "./components.ts";
import type { References } from "./references.ts";
import type { Shapes } from "./shapes.ts";

/** Adds the local references in a value, and in what they lead to. */
function follow(value: JsonValue | undefined, document: JsonObject, found: Set<string>): void {
  if (isArray(value)) for (const item of value) follow(item, document, found);
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key !== "$ref" || typeof child !== "string") follow(child, document, found);
    else if (!found.has(child)) {
      found.add(child);
      const [, , part = "", name = ""] = child.split("/");
      follow(own(section(document, part), name), document, found);
    }
  }
}

function reached(document: JsonObject, part: "requestBody" | "responses"): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { operation } of callableOperations(document)) follow(ownObject(operation, part), document, found);
  return found;
}

/**
 * Sees to it that a shape travels in the direction it was written for: enumerations are closed in requests and open in responses, so that
 * one that holds any cannot serve both.
 *
 * @throws {SpecError} naming the shape.
 */
export function checkDirections(
  upstream: JsonObject,
  target: JsonObject,
  facts: Facts,
  shapes: Shapes,
  references: References,
): void {
  const before = section(upstream, "schemas");
  const wrongWay: Readonly<Record<Direction, ReadonlySet<string>>> = {
    request: reached(target, "responses"),
    response: reached(target, "requestBody"),
  };
  for (const [name, fact] of facts.schemas) {
    const direction = directionOf(fact.content);
    const [key, schema] = schemaComponent(name, fact, before, shapes, references);
    if (!wrongWay[direction].has(`#/components/schemas/${key}`)) continue;
    const other = direction === "request" ? "response" : "request";
    const [, turned] = schemaComponent(name, fact, before, shapes, references, other);
    if (!sameJson(schema, turned)) throw fact.place.error(`holds enumerations and is part of a ${other}, too`);
  }
}
