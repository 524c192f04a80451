import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Middleware, Next, TransportRequest } from "../middleware.ts";
import { callAttributes, outcomeAttributes } from "./span-attributes.ts";
import type { SpanLike, TracerLike, TracingApi } from "./tracing-api.ts";

/** Settings of {@link otelMiddleware}. */
export interface OtelOptions {
  /**
   * Sends the trace's id along (`traceparent`, or what the program's propagator writes). Off by default: the server is
   * somebody else's, and browsers ask it for permission first. Needs the whole API, not only a tracer.
   */
  readonly propagate?: boolean;
}

// `SpanKind.CLIENT` and `SpanStatusCode.ERROR`, whose numbers OpenTelemetry has fixed.
const client = 2;
const failed = 2;

/**
 * Traces calls with OpenTelemetry: one span for each call, from its first attempt to its end, with an event for each
 * attempt. Neither headers nor bodies, query or path values get into a span.
 *
 * With the whole API, spans that are made while an attempt is under way (by an instrumented `fetch`, say) become
 * children of the call's. With a tracer alone they do not.
 *
 * @param api - the package `@opentelemetry/api` as a whole (`import * as api`), or a tracer
 * @throws InvalidArgumentError when it is neither, or when a tracer alone is to propagate
 *
 * @example
 * new FullClient(profile, { middleware: [otelMiddleware(api)] });
 */
export function otelMiddleware<Context, Span extends SpanLike>(
  api: TracingApi<Context, Span> | TracerLike,
  options: OtelOptions = {},
): Middleware {
  const isTracer = "startSpan" in api;
  if (!isTracer && typeof api.trace?.getTracer !== "function") {
    throw new InvalidArgumentError("api", "the package @opentelemetry/api, or a tracer", api);
  }
  if (isTracer && options.propagate === true) {
    throw new InvalidArgumentError("api", "the package @opentelemetry/api, as `propagate` needs it", api);
  }
  return isTracer
    ? traced(() => api, plainly)
    : traced(() => api.trace.getTracer("@truewire/core"), within(api, options));
}

type Send<Span> = (span: Span, request: TransportRequest, next: Next) => Promise<Response>;

function traced<Span extends SpanLike>(
  tracer: () => { startSpan(name: string, options: { kind: number; attributes: object }): Span },
  send: Send<Span>,
): Middleware {
  const spans = new Map<string, Span>();
  return async (request, next, { operation, attempt, callId, onEnd }) => {
    let span = spans.get(callId);
    if (span === undefined) {
      const name = `${operation.method} ${operation.path}`;
      const started = tracer().startSpan(name, { kind: client, attributes: callAttributes(operation, request) });
      span = started;
      spans.set(callId, started);
      onEnd((outcome) => {
        spans.delete(callId);
        started.setAttributes(outcomeAttributes(outcome));
        if (outcome.error !== undefined) started.setStatus({ code: failed });
        started.end();
      });
    }
    const tell = (outcome: { status?: number; error?: unknown }): void => {
      span.addEvent("http.attempt", outcomeAttributes({ attempts: attempt, ...outcome }));
    };
    try {
      const response = await send(span, request, next);
      tell({ status: response.status });
      return response;
    } catch (error) {
      tell({ error: error ?? "nothing" });
      throw error;
    }
  };
}

const plainly: Send<SpanLike> = (_, request, next) => next(request);

function within<Context, Span extends SpanLike>(
  api: TracingApi<Context, Span>,
  { propagate }: OtelOptions,
): Send<Span> {
  return (span, request, next) => {
    const context = api.trace.setSpan(api.context.active(), span);
    if (propagate !== true) return api.context.with(context, () => next(request));
    const headers: Record<string, string> = { ...request.headers };
    api.propagation.inject(context, headers);
    return api.context.with(context, () => next({ ...request, headers }));
  };
}
