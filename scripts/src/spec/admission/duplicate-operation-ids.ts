import { isObject, own, ownObject, type JsonObject } from "../../shared/json.ts";
import { childPointer } from "../../shared/pointer.ts";
import { operationsOf, type OperationPlace } from "../operations.ts";
import type { AdmissionRule, Refusal } from "./rule.ts";

/** Operations with those of their callbacks behind them. */
function withCallbacks(places: readonly OperationPlace[]): readonly OperationPlace[] {
  return places.flatMap((place) => {
    const callbacks = ownObject(place.operation, "callbacks");
    const pointer = childPointer(place.pointer, "callbacks");
    return [place, ...operationsOfCallbacks(callbacks, pointer)];
  });
}

function operationsOfCallbacks(callbacks: JsonObject, pointer: string): readonly OperationPlace[] {
  return Object.entries(callbacks).flatMap(([name, callback]) =>
    isObject(callback) ? withCallbacks(operationsOf(callback, childPointer(pointer, name))) : [],
  );
}

/** Refuses an operationId that two operations carry: ids are what clients, overlays and generated code go by. */
export const duplicateOperationIds: AdmissionRule = (document) => {
  if (!isObject(document)) return [];
  const components = ownObject(document, "components");
  const places = [
    ...withCallbacks(operationsOf(ownObject(document, "paths"), "/paths")),
    ...withCallbacks(operationsOf(ownObject(document, "webhooks"), "/webhooks")),
    ...withCallbacks(operationsOf(ownObject(components, "pathItems"), "/components/pathItems")),
    ...operationsOfCallbacks(ownObject(components, "callbacks"), "/components/callbacks"),
  ];
  const first = new Map<string, string>();
  const refusals: Refusal[] = [];
  for (const { pointer, operation } of places) {
    const id = own(operation, "operationId");
    if (typeof id !== "string") continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, pointer);
      continue;
    }
    refusals.push({
      rule: "duplicate-operation-ids",
      pointer: `${pointer}/operationId`,
      reason: `${JSON.stringify(id)} is the operationId of ${earlier}, too`,
    });
  }
  return refusals;
};
