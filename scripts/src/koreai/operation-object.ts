import { objectOf, type JsonObject, type JsonValue } from "../shared/json.ts";
import { failuresOf } from "./failures.ts";
import { fillsOf } from "./fills.ts";
import { openApiSchema } from "./fragments.ts";
import type { Answer, Body, OptionalParameter, Variant } from "./notation.ts";
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

/** What readers stumble over; `undefined` when nothing is known. */
export function irregularitiesOf(told: {
  readonly irregularities?: readonly string[];
  readonly variants?: readonly Variant[];
}): readonly string[] | undefined {
  const all = [...(told.irregularities ?? []), ...(told.variants ?? []).map(sentence)];
  return all.length === 0 ? undefined : all;
}

/** An object of the entries that have a value. */
export function objectOfPresent(entries: readonly (readonly [string, JsonValue | undefined])[]): JsonObject {
  return objectOf(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function extensionOf({ page, operation, alsoOn }: PlacedOperation): JsonObject {
  return objectOfPresent([
    ["page", page.page],
    ["alsoOn", alsoOn.length === 0 ? undefined : alsoOn],
    ["entries", operation.entries],
    ["area", page.area],
    ["scope", { ...operation.scope }],
    ["app", operation.app],
    ["fills", fillsOf(operation)],
    ["rateLimit", operation.rateLimit],
    ["pagination", operation.pagination],
    ["envelope", operation.envelope],
    ["job", operation.job && { ...operation.job }],
    ["safe", operation.safe],
    ["idempotent", operation.idempotent],
    ["confidence", operation.confidence],
    ["irregularities", irregularitiesOf(operation)],
  ]);
}

const JSON_MEDIA = "application/json";

/** A request body as OpenAPI writes it. */
export function requestBody({ required = true, media = JSON_MEDIA, schema }: Body): JsonObject {
  return { required, content: { [media]: { schema: openApiSchema(schema) } } };
}

/** The successes of an operation as OpenAPI writes them. */
export function successesOf(responses: Readonly<Record<string, Answer>>): JsonObject {
  const entries = Object.entries(responses).map(([status, { media = JSON_MEDIA, schema }]): [string, JsonObject] => {
    const content = schema && { [media]: { schema: openApiSchema(schema) } };
    return [status, { description: "Success.", ...(content && { content }) }];
  });
  return objectOf(entries);
}

/** Where the token is not in the header `auth`, which is what the description says for all. */
function securityOf(auth: "none" | "bearer" | undefined): readonly JsonObject[] | undefined {
  if (auth === undefined) return undefined;
  return auth === "none" ? [] : [{ bearer: [] }];
}

/** One operation as OpenAPI 3.1 writes it. */
export function operationObject(placed: PlacedOperation): JsonObject {
  const { operation } = placed;
  const parameters = parametersOf(placed);
  const security = securityOf(operation.auth);
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [resourceOf(operation.id)],
    ...(parameters.length > 0 && { parameters }),
    ...(operation.deprecated && { deprecated: true }),
    ...(security && { security }),
    ...(operation.body && { requestBody: requestBody(operation.body) }),
    responses: { ...successesOf(operation.responses), ...failuresOf(operation) },
    "x-truewire": extensionOf(placed),
  };
}
