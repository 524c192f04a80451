import type { CallOutcome, TransportRequest } from "../middleware.ts";
import type { AnyOperation } from "../operation.ts";
import type { SpanAttributes } from "./tracing-api.ts";

/**
 * Describes a call as OpenTelemetry's conventions for HTTP clients name things. The URL is told as its template only:
 * what fills the placeholders and the query may be personal, and is a credential in some APIs.
 */
export function callAttributes(operation: AnyOperation, request: TransportRequest): SpanAttributes {
  const { protocol, hostname, port } = new URL(request.url);
  return {
    "http.request.method": operation.method,
    "url.template": operation.path,
    "url.scheme": protocol.slice(0, -1),
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "http:" ? 80 : 443) : Number(port),
    "truewire.operation": operation.id,
  };
}

/** Describes how an attempt or a call ended. */
export function outcomeAttributes({ attempts, status, error }: CallOutcome): SpanAttributes {
  return {
    ...(attempts > 1 && { "http.request.resend_count": attempts - 1 }),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error !== undefined && { "error.type": errorType(status, error) }),
  };
}

/** The status where it is the reason, else what the error is called; never its message, which quotes the server. */
function errorType(status: number | undefined, error: unknown): string {
  if (status !== undefined && status >= 400) return String(status);
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return code;
  return typeof name === "string" ? name : "_OTHER";
}
