import type { Description, Routed } from "./description.ts";
import { isObject, typesOf, type JsonObject, type Schema } from "./schema.ts";

/** A request as the server read it. */
export interface ReadRequest {
  readonly method: string;
  readonly origin: string;
  /** Without origin and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Headers;
  /** Parsed JSON, or the fields of a form (files as `File`); undefined when there was none. */
  readonly body: unknown;
  /** Media type of the body; empty when it has none. */
  readonly mediaType: string;
}

/** Reads what a client hands to `fetch`. */
export async function readRequest(input: string | URL | Request, init: RequestInit | undefined): Promise<ReadRequest> {
  const request = new Request(input, init);
  const { origin, pathname, searchParams } = new URL(request.url);
  const mediaType = (request.headers.get("content-type")?.split(";")[0] ?? "").trim().toLowerCase();
  return {
    method: request.method,
    origin,
    path: pathname,
    query: searchParams,
    headers: request.headers,
    mediaType,
    body: await readBody(request, mediaType),
  };
}

async function readBody(request: Request, mediaType: string): Promise<unknown> {
  if (request.body === null) return undefined;
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") {
    return [...(await request.formData()).entries()];
  }
  const text = await request.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The body as an object of the kinds of values that its schema wants: a form holds nothing but texts and files. */
export function bodyOf(description: Description, { operation }: Routed, request: ReadRequest): unknown {
  const schema = operation.body?.[request.mediaType];
  if (!Array.isArray(request.body) || request.mediaType === "application/json" || schema === undefined) {
    return request.body;
  }
  return fromForm(description, schema, request.body as readonly (readonly [string, unknown])[]);
}

/** The values of a query by name, as the kinds of values that the description wants. */
export function queryOf(description: Description, { operation }: Routed, { query }: ReadRequest): JsonObject {
  const values: JsonObject = {};
  for (const name of new Set(query.keys())) {
    const schema = Object.hasOwn(operation.query, name) ? operation.query[name] : undefined;
    const texts = query.getAll(name);
    values[name] = schema === undefined ? texts[0] : fromTexts(description, schema, texts);
  }
  return values;
}

type Field = readonly [name: string, value: unknown];

/** `a[b]` is the member `b` of `a`, and a list repeats its name, which ends in `[]`. */
function fromForm(description: Description, schema: Schema, entries: readonly Field[]): JsonObject {
  const properties = membersOf(description, schema);
  const result: JsonObject = {};
  const grouped = new Map<string, Field[]>();
  for (const entry of entries) {
    const [name] = entry;
    const key = Object.hasOwn(properties, name) ? name : (name.split("[")[0] ?? name);
    grouped.set(key, [...(grouped.get(key) ?? []), entry]);
  }
  for (const [key, group] of grouped) {
    const member = properties[key] || {};
    const objects = objectsOf(key, group);
    if (objects.length > 0) {
      const { items = {} } = description.resolve(member);
      result[key] = objects.map((fields) => fromForm(description, items, fields));
      continue;
    }
    const inner = group.flatMap(([name, value]) => {
      const rest = /^\[([^\]]+)\](.*)$/u.exec(name.slice(key.length));
      return rest === null ? [] : [[`${rest[1]}${rest[2]}`, value] as const];
    });
    result[key] =
      inner.length > 0
        ? fromForm(description, member, inner)
        : fromTexts(
            description,
            member,
            group.map(([, value]) => value),
          );
  }
  return result;
}

/** What a form may hold under a name; of an object of several kinds, what any of them may. */
function membersOf(description: Description, schema: Schema): Readonly<Record<string, Schema | false>> {
  const { properties, anyOf, oneOf } = description.resolve(schema);
  const kinds = (anyOf ?? oneOf ?? []).map((one) => membersOf(description, one));
  return Object.assign({}, ...kinds, properties) as Readonly<Record<string, Schema | false>>;
}

/** Of `list[][key]`, each object goes on until a key comes again, as Rails reads it. */
function objectsOf(list: string, fields: readonly Field[]): Field[][] {
  const objects: Field[][] = [];
  for (const [name, value] of fields) {
    const [, key, rest = ""] = /^\[\]\[([^\]]+)\](.*)$/u.exec(name.slice(list.length)) ?? [];
    if (key === undefined) continue;
    const own = `${key}${rest}`;
    const last = objects.at(-1);
    const goesOn = own.includes("[]") || last?.every(([other]) => other !== own);
    if (last !== undefined && goesOn) last.push([own, value]);
    else objects.push([[own, value]]);
  }
  return objects;
}

/** What several values of one name are: a list where one is wanted, otherwise the last of them. */
function fromTexts(description: Description, schema: Schema, values: readonly unknown[]): unknown {
  const own = description.resolve(schema);
  if (typesOf(own).includes("array")) return values.map((value) => fromText(typesOf(own.items ?? {}), value));
  const types = own.anyOf?.flatMap((one) => typesOf(description.resolve(one))) ?? typesOf(own);
  return fromText(types, values.at(-1));
}

function fromText(types: readonly string[], value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (types.includes("boolean") && (value === "true" || value === "false")) return value === "true";
  const wantsNumber = types.includes("integer") || types.includes("number");
  return wantsNumber && /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : value;
}

/** The body as an object; empty when it is none. */
export function asObject(body: unknown): JsonObject {
  return isObject(body) ? body : {};
}
