import { startServer } from "./server.ts";
import type { Exchange, FaultServer } from "./server.ts";

/** One scripted answer. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text or bytes are sent as they are, anything else as JSON; absent means no body. */
  readonly body?: unknown;
}

/** A scripted step: an answer, a reset instead of one, or a function that does as it likes. */
export type Step = Answer | "reset" | ((exchange: Exchange) => void | Promise<void>);

/** Sends one scripted answer. */
export function answer(exchange: Exchange, { status = 200, headers = {}, body }: Answer): void {
  const { response } = exchange;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const raw = typeof body === "string" || body instanceof Uint8Array;
  if (body !== undefined && !raw && !response.hasHeader("content-type")) {
    response.setHeader("content-type", "application/json");
  }
  response.writeHead(status).end(body === undefined ? undefined : raw ? body : JSON.stringify(body));
}

/**
 * Answers the first request by the first step, the second by the second, and every further one by the last.
 *
 * @param steps at least one
 */
export function sequence(...steps: readonly [Step, ...Step[]]): Promise<FaultServer> {
  return startServer((exchange) => {
    const step = steps[Math.min(exchange.index, steps.length - 1)];
    if (step === undefined) return;
    if (step === "reset") {
      exchange.socket.resetAndDestroy();
      return;
    }
    return typeof step === "function" ? step(exchange) : answer(exchange, step);
  });
}

/** How often a 429 comes before the 200 with `{"ok":true}`. */
export interface RateLimitedOptions {
  /** How many requests are refused; 1 by default. */
  readonly times?: number;
}

function rateLimited(retryAfter: () => string | undefined, { times = 1 }: RateLimitedOptions): Promise<FaultServer> {
  return startServer((exchange) => {
    if (exchange.index >= times) return answer(exchange, { body: { ok: true } });
    const value = retryAfter();
    answer(exchange, {
      status: 429,
      body: { error: "Too many requests" },
      ...(value === undefined ? {} : { headers: { "retry-after": value } }),
    });
  });
}

/** 429 with `Retry-After` in whole seconds. */
export function rateLimitedSeconds(seconds: number, options: RateLimitedOptions = {}): Promise<FaultServer> {
  return rateLimited(() => String(seconds), options);
}

/** 429 with `Retry-After` as an HTTP date, `fromNowMs` after the moment of the answer. */
export function rateLimitedDate(fromNowMs: number, options: RateLimitedOptions = {}): Promise<FaultServer> {
  return rateLimited(() => new Date(Date.now() + fromNowMs).toUTCString(), options);
}

/** 429 that does not say when to come back. */
export function rateLimitedBare(options: RateLimitedOptions = {}): Promise<FaultServer> {
  return rateLimited(() => undefined, options);
}

/** 429 with a `Retry-After` that no client can honour: by default some three thousand years. */
export function rateLimitedAbsurd(
  value: string = "99999999999",
  options: RateLimitedOptions = {},
): Promise<FaultServer> {
  return rateLimited(() => value, options);
}

const HTML = { "content-type": "text/html; charset=utf-8" } as const;

/** 502 with the HTML page of a proxy, always. */
export function badGatewayHtml(): Promise<FaultServer> {
  return sequence({
    status: 502,
    headers: HTML,
    body: "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
  });
}

/** 503 with a JSON body the first `times` times (1 by default), then 200 with `{"ok":true}`. */
export function unavailableThenOk(times = 1): Promise<FaultServer> {
  return startServer((exchange) =>
    answer(exchange, exchange.index < times ? { status: 503, body: { error: "unavailable" } } : { body: { ok: true } }),
  );
}

/** 200 that holds a login page instead of JSON; `claim` is the content type that it claims. */
export function okHtml(claim: string = HTML["content-type"]): Promise<FaultServer> {
  return sequence({
    headers: { "content-type": claim },
    body: "<!doctype html><title>Sign in</title><p>Sign in to go on.</p>",
  });
}

/** 204 without a body. */
export function noContent(): Promise<FaultServer> {
  return sequence({ status: 204 });
}

/** 200 with an empty body; `claim` is the content type, none by default. */
export function emptyOk(claim?: string): Promise<FaultServer> {
  return sequence(claim === undefined ? {} : { headers: { "content-type": claim }, body: "" });
}

/** 200 with a JSON body that names a download address of the caller's choice. */
export function handsOutUrl(downloadURL: string): Promise<FaultServer> {
  return sequence({ body: { downloadURL } });
}
