import type ts from "typescript";

import { sameJson, type JsonObject } from "../../../shared/json.ts";
import type { CompilerVerdict, TypeBreak } from "../../model/compiler-verdict.ts";
import type { OperationAt, OperationMatch } from "../../model/operation-match.ts";
import { AnswerComparer } from "./compare-answers.ts";
import { generateTypes, type TypeOptions } from "./generate-types.ts";
import { neutralOperations } from "./neutral-operations.ts";
import { TypeComparer, type Subject } from "./type-comparer.ts";
import { TypeParts } from "./type-parts.ts";
import { TypeProgram } from "./type-program.ts";

/** How the types of either side are generated, for telling what an upgrade of the generator does. */
export interface CompilerOptions {
  readonly old?: TypeOptions;
  readonly new?: TypeOptions;
}

function named(
  matches: readonly OperationMatch[],
  side: (match: OperationMatch) => OperationAt | undefined,
): ReadonlyMap<string, OperationAt> {
  return new Map(
    matches.flatMap((match, index) => {
      const operation = side(match);
      return operation === undefined ? [] : [[`o${index}`, operation] as const];
    }),
  );
}

/** The verdict on these breaks. */
export function verdictOn(breaks: readonly TypeBreak[], identical: boolean, compared: number): CompilerVerdict {
  if (breaks.length > 0) return { verdict: "breaking", level: "major", breaks, compared };
  return identical
    ? { verdict: "identical", level: "none", breaks, compared }
    : { verdict: "compatible", level: "minor", breaks, compared };
}

type Part = NonNullable<ReturnType<TypeParts["member"]>>;

/** Compares operations and shared schemas of two sets of generated types. */
class OperationTypes {
  readonly #parts: TypeParts;
  readonly #types: TypeComparer;
  readonly #answers: AnswerComparer;
  readonly #old: ReadonlyMap<string, ts.Type | undefined>;
  readonly #new: ReadonlyMap<string, ts.Type | undefined>;

  constructor(program: TypeProgram) {
    this.#parts = new TypeParts(program.checker);
    this.#types = new TypeComparer(this.#parts);
    this.#answers = new AnswerComparer(this.#parts, this.#types);
    const read = (file: string): ReadonlyMap<string, ts.Type | undefined> =>
      new Map([...program.exportsOf(file)].map(([name, symbol]) => [name, program.typeOf(symbol)]));
    this.#old = read("old.ts");
    this.#new = read("new.ts");
  }

  compare(matches: readonly OperationMatch[]): readonly TypeBreak[] {
    const [old, now] = [this.#old.get("operations"), this.#new.get("operations")];
    for (const [index, { id }] of matches.entries()) {
      const before = old && this.#parts.member(old, `o${index}`)?.type;
      const after = now && this.#parts.member(now, `o${index}`)?.type;
      if (before === undefined) continue;
      const subject: Subject = { subject: id, sent: true, direction: "request" };
      if (after === undefined) this.#types.reportGone(subject, "", before);
      else this.#compareOperation(subject, before, after);
    }
    this.#compareComponents();
    return this.#types.breaks;
  }

  #compareOperation(subject: Subject, old: ts.Type, now: ts.Type): void {
    this.#comparePart(subject, "parameters", old, now);
    const [body, content] = [this.#parts.member(old, "requestBody"), this.#parts.member(now, "requestBody")];
    if (body === undefined || content === undefined) this.#comparePart(subject, "requestBody", old, now);
    else this.#compareBodies(subject, body, content);
    const [before, after] = [old, now].map((operation) => this.#parts.member(operation, "responses")?.type);
    if (before !== undefined && after !== undefined) this.#answers.compare(subject.subject, before, after);
  }

  #comparePart(subject: Subject, part: string, old: ts.Type, now: ts.Type): void {
    const [before, after] = [this.#parts.member(old, part), this.#parts.member(now, part)];
    if (before === undefined && after !== undefined && !after.optional) {
      this.#types.reportNew(subject, part, after.type);
    } else if (before !== undefined && after === undefined) this.#types.reportGone(subject, part, before.type);
    else if (before !== undefined && after !== undefined) {
      this.#types.compare(subject, { old: before.type, new: after.type, place: part });
    }
  }

  /** A body is sent as one of the media types that are taken: one more of them asks nothing of anybody. */
  #compareBodies(subject: Subject, old: Part, now: Part): void {
    if (old.optional && !now.optional)
      this.#types.report(subject, { old: old.type, new: now.type, place: "requestBody" });
    const [before, after] = [old, now].map(({ type }) => this.#content(type));
    if (before === undefined || after === undefined) return;
    for (const media of this.#parts.names(before)) this.#comparePart(subject, media, before, after);
  }

  /** Media types of a body; the body itself may be left out. */
  #content(body: ts.Type): ts.Type | undefined {
    const [only] = this.#parts.alternatives(body);
    return only && this.#parts.member(only, "content")?.type;
  }

  #compareComponents(): void {
    const [before, after] = [this.#old, this.#new].map((types) => {
      const components = types.get("components");
      return components === undefined ? undefined : this.#parts.member(components, "schemas")?.type;
    });
    if (before === undefined) return;
    const kept = new Set(after === undefined ? [] : this.#parts.names(after));
    for (const name of this.#parts.names(before)) {
      const schema = this.#parts.member(before, name)?.type;
      const gone: Subject = { subject: name, sent: false, direction: "document" };
      if (!kept.has(name) && schema !== undefined) this.#types.reportGone(gone, "components.schemas", schema);
    }
  }
}

/**
 * Lets the TypeScript compiler judge: generates the types of both descriptions and checks, operation by operation, that what was sent may
 * still be sent and what is received may still be read. Programs that use a member need it to be there, so that a member that is gone counts
 * even where types would fit without it. Bodies of failures are compared where both have them; failures that come or go break nobody.
 *
 * @param matches which operations are which, from `identify`
 */
export function classifyByCompiler(
  old: JsonObject,
  now: JsonObject,
  matches: readonly OperationMatch[],
  options: CompilerOptions = {},
): CompilerVerdict {
  const [was, is] = [
    neutralOperations(
      old,
      named(matches, (match) => match.old),
    ),
    neutralOperations(
      now,
      named(matches, (match) => match.new),
    ),
  ];
  const sameGenerator = options.old?.defaultNonNullable === options.new?.defaultNonNullable;
  if (sameGenerator && sameJson(was, is)) return verdictOn([], true, matches.length);
  const [before, after] = [generateTypes(was, options.old), generateTypes(is, options.new)];
  if (before === after) return verdictOn([], true, matches.length);
  const program = TypeProgram.ofTexts({ "old.ts": before, "new.ts": after });
  return verdictOn(new OperationTypes(program).compare(matches), false, matches.length);
}
