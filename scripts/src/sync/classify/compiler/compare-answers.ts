import type ts from "typescript";

import type { Subject, TypeComparer } from "./type-comparer.ts";
import type { TypeParts } from "./type-parts.ts";

const NO_BODY = "";

/** Compares the `responses` of one operation. */
export class AnswerComparer {
  readonly #parts: TypeParts;
  readonly #types: TypeComparer;

  constructor(parts: TypeParts, types: TypeComparer) {
    this.#parts = parts;
    this.#types = types;
  }

  /** Compares what an operation answers: successes closely, failures where both descriptions have them. */
  compare(subject: string, old: ts.Type, now: ts.Type): void {
    const received: Subject = { subject, sent: false, direction: "response" };
    for (const status of this.#parts.names(old)) this.#compareHeaders(subject, status, old, now);
    const [before, after] = [this.#bodies(old), this.#bodies(now)];
    for (const [key, body] of before) {
      const other = after.get(key);
      if (body !== undefined && other !== undefined)
        this.#types.compare(received, { old: body, new: other, place: key });
      else if (key.startsWith("2") && !after.has(key)) this.#compareGone(received, key, body, after, old);
    }
    for (const [key, body] of after)
      if (key.startsWith("2") && !before.has(key)) this.#compareCome(received, key, body, before, now);
  }

  /** Bodies by status and media type; `undefined` for an answer without one. */
  #bodies(responses: ts.Type): ReadonlyMap<string, ts.Type | undefined> {
    const bodies = new Map<string, ts.Type | undefined>();
    for (const status of this.#parts.names(responses)) {
      const response = this.#parts.member(responses, status)?.type;
      const content = response === undefined ? undefined : this.#parts.member(response, "content")?.type;
      if (content === undefined) bodies.set(`${status}.${NO_BODY}`, undefined);
      for (const media of content === undefined ? [] : this.#parts.names(content)) {
        bodies.set(`${status}.${media}`, this.#parts.member(content as ts.Type, media)?.type);
      }
    }
    return bodies;
  }

  #compareGone(
    received: Subject,
    key: string,
    body: ts.Type | undefined,
    after: ReadonlyMap<string, ts.Type | undefined>,
    old: ts.Type,
  ): void {
    const status = key.slice(0, key.indexOf("."));
    const gainedBody = body === undefined && [...after.keys()].some((other) => other.startsWith(`${status}.`));
    if (!gainedBody) this.#types.reportGone(received, key, body ?? old);
  }

  /** One more success breaks whoever tells successes apart by nothing, unless it is as one of those before. */
  #compareCome(
    received: Subject,
    key: string,
    body: ts.Type | undefined,
    before: ReadonlyMap<string, ts.Type | undefined>,
    now: ts.Type,
  ): void {
    const status = key.slice(0, key.indexOf("."));
    const successes = [...before].filter(([other]) => other.startsWith("2"));
    const known = successes.some(([other, type]) => {
      if (type === undefined || body === undefined) return type === body || other === `${status}.${NO_BODY}`;
      return this.#parts.fits(body, type);
    });
    if (successes.length === 0 || known) return;
    this.#types.report(received, { old: successes[0]?.[1] ?? now, new: body ?? now, place: key });
  }

  #compareHeaders(subject: string, status: string, old: ts.Type, now: ts.Type): void {
    const [before, after] = [old, now].map((responses) => {
      const response = this.#parts.member(responses, status)?.type;
      return response === undefined ? undefined : this.#parts.member(response, "headers")?.type;
    });
    if (before === undefined || after === undefined) return;
    const received: Subject = { subject, sent: false, direction: "header" };
    this.#types.compare(received, { old: before, new: after, place: `${status}.headers` });
  }
}
