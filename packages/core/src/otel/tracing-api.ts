/** What a span or an event is described by. */
export type SpanAttributes = Record<string, string | number | boolean>;

/** The part of OpenTelemetry's `Span` that is used here. */
export interface SpanLike {
  setAttributes(attributes: SpanAttributes): unknown;
  addEvent(name: string, attributes?: SpanAttributes): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

/** The part of OpenTelemetry's `Tracer` that is used here. */
export interface TracerLike {
  startSpan(name: string, options: { kind: number; attributes: SpanAttributes }): SpanLike;
}

/**
 * The part of the package `@opentelemetry/api` that is used here. Pass the package itself: it is not imported, so that
 * nobody has to install it, and programs with several copies of it decide which one is meant.
 */
export interface TracingApi<Context = never, Span extends SpanLike = never> {
  readonly trace: {
    getTracer(name: string, version?: string): { startSpan(name: string, options: object): Span };
    setSpan(context: Context, span: Span): Context;
  };
  readonly context: {
    active(): Context;
    with<T>(context: Context, run: () => T): T;
  };
  readonly propagation: {
    inject(context: Context, carrier: Record<string, string>): void;
  };
}
