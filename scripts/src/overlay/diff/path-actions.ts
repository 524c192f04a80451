import { isObject, own, ownObject, sameJson, type JsonObject } from "../../shared/json.ts";
import { callableOperations, operationsOf, type OperationPlace } from "../../spec/operations.ts";
import type { OverlayAction } from "../../spec/overlay/types.ts";
import type { Facts } from "../facts/facts.ts";
import { failureActions, type FailureChange } from "./failure-actions.ts";
import { pathItemPath } from "./json-path.ts";
import { failureChanges, operationActions } from "./operation-actions.ts";
import { parameterActions } from "./parameter-lists.ts";

/** What shows which paths there are, and what their placeholders are called. */
const ROUTES: readonly string[] = ["config/routes.rb"];

function idOf({ operation }: OperationPlace): string {
  return String(own(operation, "operationId"));
}

/** A path item that goes elsewhere is replaced as a whole: removing and adding says more than changing both ends. */
function moveActions(
  id: string,
  before: JsonObject,
  route: string,
  after: JsonObject,
  facts: Facts,
): readonly OverlayAction[] {
  const notes = {
    id: `paths.${id}.route`,
    reason: `Stands at ${route} instead.`,
    evidence: facts.operations.get(id)?.evidence ?? ROUTES,
  };
  return [
    { target: pathItemPath(id), remove: true, "x-truewire": { ...notes, expect: before } },
    { target: "$.paths", update: { [route]: after }, "x-truewire": notes },
  ];
}

/** The actions that correct paths and the operations in them. */
export function pathActions(upstream: JsonObject, target: JsonObject, facts: Facts): readonly OverlayAction[] {
  const [before, after] = [ownObject(upstream, "paths"), ownObject(target, "paths")];
  const routes = new Map(callableOperations(target).map((place) => [idOf(place), place.path]));
  const actions: OverlayAction[] = [];
  const failures: FailureChange[] = [];
  for (const [path, item] of Object.entries(before)) {
    if (!isObject(item)) continue;
    const operations = operationsOf({ [path]: item }, "");
    const [first] = operations;
    if (first === undefined) continue;
    const id = idOf(first);
    const route = routes.get(id) ?? path;
    const fresh = ownObject(after, route);
    if (route !== path) {
      actions.push(...moveActions(id, item, route, fresh, facts));
      continue;
    }
    const holder = { path: pathItemPath(id), id: `paths.${id}` };
    // What shows how a parameter is read is what shows how the operations of the path work; the routes alone tell its name.
    const shown = operations.flatMap((place) => facts.operations.get(idOf(place))?.evidence ?? []);
    const evidence = [...new Set([...shown, ...ROUTES])];
    actions.push(...parameterActions(item, fresh, holder, { evidence }));
    for (const place of operations) {
      const corrected = ownObject(fresh, place.method);
      const fact = facts.operations.get(idOf(place));
      if (fact === undefined || sameJson(place.operation, corrected)) continue;
      actions.push(...operationActions(idOf(place), place.operation, corrected, fact));
      failures.push(...failureChanges(idOf(place), place.operation, corrected));
    }
  }
  return [...actions, ...failureActions(failures, facts)];
}
