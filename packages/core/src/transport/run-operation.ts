import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, OperationInput } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { writeBody } from "../request/body.ts";
import { addHeaders } from "../request/headers.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import { createCall } from "./call.ts";
import type { Core } from "./core.ts";
import type { Execution, Reading } from "./execution.ts";

/**
 * Builds the request of an operation and runs it.
 *
 * @throws InvalidArgumentError when input or options cannot be sent as they are
 */
export async function runOperation(
  core: Core,
  operation: AnyOperation,
  input: unknown,
  options?: RequestOptions,
  reading: Reading = { data: true, response: false },
): Promise<Execution> {
  const { settings, profile } = core;
  const given = (typeof input === "function" ? input() : (input ?? {})) as OperationInput;
  const completed = profile.complete?.(operation, given) ?? given;
  const { path = {}, header, body } = completed;
  const query = { ...completed.query, ...options?.query };
  const url = settings.baseUrl + fillPath(operation, path) + writeQuery(operation, query);
  const headers: Record<string, string> = { ...settings.headers };
  if (operation.response !== undefined) headers["accept"] = "*/*";
  addHeaders(headers, header, "header");
  addHeaders(headers, options?.headers, "headers");
  // Types ask for it; a program without types would send a request that the server misreads.
  if (operation.body !== undefined && !operation.bodyOptional && (body ?? undefined) === undefined) {
    throw new InvalidArgumentError("params", "given, as the operation has a body", body, operation.id);
  }
  const encoded = body === undefined ? undefined : await writeBody(operation, body);
  // FormData and the like bring their own, which has to fit them.
  if (encoded !== undefined && encoded.contentType === undefined) delete headers["content-type"];
  else if (encoded !== undefined) headers["content-type"] ??= encoded.contentType as string;
  // Awaited here, as a promise that an async function returns takes three turns instead of one.
  return await core.run(createCall(core, { operation, url, headers, encoded, path, query }, options, reading));
}
