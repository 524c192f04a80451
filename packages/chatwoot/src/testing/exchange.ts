import type { DescribedOperation, JsonObject, MockAnswer } from "@truewire/core/testing";
import { unauthorized } from "./answer.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import type { Records } from "./records.ts";
import type { State, StoredAgent } from "./state.ts";

/** What a handler knows of its request. */
export interface Exchange {
  readonly operation: DescribedOperation;
  readonly state: State;
  readonly records: Records;
  readonly caller: StoredAgent;
  /** The values of the path's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body, or an empty object. */
  readonly body: JsonObject;
  /** The least that the description allows as an answer, with what of the body fits into it. */
  sample(): unknown;
}

/** Answers an operation out of the state. */
export type Handler = (exchange: Exchange) => MockAnswer;

/** Handlers by operation. */
export type Handlers = Readonly<Partial<Record<OperationId, Handler>>>;

/** @throws Refusal 401 for anybody but an administrator */
export function requireAdministrator({ caller }: Exchange): void {
  if (caller.role !== "administrator") throw unauthorized("You are not authorized to do this action");
}

/** What of the body is to be stored: the keys of `columns` that it has. */
export function columnsIn(body: JsonObject, columns: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => columns.includes(key)));
}
