/** What a test server answers. */
export interface MockAnswer {
  /** @default 200 */
  readonly status?: number;
  /** Sent as JSON. Absent for an empty answer. */
  readonly json?: unknown;
  /** Sent as plain text, instead of JSON. */
  readonly text?: string;
  /** Sent as a file, instead of JSON and text; its type is the answer's, where it has one. */
  readonly file?: Blob;
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

/** The answer as `fetch` gives it. */
export function toResponse(answer: MockAnswer): Response {
  const { status = 200, headers } = answer;
  const { body, type } = contentOf(answer);
  const sent = status === 204 || status === 304 ? undefined : body;
  return new Response(sent ?? null, {
    status,
    headers: { ...(sent !== undefined && { "content-type": type }), ...headers },
  });
}

function contentOf({ json, text, file }: MockAnswer): { readonly body: BodyInit | undefined; readonly type: string } {
  if (json !== undefined) return { body: JSON.stringify(json), type: "application/json; charset=utf-8" };
  if (text !== undefined) return { body: text, type: "text/plain; charset=utf-8" };
  return { body: file, type: file?.type || "application/octet-stream" };
}
