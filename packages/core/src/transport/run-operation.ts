import type { AnyOperation } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Core } from "./core.ts";
import type { Execution, Reading } from "./execution.ts";

/** Builds the request of an operation and runs it. */
export async function runOperation(
  core: Core,
  operation: AnyOperation,
  _input: unknown,
  _options?: RequestOptions,
  _reading?: Reading,
): Promise<Execution> {
  throw new Error(`${core.profile.name}: ${operation.id} cannot be sent yet`);
}
