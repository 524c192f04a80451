import type { AnyOperation, OperationInput } from "@truewire/core";
import { requireScope } from "./scope.ts";
import type { Scope, ScopeName } from "./scope.ts";

type Values = Readonly<Record<string, unknown>>;

/** By the names of parameters in lower case, which the documentation spells in several ways. */
const namesOf: Readonly<Record<string, ScopeName>> = { botid: "botId", accountid: "accountId", iid: "iid" };

/**
 * Fills bot, account and instance in where a call leaves them out.
 *
 * @throws InvalidArgumentError for one that the call needs and the client was not told
 */
export function completeInput(scope: Scope, operation: AnyOperation, input: OperationInput): OperationInput {
  const { id, fills } = operation;
  const inPath = /\{(botId|accountId)\}/.test(operation.path);
  if (!inPath && fills === undefined) return input;
  return {
    ...input,
    path: inPath ? completePath(scope, operation, input.path) : input.path,
    query: complete(scope, fills?.query, input.query, id),
    header: complete(scope, fills?.header, input.header, id),
  };
}

function completePath(scope: Scope, { path, id }: AnyOperation, given: Values = {}): Values {
  const names = (["botId", "accountId"] as const).filter((name) => path.includes(`{${name}}`));
  const missing = names.filter((name) => given[name] === undefined);
  return { ...given, ...Object.fromEntries(missing.map((name) => [name, requireScope(scope, name, id)])) };
}

function complete(
  scope: Scope,
  parameters: Readonly<Record<string, boolean>> = {},
  given: Values | undefined,
  operation: string,
): Values | undefined {
  const filled: Record<string, unknown> = {};
  for (const [parameter, isRequired] of Object.entries(parameters)) {
    const name = namesOf[parameter.toLowerCase()];
    // What is no part of the scope is filled in by who authenticates the call.
    if (name === undefined || given?.[parameter] !== undefined) continue;
    if (isRequired) filled[parameter] = requireScope(scope, name, operation);
    else if (scope[name] !== undefined) filled[parameter] = scope[name];
  }
  return { ...given, ...filled };
}
