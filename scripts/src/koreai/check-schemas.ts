import { formatPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import { componentNamed, visitReachable, type Components } from "./components.ts";
import { requireClosed, requireOpen } from "./direction.ts";
import { ERROR_SCHEMAS } from "./failures.ts";
import type { Placed } from "./fragments.ts";
import type { SchemaHolder } from "./notation.ts";
import type { OperationIndex, PlacedOperation, PlacedWebhook } from "./operation-index.ts";

function placedHolders(
  { file, pointer }: PlacedOperation | PlacedWebhook,
  tokens: readonly string[],
  holders: Readonly<Record<string, Partial<SchemaHolder>>> = {},
): readonly Placed[] {
  return Object.entries(holders).flatMap(([name, { schema }]) =>
    schema === undefined ? [] : [{ file, pointer: `${pointer}${formatPointer([...tokens, name, "schema"])}`, schema }],
  );
}

function requestRoots(placed: PlacedOperation): readonly Placed[] {
  const { parameters, body } = placed.operation;
  return [
    ...placedHolders(placed, ["parameters", "path"], parameters?.path),
    ...placedHolders(placed, ["parameters", "query"], parameters?.query),
    ...placedHolders(placed, ["parameters", "header"], parameters?.header),
    ...(body === undefined ? [] : placedHolders(placed, [], { body })),
  ];
}

function answerRoots(placed: PlacedOperation, components: Components): readonly Placed[] {
  const { file, pointer, operation } = placed;
  const failures = (operation.errorBodies ?? []).map((name, index) =>
    componentNamed(components, name, file, `${pointer}${formatPointer(["errorBodies", index])}`),
  );
  return [...placedHolders(placed, ["responses"], operation.responses), ...failures];
}

/**
 * Checks that every reference leads somewhere, that requests are closed and answers open, and that no schema is left over.
 *
 * @throws {SpecError} at the first place that is not so.
 */
export function checkSchemas(components: Components, { operations, webhooks }: OperationIndex): void {
  const common = ERROR_SCHEMAS.map((name): Placed => {
    return { file: "specs/koreai/schemas", pointer: "", schema: { $ref: name } };
  });
  // A webhook goes the other way: its body comes from the platform, and its answer is ours to send.
  const replies = webhooks.flatMap((placed) => placedHolders(placed, ["responses"], placed.webhook.responses));
  const calls = webhooks.flatMap((placed) => placedHolders(placed, [], { body: placed.webhook.body }));
  const requests = operations.flatMap(requestRoots);
  const sent = visitReachable(components, [...requests, ...replies], requireClosed);
  const answers = [...operations.flatMap((placed) => answerRoots(placed, components)), ...calls];
  const answered = visitReachable(components, [...common, ...answers], requireOpen);
  const named = new Set(operations.flatMap(({ operation }) => operation.errorBodies ?? []));
  for (const [name, { file, pointer }] of components) {
    if (sent.has(name) || answered.has(name) || named.has(name)) continue;
    throw new SpecError(file, pointer, "is a schema that no operation uses");
  }
}
