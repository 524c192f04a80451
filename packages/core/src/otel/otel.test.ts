import { AsyncLocalStorage } from "node:async_hooks";
import * as api from "@opentelemetry/api";
import type { Context, ContextManager } from "@opentelemetry/api";
import * as sdk from "@opentelemetry/sdk-trace-base";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { recordingServer } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FullClient } from "../full-client.ts";
import type { Middleware } from "../middleware.ts";
import type { Operation } from "../operation.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { otelMiddleware } from "./otel-middleware.ts";
import type { OtelOptions } from "./otel-middleware.ts";

const token = "s3cret-token";
const exporter = new sdk.InMemorySpanExporter();
const provider = new sdk.BasicTracerProvider({ spanProcessors: [new sdk.SimpleSpanProcessor(exporter)] });

/** Carries the active context through promises, as the SDK's own manager for Node does. */
class AsyncContextManager implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#storage.getStore() ?? api.ROOT_CONTEXT;
  }
  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    context: Context,
    run: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#storage.run(context, () => run.apply(self, args));
  }
  bind<T>(_: Context, target: T): T {
    return target;
  }
  enable(): this {
    return this;
  }
  disable(): this {
    return this;
  }
}

beforeEach(() => {
  api.trace.setGlobalTracerProvider(provider);
  api.context.setGlobalContextManager(new AsyncContextManager());
  api.propagation.setGlobalPropagator({
    inject: (context, carrier: Record<string, string>) => {
      carrier["traceparent"] = api.trace.getSpanContext(context)?.traceId ?? "";
    },
    extract: (context) => context,
    fields: () => ["traceparent"],
  });
});
afterEach(() => {
  exporter.reset();
  api.trace.disable();
  api.context.disable();
  api.propagation.disable();
});

const contactGet = {
  id: "contactGet",
  method: "GET",
  path: "/accounts/{account_id}/contacts/{id}",
  safe: true,
  auth: ["user"],
} as Operation<{ path: object; query?: object }, unknown, never>;

/** Calls a server that answers what is listed, and gives the spans that were ended, and what the server received. */
async function call(
  replies: readonly Reply[],
  middleware: readonly Middleware[],
  options: Partial<ClientOptions> = {},
): Promise<{ spans: ReadableSpan[]; outcome: string; headers: Readonly<Record<string, string>>; url: URL }> {
  let request = 0;
  await using server = await recordingServer(() => replies[Math.min(request++, replies.length - 1)] ?? {});
  const client = new FullClient(
    {
      name: "@truewire/test",
      version: "0.0.0",
      baseUrl: { option: "baseUrl", env: "TRUEWIRE_TEST_BASE_URL" },
      secretHeaders: ["auth"],
      authenticate: () => ({ auth: token }),
      decodeError: (status) => ({ message: `said ${token} ${status}` }),
    },
    { baseUrl: `${server.url}/base`, middleware, ...options },
  );
  const input = { path: { account_id: 7, id: "s3cret-id" }, query: { q: "s3cret-query" } };
  const outcome = await client.call(contactGet, input).then(
    () => "ok",
    (error) => (error as Error).name,
  );
  return {
    spans: exporter.getFinishedSpans(),
    outcome,
    headers: server.requests.at(-1)?.headers ?? {},
    url: new URL(server.url),
  };
}

const again: Reply = { status: 503, headers: { "retry-after": "0" }, json: {} };
const fine: Reply = { json: { id: 1 } };
const events = (span: ReadableSpan | undefined): unknown[] =>
  span?.events.map(({ name, attributes }) => [name, attributes]) ?? [];

