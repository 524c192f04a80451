import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, HttpMethod } from "../operation.ts";

// Slash first and once, no backslash (a slash to URL parsers), no blanks or control characters (dropped by them), no query.
const pathSyntax = /^\/(?![/\\])[^\\?#\s\p{Cc}]*$/u;
const dotSegment = /\/(\.|%2e){1,2}(\/|$)/i;

/**
 * Makes an operation of a method and a path that no description holds.
 *
 * @throws InvalidArgumentError when the path could lead to another host or out of the base URL
 */
export function describeRequest(method: HttpMethod, path: string): AnyOperation {
  if (typeof path !== "string" || !pathSyntax.test(path) || dotSegment.test(path)) {
    throw new InvalidArgumentError(
      "path",
      "a path with exactly one leading slash, without dot segments, backslashes and blanks; the query goes into `query`",
      path,
    );
  }
  if (typeof method !== "string" || !/^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method)) {
    throw new InvalidArgumentError("method", "GET, HEAD, POST, PUT, PATCH or DELETE", method);
  }
  const operation = { id: `${method} ${path}`, method, path, auth: [], body: "auto" } as const;
  if (method === "GET" || method === "HEAD") return { ...operation, safe: true };
  return method === "PUT" || method === "DELETE" ? { ...operation, idempotent: true } : operation;
}
