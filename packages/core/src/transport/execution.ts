import { ResponseParseError } from "../errors/transport-errors.ts";
import type { AnyOperation } from "../operation.ts";

/** What the consumer of a call has asked for by the time the headers arrive; decides who reads the body. */
export interface Reading {
  data: boolean;
  response: boolean;
}

/** How a finished call came about. */
export interface ExecutionFacts {
  readonly operation: AnyOperation;
  readonly attempts: number;
  readonly requestId: string | undefined;
  /** Concluded from a 404 on the retry of a DELETE whose first outcome was unknown. */
  readonly inferred: boolean;
}

/** A call that ended in a success status: the answer, and its body unless the consumer wants to read it. */
export class Execution {
  readonly response: Response;
  readonly facts: ExecutionFacts;
  readonly #body: string | Blob | undefined;

  /** @param body - what was read of the answer; `undefined` when its body is left to the consumer */
  constructor(response: Response, facts: ExecutionFacts, body: string | Blob | undefined) {
    this.response = response;
    this.facts = facts;
    this.#body = body;
  }

  /**
   * The body as the operation declares it: JSON (`undefined` for an empty one), text or a Blob.
   *
   * @throws ResponseParseError when it is no JSON
   */
  decode(): unknown {
    const { operation, inferred } = this.facts;
    if (inferred || operation.response === "none") return undefined;
    if (this.#body === undefined) return this.#readLate();
    if (typeof this.#body !== "string" || operation.response === "text") return this.#body;
    return this.#parse(this.#body);
  }

  /** The answer with a readable body, built anew where the body was read already. */
  open(): Response {
    if (this.#body === undefined) return this.response;
    const { status, statusText } = this.response;
    const headers = new Headers(this.response.headers);
    // They describe the bytes on the wire, not the decoded ones that are handed out here.
    for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
    return new Response(status === 204 || status === 205 ? null : this.#body, { status, statusText, headers });
  }

  async #readLate(): Promise<unknown> {
    const copy = this.response.clone();
    if (this.facts.operation.response === "binary") return copy.blob();
    const text = await copy.text();
    return this.facts.operation.response === "text" ? text : this.#parse(text);
  }

  #parse(text: string): unknown {
    if (text === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw this.#unparsable(text);
    }
  }

  // The text itself is not told: it may hold secrets that can only be masked in well-formed JSON.
  #unparsable(text: string): ResponseParseError {
    const { operation, attempts, requestId } = this.facts;
    const contentType = this.response.headers.get("content-type") ?? undefined;
    const what = /^\s*</.test(text) ? "HTML or XML" : `no valid JSON (${text.length} characters, perhaps cut short)`;
    return new ResponseParseError(
      `${operation.id}: the server answered ${this.response.status} with ${what} as ${contentType ?? "unnamed content"}. ` +
        "It took the request as done, so do not repeat it blindly; check that the base URL is the API's.",
      {
        operation: operation.id,
        attempts,
        effect: "applied",
        httpStatus: this.response.status,
        contentType,
        requestId,
      },
    );
  }
}
