import { formatPointer } from "../../shared/pointer.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { OperationFact, ParameterFact, ResponseFact, SchemaFact, WireFields, WireFile } from "./notation.ts";

/** A checked file of facts and its name in messages. */
export interface NamedWireFile {
  readonly file: string;
  readonly content: WireFile;
}

/** One fact and where it was found. */
export interface Fact<Content> {
  readonly content: Content;
  readonly place: Place;
  /** Upstream files that show it; never empty. */
  readonly evidence: readonly string[];
}

/** A place in a file of facts, for messages. */
export class Place {
  readonly #file: string;
  readonly #steps: readonly string[];

  constructor(file: string, ...steps: readonly string[]) {
    this.#file = file;
    this.#steps = steps;
  }

  /** A place below this one. */
  at(...steps: readonly string[]): Place {
    return new Place(this.#file, ...this.#steps, ...steps);
  }

  /** What is wrong here. */
  error(reason: string): SpecError {
    return new SpecError(this.#file, formatPointer(this.#steps), reason);
  }
}

/** The facts of all files, by name. */
export interface Facts {
  readonly commit: string;
  readonly schemas: ReadonlyMap<string, Fact<SchemaFact>>;
  readonly parameters: ReadonlyMap<string, Fact<ParameterFact>>;
  readonly responses: ReadonlyMap<string, Fact<ResponseFact>>;
  readonly errorSets: ReadonlyMap<string, Fact<readonly string[]>>;
  readonly operations: ReadonlyMap<string, Fact<OperationFact>>;
  /** Path parameters by name. */
  readonly path: ReadonlyMap<string, Fact<WireFields[string]>>;
}

/** A fact's own evidence, which says more; the file's where it has none. */
function evidenceOf(content: unknown, { file, content: { evidence } }: NamedWireFile): readonly string[] {
  if (typeof content === "object" && content !== null && "evidence" in content && Array.isArray(content.evidence)) {
    return content.evidence;
  }
  return evidence ?? [file];
}

/** Gathers one kind of fact from all files; nothing may be told twice. */
function gather<Content>(
  files: readonly NamedWireFile[],
  section: string,
  read: (file: WireFile) => Readonly<Record<string, Content>> | undefined,
): ReadonlyMap<string, Fact<Content>> {
  const facts = new Map<string, Fact<Content>>();
  for (const named of files) {
    for (const [name, fact] of Object.entries(read(named.content) ?? {})) {
      const place = new Place(named.file, section, name);
      if (facts.has(name)) throw place.error("is told in another file, too");
      facts.set(name, { content: fact, place, evidence: evidenceOf(fact, named) });
    }
  }
  return facts;
}

/**
 * Puts the facts of all files together.
 *
 * @throws {SpecError} when two files tell of the same thing, or were read from different commits.
 */
export function gatherFacts(files: readonly NamedWireFile[]): Facts {
  const [first] = files;
  const other = files.find(({ content }) => content.commit !== first?.content.commit);
  if (other !== undefined) throw new SpecError(other.file, "/commit", "differs from the other files' commit");
  return {
    commit: first?.content.commit ?? "",
    schemas: gather(files, "schemas", (file) => file.schemas),
    parameters: gather(files, "parameters", (file) => file.parameters),
    responses: gather(files, "responses", (file) => file.responses),
    errorSets: gather(files, "errorSets", (file) => file.errorSets),
    operations: gather(files, "operations", (file) => file.operations),
    path: gather(files, "path", (file) => file.path),
  };
}
