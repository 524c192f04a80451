export { otelMiddleware } from "./otel-middleware.ts";
export type { OtelOptions } from "./otel-middleware.ts";
export type { SpanAttributes, SpanLike, TracerLike, TracingApi } from "./tracing-api.ts";
