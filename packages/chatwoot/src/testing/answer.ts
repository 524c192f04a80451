/** What the server answers. */
export interface MockAnswer {
  /** @default 200 */
  readonly status?: number;
  /** Sent as JSON. Absent for an empty answer. */
  readonly json?: unknown;
  /** Sent as plain text, instead of JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where a request ends early; the server answers with it. */
export class Refusal extends Error {
  readonly answer: MockAnswer;

  constructor(status: number, json: unknown) {
    super(`answered with ${status}`);
    this.answer = { status, json };
  }
}

/** A record that does not exist in this account. */
export function notFound(): Refusal {
  return new Refusal(404, { error: "Resource could not be found" });
}

/** Chatwoot answers 401 both for a bad token and for one that may not do this. */
export function unauthorized(error: string): Refusal {
  return new Refusal(401, { error });
}

/** A record that fails its validations. */
export function invalidRecord(message: string, attributes: readonly string[]): Refusal {
  return new Refusal(422, { message, attributes });
}

/** A change that is refused for another reason. */
export function rejected(error: string): Refusal {
  return new Refusal(422, { error });
}

/** An error that the server's code did not expect, such as a missing list. */
export function crash(): Refusal {
  return new Refusal(500, { status: 500, error: "Internal Server Error" });
}

/** The answer as `fetch` gives it. */
export function toResponse({ status = 200, json, text, headers }: MockAnswer): Response {
  const content = json === undefined ? text : JSON.stringify(json);
  const type = json === undefined ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  const body = content === undefined || status === 204 || status === 304 ? null : content;
  return new Response(body, { status, headers: { ...(body !== null && { "content-type": type }), ...headers } });
}
