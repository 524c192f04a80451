import type { Content, DescribedOperation } from "./description.ts";
import { mediaKind, mediaOf } from "./media.ts";
import type { Schema } from "./schema.ts";
import { referencesOf, unionOf, type TypeTable } from "./type-table.ts";

/** What a success carries, apart from its type. */
export type ResponseKind = "json" | "text" | "binary" | "none";

/** One documented error status, with the schemas that its body may fit; none where the description is silent about the body. */
export interface NamedFailure {
  readonly status: number;
  readonly bodies: readonly Schema[];
}

/** What an operation answers, by name. */
export interface NamedResponses {
  readonly kind: ResponseKind;
  /** Name of the type of all successes with a body of JSON. */
  readonly data: string | undefined;
  /** Whether some success has no body although another one has. */
  readonly mayBeEmpty: boolean;
  readonly failures: readonly NamedFailure[];
  /** All responses with references in place of inline JSON, by status and media type. */
  readonly contents: ReadonlyMap<string, Content>;
}

/** The JSON of a response, whatever its media types are called; `undefined` where it has none. */
function jsonOf(content: Content): Schema | undefined {
  const types = mediaOf(content, "json");
  return types.length === 0 ? undefined : unionOf(types.map((type) => content.get(type) ?? {}));
}

function withJson(content: Content, schema: Schema | undefined): Content {
  return schema === undefined
    ? content
    : new Map([...content].map(([type, other]) => [type, mediaKind(type) === "json" ? schema : other]));
}

function successKind(operation: DescribedOperation, successes: readonly Content[]): ResponseKind {
  const kinds = new Set(
    successes.flatMap((content) => {
      const own = new Set([...content.keys()].map(mediaKind));
      // A server that can answer JSON does: nothing else is asked for.
      return own.has("json")
        ? (["json"] as const)
        : [...own].map((kind) => (kind === "text" ? kind : ("binary" as const)));
    }),
  );
  const [kind = "none", ...others] = kinds;
  if (others.length > 0) {
    throw operation.node
      .at("responses")
      .refusal(`successes of different kinds cannot be told apart: ${[...kinds].join(", ")}`);
  }
  return kind;
}

/** Bodies of one error status: JSON schemas by name, text as text. */
function failureBodies(content: Content, json: Schema | undefined): readonly Schema[] {
  const text = mediaOf(content, "text").map((type): Schema => {
    const schema = content.get(type) ?? {};
    return schema.ref === undefined ? { types: ["string"] } : schema;
  });
  return [...(json === undefined ? [] : (referencesOf(json) ?? [json])), ...text];
}

/**
 * Names the successes and failures of an operation.
 *
 * @throws {SpecError} when successes are of different kinds, or a name is taken.
 */
export function nameResponses(operation: DescribedOperation, base: string, table: TypeTable): NamedResponses {
  const contents = new Map<string, Content>();
  const data: Schema[] = [];
  const failures: NamedFailure[] = [];
  const successes = [...operation.responses].filter(([status]) => status.startsWith("2"));
  const kind = successKind(
    operation,
    successes.map(([, content]) => content),
  );
  const several = successes.filter(([, content]) => jsonOf(content) !== undefined).length > 1;
  for (const [status, content] of operation.responses) {
    let json = jsonOf(content);
    if (status.startsWith("2")) {
      if (several && json !== undefined && json.ref === undefined) {
        json = table.define(`${base}Response${status}`, json, operation, `response ${status}`);
      }
      if (json !== undefined) data.push(json);
    } else {
      const name = `${base}Error${status === "default" ? "Default" : status}`;
      if (json !== undefined && referencesOf(json) === undefined) {
        json = table.define(name, json, operation, `error ${status}`);
      }
      // Ranges name no status, so that `error.status` could not tell their body from others.
      if (/^[45]\d\d$/u.test(status)) failures.push({ status: Number(status), bodies: failureBodies(content, json) });
    }
    contents.set(status, withJson(content, json));
  }
  const response =
    data.length === 0 ? undefined : table.define(`${base}Response`, unionOf(data), operation, "response");
  if (!several && response !== undefined) {
    for (const [status, content] of successes) contents.set(status, withJson(content, response));
  }
  table.reserve(`${base}Failure`, operation, "failure");
  const mayBeEmpty = kind === "json" && successes.some(([, content]) => content.size === 0);
  return {
    kind,
    data: response?.ref,
    mayBeEmpty,
    failures: failures.toSorted((a, b) => a.status - b.status),
    contents,
  };
}
