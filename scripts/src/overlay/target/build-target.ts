import { isObject, objectOf, own, ownObject, withKey, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { callableOperations, operationsOf } from "../../spec/operations.ts";
import { formatPointer } from "../../shared/pointer.ts";
import type { Facts } from "../facts/facts.ts";
import type { Docs } from "../facts/read-facts.ts";
import { checkDirections } from "./check-directions.ts";
import { correctedSchemas, section, sharedResponses } from "./components.ts";
import { failureNames } from "./failures.ts";
import { Parameters } from "./parameters.ts";
import { correctedPathItem, type PathTools } from "./path-item.ts";
import { References } from "./references.ts";
import { Shapes } from "./shapes.ts";

function operationIds(upstream: JsonObject): ReadonlySet<string> {
  return new Set(callableOperations(upstream).map(({ operation }) => String(own(operation, "operationId"))));
}

/** Refuses facts and texts about operations that upstream does not have. */
function refuseStale(upstream: JsonObject, facts: Facts, docs: Docs): void {
  const known = operationIds(upstream);
  for (const [id, { place }] of facts.operations) {
    if (!known.has(id)) throw place.error("is no operation of upstream's");
  }
  for (const id of Object.keys(docs.content.operations)) {
    if (!known.has(id))
      throw new SpecError(docs.file, formatPointer(["operations", id]), "is no operation of upstream's");
  }
}

/** Where a path item goes: all its operations must agree. */
function routeOf(path: string, item: JsonObject, facts: Facts): string {
  const operations = operationsOf({ [path]: item }, "").map(({ operation }) =>
    facts.operations.get(String(own(operation, "operationId"))),
  );
  const routes = new Set(operations.map((fact) => fact?.content.route ?? path));
  const [route = path, ...others] = routes;
  if (others.length > 0) {
    const odd = operations.find((fact) => fact?.content.route !== undefined);
    if (odd !== undefined) throw odd.place.at("route").error("must be the same for all operations of the path");
  }
  return route;
}

function correctedPaths(upstream: JsonObject, tools: PathTools): JsonObject {
  const paths = new Map<string, JsonValue>();
  for (const [path, item] of Object.entries(ownObject(upstream, "paths"))) {
    if (!isObject(item)) continue;
    const route = routeOf(path, item, tools.facts);
    paths.set(route, correctedPathItem(path, item, tools));
  }
  return objectOf(paths);
}

function usedFailures(facts: Facts): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { content, place } of facts.operations.values()) {
    for (const name of failureNames(content.errors, facts, place).values()) used.add(name);
  }
  return used;
}

function withSections(components: JsonObject, sections: Readonly<Record<string, JsonObject>>): JsonObject {
  let result = components;
  for (const [name, content] of Object.entries(sections)) {
    if (Object.keys(content).length > 0) result = withKey(result, name, content);
  }
  return result;
}

/**
 * Upstream's description as the facts and texts have it.
 *
 * @throws {SpecError} when facts or texts are stale, name what does not exist, or contradict each other.
 */
export function buildTarget(upstream: JsonObject, facts: Facts, docs: Docs): JsonObject {
  refuseStale(upstream, facts, docs);
  const references = new References(upstream, facts);
  const shapes = new Shapes(references);
  const parameters = new Parameters(upstream, facts, shapes);
  const paths = correctedPaths(upstream, { facts, docs, shapes, parameters });
  const components = withSections(ownObject(upstream, "components"), {
    parameters: parameters.components(section(upstream, "parameters")),
    responses: { ...section(upstream, "responses"), ...sharedResponses(facts, usedFailures(facts), shapes) },
    schemas: correctedSchemas(section(upstream, "schemas"), facts, shapes, references),
  });
  const target = withKey(withKey(upstream, "paths", paths), "components", components);
  checkDirections(upstream, target, facts, shapes, references);
  return target;
}
