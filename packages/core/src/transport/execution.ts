import type { AnyOperation } from "../operation.ts";
import type { Call } from "./call.ts";
import { unusable } from "./failures.ts";

/** What the consumer of a call has asked for by the time the headers arrive; decides who reads the body. */
export interface Reading {
  data: boolean;
  response: boolean;
  /** Attempts made so far, for whoever gives the call up. */
  attempts?: number;
}

/** How a finished call came about. */
export interface ExecutionFacts {
  readonly operation: AnyOperation;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Concluded from a 404 on the retry of a DELETE whose first outcome was unknown. */
  readonly inferred: boolean;
}

/** What is known of a call that was answered. */
export function factsOf({ core, operation, attempts }: Call, response: Response, inferred = false): ExecutionFacts {
  return {
    operation,
    attempts,
    inferred,
    // Looked up when somebody asks: headers are slow to read, and most calls succeed.
    get requestId() {
      return response.headers.get(core.profile.requestIdHeader ?? "x-request-id") ?? undefined;
    },
  };
}

/** A call that ended in a success status: the answer, and its body unless the consumer wants to read it. */
export class Execution {
  readonly response: Response;
  readonly facts: ExecutionFacts;
  readonly #body: string | Blob | undefined;
  readonly #check: ((data: unknown) => void) | undefined;

  /**
   * @param body - what was read of the answer; `undefined` when its body is left to the consumer
   * @param check - throws for JSON that is no success after all
   */
  constructor(
    response: Response,
    facts: ExecutionFacts,
    body: string | Blob | undefined,
    check?: (data: unknown) => void,
  ) {
    this.response = response;
    this.facts = facts;
    this.#body = body;
    this.#check = check;
  }

  /**
   * The body as the operation declares it: JSON, text or a Blob; `undefined` where it declares none. A promise only
   * where the body was left unread at first.
   *
   * @throws ResponseParseError when it is no JSON, missing, or a web page where no body was declared
   * @throws ReportedFailureError when it tells of a failure
   */
  decode(): unknown {
    const { operation, inferred } = this.facts;
    if (inferred) return undefined;
    if (operation.response === "none") return this.#checkNone();
    if (this.#body !== undefined) return this.#parse(this.#body);
    const copy = this.response.clone();
    return (operation.response === "binary" ? copy.blob() : copy.text()).then((body) => this.#parse(body));
  }

  /** The answer with a readable body, built anew where the body was read already. */
  open(): Response {
    const { response } = this;
    if (this.#body === undefined) return response;
    const headers = new Headers(response.headers);
    // They describe the bytes on the wire, not the decoded ones that are handed out here.
    headers.delete("content-encoding");
    headers.delete("content-length");
    // The empty statuses must not have even an empty body.
    return new Response(this.#body || null, { status: response.status, statusText: response.statusText, headers });
  }

  /** Stray bodies do no harm, but a page means that something else than the API has answered. */
  #checkNone(): undefined {
    const body = this.#body;
    // Some servers call even an empty body HTML.
    if (typeof body !== "string" || body.trim() === "") return;
    const isPage = isMarkup(body) || /^text\/html\b/i.test(this.response.headers.get("content-type") ?? "");
    if (isPage) throw unusable(this.response, this.facts, "a page instead of nothing");
  }

  #parse(body: string | Blob): unknown {
    const { operation } = this.facts;
    if (typeof body !== "string" || operation.response === "text") return body;
    if (body === "") {
      if (operation.mayBeEmpty === true) return undefined;
      throw unusable(this.response, this.facts, "no body");
    }
    let data: unknown;
    try {
      data = JSON.parse(body);
    } catch {
      const what = isMarkup(body) ? "markup instead of JSON" : `broken JSON of ${body.length} characters`;
      throw unusable(this.response, this.facts, what);
    }
    this.#check?.(data);
    if (!hasShape(operation, data)) throw unusable(this.response, this.facts, unexpected);
    return data;
  }
}

/** What is said of JSON that does not hold what was promised. */
export const unexpected = "JSON of another shape than expected";

/** Whether the thing itself is there: what is `null`, or a list where one thing is promised, would go on as if it were it. */
function hasShape({ shape, envelope = "" }: AnyOperation, data: unknown): boolean {
  if (shape === undefined) return true;
  const path = envelope === "" ? [] : envelope.split(".");
  const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
  return (Array.isArray(found) ? "array" : found === null ? "null" : typeof found) === shape;
}

/** Whether a text is a page, or XML. */
export function isMarkup(body: string): boolean {
  return /^\s*</.test(body);
}
