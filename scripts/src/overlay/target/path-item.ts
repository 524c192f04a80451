import { isObject, objectOf, own, withKey, withoutKeys, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { METHODS } from "../../spec/operations.ts";
import type { Fact, Facts } from "../facts/facts.ts";
import type { OperationFact } from "../facts/notation.ts";
import type { Docs } from "../facts/read-facts.ts";
import { extensionOf, securityOf, textsOf } from "./operation-notes.ts";
import { parametersOf, type Parameters, type WantedParameter } from "./parameters.ts";
import { correctedBody } from "./request-body.ts";
import { correctedResponses } from "./responses.ts";
import type { Shapes } from "./shapes.ts";

/** What path items are corrected with. */
export interface PathTools {
  readonly facts: Facts;
  readonly docs: Docs;
  readonly shapes: Shapes;
  readonly parameters: Parameters;
}

/** One operation of a path item, with what the facts say about it. */
interface Known {
  readonly method: string;
  readonly operation: JsonObject;
  readonly fact: Fact<OperationFact>;
  readonly wanted: ReadonlyMap<string, WantedParameter>;
}

function ignores({ fact }: Known, identity: string): boolean {
  return (fact.content.ignored?.query ?? []).some((name) => identity === `query ${name}`);
}

function listOf(holder: JsonObject, list: readonly JsonValue[]): JsonObject {
  return list.length === 0 ? withoutKeys(holder, ["parameters"]) : withKey(holder, "parameters", list);
}

/** Corrects one path item and the operations in it. */
export function correctedPathItem(path: string, item: JsonObject, tools: PathTools): JsonObject {
  const { parameters, facts } = tools;
  const known: Known[] = [];
  for (const method of METHODS) {
    const operation = own(item, method);
    const fact = isObject(operation) ? facts.operations.get(String(own(operation, "operationId"))) : undefined;
    if (isObject(operation) && fact !== undefined) {
      known.push({ method, operation, fact, wanted: parameters.wanted(path, fact) });
    }
  }

  // What one operation does not read is no parameter of the path, but of the other operations.
  const common: JsonValue[] = [];
  const handedDown: JsonValue[] = [];
  for (const parameter of parametersOf(item)) {
    const identity = parameters.identity(parameter);
    if (known.some((one) => ignores(one, identity))) {
      handedDown.push(parameter);
      continue;
    }
    let corrected = parameter;
    for (const { wanted } of known) {
      const want = wanted.get(identity);
      if (want !== undefined) corrected = parameters.correct(corrected, want);
    }
    common.push(corrected);
  }

  const operations = known.map((one): [string, JsonValue] => {
    const list = correctedParameters(one, common, handedDown, parameters);
    return [one.method, listOf(correctedOperation(one, tools), list)];
  });
  return { ...listOf(item, common), ...objectOf(operations) };
}

function correctedParameters(
  one: Known,
  common: readonly JsonValue[],
  handedDown: readonly JsonValue[],
  parameters: Parameters,
): readonly JsonValue[] {
  const missing = new Map(one.wanted);
  for (const parameter of common) missing.delete(parameters.identity(parameter));
  const list: JsonValue[] = [];
  for (const parameter of [...parametersOf(one.operation), ...handedDown]) {
    const identity = parameters.identity(parameter);
    if (ignores(one, identity)) continue;
    const want = one.wanted.get(identity);
    list.push(want === undefined ? parameter : parameters.correct(parameter, want));
    missing.delete(identity);
  }
  return [...list, ...[...missing.values()].map((want) => parameters.add(want))];
}

function correctedOperation({ operation, fact }: Known, { facts, docs, shapes }: PathTools): JsonObject {
  const { content, place } = fact;
  const id = String(own(operation, "operationId"));
  const texts = docs.content.operations;
  const body = correctedBody(operation, content, place, shapes);
  return {
    ...withoutKeys(operation, ["requestBody"]),
    ...textsOf(content, Object.hasOwn(texts, id) ? texts[id] : undefined),
    ...(content.exists === false && { deprecated: true }),
    security: securityOf(content),
    ...(body && { requestBody: body }),
    responses: correctedResponses(operation, content, place, facts, shapes),
    "x-truewire": extensionOf(content),
  };
}