describe("otelMiddleware", () => {
  it("makes one span of a call, named and described by the conventions for HTTP clients", async () => {
    const { spans, url } = await call([fine], [otelMiddleware(api)]);
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({
      name: "GET /accounts/{account_id}/contacts/{id}",
      kind: api.SpanKind.CLIENT,
      status: { code: api.SpanStatusCode.UNSET },
      instrumentationScope: { name: "@truewire/core" },
    });
    expect(spans[0]?.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/accounts/{account_id}/contacts/{id}",
      "url.scheme": "http",
      "server.address": url.hostname,
      "server.port": Number(url.port),
      "truewire.operation": "contactGet",
      "http.response.status_code": 200,
    });
    expect(events(spans[0])).toEqual([["http.attempt", { "http.response.status_code": 200 }]]);
  });

  it("makes one span of a call with several attempts, with an event for each", async () => {
    const { spans, outcome } = await call([again, again, fine], [otelMiddleware(api)]);
    expect(outcome).toBe("ok");
    expect(spans).toHaveLength(1);
    expect(spans[0]?.attributes).toMatchObject({ "http.request.resend_count": 2, "http.response.status_code": 200 });
    expect(spans[0]?.attributes).not.toHaveProperty("error.type");
    expect(events(spans[0])).toEqual([
      ["http.attempt", { "http.response.status_code": 503 }],
      ["http.attempt", { "http.request.resend_count": 1, "http.response.status_code": 503 }],
      ["http.attempt", { "http.request.resend_count": 2, "http.response.status_code": 200 }],
    ]);
  });

  it("ends the span of a call that used its attempts up, as failed", async () => {
    const { spans, outcome } = await call([again], [otelMiddleware(api)], { maxRetries: 1 });
    expect(outcome).toBe("InternalServerError");
    expect(spans).toHaveLength(1);
    expect(spans[0]?.status).toEqual({ code: api.SpanStatusCode.ERROR });
    expect(spans[0]?.attributes).toMatchObject({
      "http.request.resend_count": 1,
      "http.response.status_code": 503,
      "error.type": "503",
    });
  });

  it("tells the kind of a failure without an answer", async () => {
    const gone = await recordingServer(() => fine);
    await gone.close();
    const refused = await call([fine], [otelMiddleware(api)], { baseUrl: gone.url, maxRetries: 0 });
    expect(refused.outcome).toBe("ConnectionError");
    expect(refused.spans[0]?.attributes["error.type"]).toBe("ECONNREFUSED");
    exporter.reset();

    const elsewhere: Middleware = (request, next) => next({ ...request, url: "https://elsewhere.example/" });
    const { spans, outcome } = await call([fine], [otelMiddleware(api), elsewhere]);
    expect(spans[0]?.attributes["error.type"]).toBe(outcome);
    expect(outcome).toMatch(/Error$/);
    expect(spans[0]?.attributes).not.toHaveProperty("http.response.status_code");
  });

  it("ends the span of a call that a middleware further in breaks off, whatever that throws", async () => {
    const thrower: Middleware = () => Promise.reject(undefined);
    const { spans } = await call([fine], [otelMiddleware(api), thrower]).catch(() => ({
      spans: exporter.getFinishedSpans(),
    }));
    expect(spans).toHaveLength(1);
    expect(events(spans[0])).toEqual([["http.attempt", { "error.type": "_OTHER" }]]);
  });

  it("makes spans of its own for calls that are under way together", async () => {
    const middleware = [otelMiddleware(api)];
    await Promise.all([1, 2, 3].map(() => call([again, fine], middleware)));
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(3);
    expect(spans.map((span) => span.events.length)).toEqual([2, 2, 2]);
  });

  it("stands below the active span, and above what is traced while an attempt is under way", async () => {
    const inner: Middleware = async (request, next) => {
      api.trace.getTracer("fetch").startSpan("inner").end();
      return next(request);
    };
    const tracer = api.trace.getTracer("program");
    await tracer.startActiveSpan("outer", async (outer) => {
      await call([fine], [otelMiddleware(api), inner]);
      outer.end();
    });
    const [child, own, parent] = ["inner", "GET /accounts/{account_id}/contacts/{id}", "outer"].map((name) =>
      exporter.getFinishedSpans().find((span) => span.name === name),
    );
    expect(child?.parentSpanContext?.spanId).toBe(own?.spanContext().spanId);
    expect(own?.parentSpanContext?.spanId).toBe(parent?.spanContext().spanId);
  });

  it("works with a tracer alone", async () => {
    const { spans } = await call([again, fine], [otelMiddleware(provider.getTracer("mine"))]);
    expect(spans).toHaveLength(1);
    expect(spans[0]?.instrumentationScope.name).toBe("mine");
    expect(events(spans[0])).toHaveLength(2);
  });

  it("tells the server of the trace only when asked to", async () => {
    expect((await call([fine], [otelMiddleware(api)])).headers).not.toHaveProperty("traceparent");
    exporter.reset();
    const { spans, headers } = await call([fine], [otelMiddleware(api, { propagate: true })]);
    expect(headers["traceparent"]).toBe(spans[0]?.spanContext().traceId);
    expect(headers["auth"]).toBe(token);
  });

  it("lets nothing secret into a span, of calls that succeed and that fail", async () => {
    const statuses = [200, 401, 404, 422, 500];
    for (const status of statuses) await call([{ status, json: { token } }], [otelMiddleware(api)], { maxRetries: 0 });
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(statuses.length);
    const told = spans.map(({ name, attributes, events: all, status }) =>
      JSON.stringify([name, attributes, all, status]),
    );
    expect(told.join()).not.toContain("s3cret");
  });

  it.each([
    [{}, {}],
    [{ trace: {} }, {}],
    [provider.getTracer("mine"), { propagate: true }],
  ])("refuses what it cannot work with", (source, options: OtelOptions) => {
    expect(() => otelMiddleware(source as never, options)).toThrow(/api must be the package @opentelemetry\/api/);
  });
});
