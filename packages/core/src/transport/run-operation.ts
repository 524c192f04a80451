import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, OperationInput } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { platformFetch } from "../options/settings.ts";
import { writeBody } from "../request/body.ts";
import { addHeaders } from "../request/headers.ts";
import { fillPath } from "../request/path.ts";
import { writeQuery } from "../request/query.ts";
import { createCall } from "./call.ts";
import type { Core } from "./core.ts";
import type { Execution, Reading } from "./execution.ts";
import { rateKeyOf } from "./rate-key.ts";
import { runCall } from "./run-call.ts";

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
  const { path = {}, query, header, body } = profile.complete?.(operation, given) ?? given;
  const params = { ...query, ...options?.query };
  const url = settings.baseUrl + fillPath(operation, path) + writeQuery(operation, params);
  const headers: Record<string, string> = { ...settings.headers };
  if (operation.response !== undefined) headers["accept"] = "*/*";
  addHeaders(headers, header, "header");
  addHeaders(headers, options?.headers, "headers");
  // Types ask for it; a program without types would send a request that the server misreads.
  if (operation.body !== undefined && !operation.bodyOptional && (body ?? undefined) === undefined) {
    throw new InvalidArgumentError("params", "given, as the operation has a body", body, operation.id);
  }
  const encoded = body === undefined ? undefined : await writeBody(operation, body);
  if (encoded !== undefined) {
    if (operation.method === "GET" && settings.fetch === platformFetch) {
      throw new InvalidArgumentError(
        "fetch",
        "one that can send a GET with a body, such as nodeFetch() in Node; the platform's cannot",
        undefined,
        operation.id,
      );
    }
    // FormData and the like bring their own, which has to fit them.
    if (encoded.contentType === undefined) delete headers["content-type"];
    else headers["content-type"] ??= encoded.contentType;
  }
  const parts = { ...params, ...path };
  const outgoing = { operation, url, headers, encoded, rateKey: rateKeyOf(core, operation, path), parts };
  const call = createCall(core, outgoing, options, reading);
  if (operation.auth === undefined) call.credentials = inPath(path);
  return runCall(core, call);
}

/** Where no credentials are sent, what fills the path may be one: kept out of errors as well. */
function inPath(path: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const values = Object.values(path).map(String);
  return Object.fromEntries(values.concat(values.map(encodeURIComponent)).entries());
}
