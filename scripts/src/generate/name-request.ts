import type { BodyFormat } from "../../../packages/core/src/operation.ts";
import type { Content, DescribedOperation, ParameterPlace } from "./description.ts";
import { bodyFormat, isWritten, mediaKind } from "./media.ts";
import type { Schema } from "./schema.ts";
import { unionOf, type TypeTable } from "./type-table.ts";

/** What an operation takes, by name. */
export interface NamedRequest {
  /** Name of the query's type, where there is a query. */
  readonly query: string | undefined;
  readonly body: { readonly format: BodyFormat; readonly required: boolean; readonly content: Content } | undefined;
}

/** What a part of the input is made of. */
interface Part {
  readonly schema: Schema;
  readonly required: boolean;
}

function parameterPart(place: ParameterPlace, operation: DescribedOperation): Part | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return undefined;
  const required = new Set(parameters.filter((parameter) => parameter.required).map(({ name }) => name));
  const properties = new Map(parameters.map(({ name, schema }) => [name, schema]));
  return { schema: { types: ["object"], properties, required }, required: required.size > 0 };
}

/** The contents of a body with inline schemas named; two media types get two names, `XJsonBody` and `XMultipartBody`. */
function nameContent(content: Content, base: string, operation: DescribedOperation, table: TypeTable): Content {
  if (content.size === 1) return content;
  const named = [...content].map(([type, schema]) => {
    const kind = mediaKind(type);
    const name = `${base}${kind.charAt(0).toUpperCase()}${kind.slice(1)}Body`;
    return [type, schema.ref === undefined ? table.define(name, schema, operation, `${kind} body`) : schema] as const;
  });
  return new Map(named);
}

/**
 * Names the query, the headers, the body and the whole input of an operation.
 *
 * @throws {SpecError} when the body has no media type that can be written, or a name is taken.
 */
export function nameRequest(operation: DescribedOperation, base: string, table: TypeTable): NamedRequest {
  const parts = new Map<string, Part>();
  const path = parameterPart("path", operation);
  if (path !== undefined) parts.set("path", path);
  for (const [place, suffix] of [
    ["query", "Query"],
    ["header", "Headers"],
  ] as const) {
    const part = parameterPart(place, operation);
    if (part === undefined) continue;
    const schema = table.define(`${base}${suffix}`, part.schema, operation, place);
    parts.set(place, { ...part, schema });
  }
  let body: NamedRequest["body"];
  if (operation.body !== undefined) {
    const format = bodyFormat(operation.body.content);
    if (format === undefined) {
      const types = [...operation.body.content.keys()].join(", ");
      throw operation.node.at("requestBody").refusal(`a body can be JSON, multipart or form, not ${types}`);
    }
    const content = nameContent(operation.body.content, base, operation, table);
    const written = unionOf([...content].filter(([type]) => isWritten(format, type)).map(([, schema]) => schema));
    const schema = table.define(`${base}Body`, written, operation, "body");
    parts.set("body", { schema, required: operation.body.required });
    body = {
      format,
      required: operation.body.required,
      content: content.size === 1 ? new Map([...content.keys()].map((type) => [type, schema])) : content,
    };
  }
  table.define(`${base}Input`, inputOf(parts), operation, "input");
  return { query: parts.get("query")?.schema.ref, body };
}

function inputOf(parts: ReadonlyMap<string, Part>): Schema {
  // No key at all, rather than an empty object type, which would take anything.
  if (parts.size === 0) return { types: ["object"], additional: { nothing: true } };
  return {
    types: ["object"],
    properties: new Map([...parts].map(([name, { schema }]) => [name, schema])),
    required: new Set([...parts].filter(([, part]) => part.required).map(([name]) => name)),
  };
}
