import { objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import { failuresOf } from "./failures.ts";
import { fillsOf } from "./fills.ts";
import { openApiSchema } from "./fragments.ts";
import type { OptionalParameter, Variant } from "./notation.ts";
import type { PlacedOperation } from "./operation-index.ts";

/** The first part of an operation's id: what it works on. */
export function resourceOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

function parametersOf({ operation }: PlacedOperation): readonly JsonObject[] {
  const { path = {}, query = {}, header = {} } = operation.parameters ?? {};
  const optional = (place: string, parameters: Readonly<Record<string, OptionalParameter>>): readonly JsonObject[] =>
    Object.entries(parameters).map(([name, { required = false, schema }]) => {
      return { name, in: place, required, schema: openApiSchema(schema) };
    });
  return [
    ...Object.entries(path).map(([name, { schema }]) => {
      return { name, in: "path", required: true, schema: openApiSchema(schema) };
    }),
    ...optional("query", query),
    ...optional("header", header),
  ];
}

function sentence({ about, chosen, other }: Variant): string {
  return `Two readings of ${about}: here ${chosen.reading} (${chosen.from}), elsewhere ${other.reading} (${other.from}).`;
}

function extensionOf({ page, operation }: PlacedOperation): JsonObject {
  const irregularities = [...(operation.irregularities ?? []), ...(operation.variants ?? []).map(sentence)];
  const entries: readonly (readonly [string, JsonValue | undefined])[] = [
    ["page", page.page],
    ["area", page.area],
    ["scope", { ...operation.scope }],
    ["app", operation.app],
    ["fills", fillsOf(operation.parameters)],
    ["rateLimit", operation.rateLimit],
    ["pagination", operation.pagination],
    ["envelope", operation.envelope],
    ["job", operation.job && { ...operation.job }],
    ["safe", operation.safe],
    ["idempotent", operation.idempotent],
    ["confidence", operation.confidence],
    ["irregularities", irregularities.length === 0 ? undefined : irregularities],
  ];
  return objectOf(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** One operation as OpenAPI 3.1 writes it. */
export function operationObject(placed: PlacedOperation): JsonObject {
  const { operation } = placed;
  const parameters = parametersOf(placed);
  const successes = Object.entries(operation.responses).map(([status, { schema }]): [string, JsonObject] => {
    const content = { "application/json": { schema: openApiSchema(schema) } };
    return [status, { description: "Success.", content }];
  });
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [resourceOf(operation.id)],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: openApiSchema(operation.body.schema) } },
      },
    }),
    responses: { ...objectOf(successes), ...failuresOf(operation) },
    "x-truewire": extensionOf(placed),
  };
}
