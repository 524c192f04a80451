import { setTimeout as sleep } from "node:timers/promises";

import { SyncFailure } from "../frame/failure.ts";
import { LONGEST_WAIT } from "./answers.ts";
import { attempt, type Answer, type Ask } from "./attempt.ts";
import type { BaseUrl } from "./base-url.ts";

/** How patiently a client asks. */
export interface HttpClientOptions {
  /** The only addresses that are ever asked. */
  readonly sources: readonly BaseUrl[];
  /** Milliseconds from one request to a host to the next. */
  readonly spacing: number;
  /** Milliseconds before the first repetition. */
  readonly backoff: number;
  /** Milliseconds for one attempt, body included. 20,000 unless given. */
  readonly timeout?: number;
  /** Repetitions. 3 unless given. */
  readonly retries?: number;
}

/** What is asked for. */
export interface GetOptions {
  readonly accept: string;
  /** Largest answer. 5 MiB unless given. */
  readonly maxBytes?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_REDIRECTS = 3;
const AGENT = "truewire-sync";

function refuseHtml(answer: Answer, url: URL): void {
  const type = answer.headers.get("content-type") ?? "";
  const start = new TextDecoder().decode(answer.bytes.subarray(0, 256)).trimStart();
  if (/^text\/html\b|^application\/xhtml/iu.test(type) || /^<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) {
    throw new SyncFailure("unexpected-answer", url.href, "answers with a web page where data was asked for");
  }
}

/** Reads from the hosts of the configured sources, one request after the other, and from nowhere else. */
export class HttpClient {
  readonly #options: Required<HttpClientOptions>;
  /** By origin: when the next request may start. */
  readonly #next = new Map<string, number>();

  constructor(options: HttpClientOptions) {
    this.#options = { timeout: 20_000, retries: 3, ...options };
  }

  /**
   * Reads one address. Redirects are followed within its origin only, failures that may pass are repeated.
   *
   * @returns an answer with status 200, or 304 when `headers` made it conditional.
   * @throws {SyncFailure} naming the address and what is wrong.
   */
  async get(url: URL, { accept, maxBytes = MAX_BYTES, headers = {} }: GetOptions): Promise<Answer> {
    let at = this.#allowed(url, url);
    for (let redirects = 0; ; redirects += 1) {
      const asked = {
        url: at,
        headers: { accept, "user-agent": AGENT, ...headers },
        timeout: this.#options.timeout,
        maxBytes,
      };
      const outcome = await this.#repeatedly(asked);
      if (outcome.is === "answer") {
        refuseHtml(outcome.answer, at);
        return outcome.answer;
      }
      if (redirects === MAX_REDIRECTS)
        throw new SyncFailure("redirected", url.href, "leads from one address to the next");
      at = this.#redirect(at, outcome.location);
    }
  }

  #allowed(url: URL, named: URL): URL {
    if (this.#options.sources.some((source) => source.covers(url))) return url;
    throw new SyncFailure("host-not-allowed", named.href, "is not of the configured sources");
  }

  #redirect(from: URL, location: string): URL {
    const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
    if (to === undefined || to.origin !== from.origin) {
      throw new SyncFailure("redirected", from.href, `leads to another host: ${to?.origin ?? location}`);
    }
    return this.#allowed(to, to);
  }

  async #repeatedly(asked: Ask): Promise<Exclude<Awaited<ReturnType<typeof attempt>>, { is: "failure" }>> {
    for (let round = 0; ; round += 1) {
      await this.#turn(asked.url.origin);
      const outcome = await attempt(asked);
      if (outcome.is !== "failure") return outcome;
      if (!outcome.again || round >= this.#options.retries) throw outcome.failure;
      const wait = outcome.after ?? this.#options.backoff * 2 ** round;
      if (wait > LONGEST_WAIT) throw outcome.failure;
      await sleep(wait);
    }
  }

  async #turn(origin: string): Promise<void> {
    const now = performance.now();
    const start = Math.max(now, this.#next.get(origin) ?? 0);
    this.#next.set(origin, start + this.#options.spacing);
    if (start > now) await sleep(start - now);
  }
}
