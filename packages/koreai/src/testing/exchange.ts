import type { Description, DescribedOperation, JsonObject, MockAnswer } from "@truewire/core/testing";
import type { OperationId } from "./generated/operation-ids.ts";
import type { Jobs } from "./jobs.ts";
import type { State } from "./state.ts";

/** What a handler knows of its request. */
export interface Exchange {
  readonly description: Description<OperationId>;
  readonly operation: DescribedOperation<OperationId>;
  readonly state: State;
  readonly jobs: Jobs;
  /** The values of the path's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body, or an empty object. */
  readonly body: JsonObject;
  /** The body as it came, where it is no object. */
  readonly content: unknown;
  /** The least that the description allows as an answer, with what of `given` fits into it. */
  sample(given?: JsonObject): unknown;
}

/** Answers an operation out of the state. */
export type Handler = (exchange: Exchange) => MockAnswer | Promise<MockAnswer>;

/** Handlers by operation. */
export type Handlers = Readonly<Partial<Record<OperationId, Handler>>>;
