import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation, HttpMethod } from "../operation.ts";
import type { BodyEncoder, EncodingOperation } from "./body-encoder.ts";

// One slash first, no backslash (a slash to URL parsers), no blanks or control characters (dropped by them), no query.
const pathSyntax = /^\/(?![/\\])[^\\?#\s\p{Cc}]*$/u;
const dotSegment = /\/(\.|%2e){1,2}(\/|$)/i;

/** Bodies that the platform sends as they are; everything else becomes JSON. */
const encodeReady: BodyEncoder = (body) => {
  const tag = Object.prototype.toString.call(body).slice(8, -1);
  if (!/^(String|Blob|File|FormData|URLSearchParams|ReadableStream|ArrayBuffer|\w+Array|DataView)$/.test(tag))
    return undefined;
  // An array of JSON values, not one of bytes.
  if (tag === "Array") return undefined;
  const contentType = tag === "String" ? "application/json" : undefined;
  return { body: body as BodyInit, contentType, replayable: tag !== "ReadableStream" };
};

/**
 * Makes an operation of a method and a path that come from the caller.
 *
 * @throws InvalidArgumentError when the path could lead to another host or out of the base URL
 */
export function describeRequest(method: HttpMethod, path: string): EncodingOperation {
  if (typeof path !== "string" || !pathSyntax.test(path) || dotSegment.test(path)) {
    const accepted =
      "one slash and what follows it, without dot segments, backslashes, blanks and a query (see `query`)";
    throw new InvalidArgumentError("path", accepted, path);
  }
  if (!/^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method)) {
    throw new InvalidArgumentError("method", "GET, HEAD, POST, PUT, PATCH or DELETE", method);
  }
  return { ...undescribed(method, path), encode: encodeReady };
}

/** An operation that no description knows: what may be repeated is told by the method alone. */
export function undescribed(method: HttpMethod, path: string): AnyOperation {
  const operation = { id: `${method} ${path}`, method, path, auth: ["any"], mayBeEmpty: true as const };
  if (method === "GET" || method === "HEAD") return { ...operation, safe: true };
  return method === "PUT" || method === "DELETE" ? { ...operation, idempotent: true } : operation;
}
