import busboy from "busboy";
import { isObject, resolve, type Description } from "./description.ts";
import { formValue, isFile, type FormField } from "./form-fields.ts";
import type { BodyCheck } from "./schema.ts";
import { undeclaredProperties } from "./undeclared.ts";
import { toPointer, type Violation } from "./violation.ts";

/**
 * Judges a multipart body by the description's schema for `multipart/form-data`.
 *
 * Prism refuses correct bodies with `attachments[]`, so this is done apart: busboy reads the fields, Ajv judges them,
 * and a file must stand where the schema says binary and nowhere else.
 */
export async function checkMultipart(
  description: Description,
  check: BodyCheck,
  schema: unknown,
  contentType: string,
  body: Buffer,
): Promise<Violation[]> {
  let fields: FormField[];
  try {
    fields = await readFields(contentType, body);
  } catch (error) {
    return [{ in: "body", pointer: "", rule: "multipart", message: `not a multipart body: ${String(error)}` }];
  }
  const value = formValue(description, schema, fields);
  return [
    ...check(schema, withoutFiles(value)),
    ...undeclaredProperties(description, schema, withoutFiles(value)),
    ...misplacedFiles(description, schema, value, []),
  ];
}

function readFields(contentType: string, body: Buffer): Promise<FormField[]> {
  return new Promise((done, fail) => {
    const fields: FormField[] = [];
    const reader = busboy({ headers: { "content-type": contentType } });
    reader.on("field", (name, value) => fields.push({ name, value }));
    reader.on("file", (name, stream, { filename }) => {
      let bytes = 0;
      stream.on("data", (chunk: Buffer) => (bytes += chunk.length));
      stream.on("end", () => fields.push({ name, value: { filename, bytes } }));
      stream.on("error", fail);
    });
    reader.on("error", fail);
    reader.on("close", () => done(fields));
    reader.end(body);
  });
}

/** JSON Schema has no files; OpenAPI describes them as strings, so their names stand in for them. */
function withoutFiles(value: unknown): unknown {
  if (isFile(value)) return value.filename;
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutFiles(item)]));
}

function misplacedFiles(
  description: Description,
  schema: unknown,
  value: unknown,
  at: (string | number)[],
): Violation[] {
  const alternatives = alternativesOf(description, schema);
  if (Array.isArray(value)) {
    const items = { anyOf: alternatives.map((part) => part["items"]) };
    return value.flatMap((item, index) => misplacedFiles(description, items, item, [...at, index]));
  }
  if (isObject(value) && !isFile(value)) {
    return Object.entries(value).flatMap(([key, item]) => {
      const parts = alternatives.map((part) => (isObject(part["properties"]) ? part["properties"][key] : undefined));
      return misplacedFiles(description, { anyOf: parts }, item, [...at, key]);
    });
  }
  const scalars = alternatives.filter((part) => "type" in part || "format" in part || "contentMediaType" in part);
  if (scalars.length === 0) return [];
  const takesFile = scalars.some(isBinary);
  const takesText = scalars.some((part) => !isBinary(part));
  if (isFile(value) ? takesFile : takesText) return [];
  const message = isFile(value)
    ? "a file stands where the description wants a value"
    : "the description wants a file there";
  return [{ in: "body", pointer: toPointer(at), rule: "file", message }];
}

function alternativesOf(description: Description, schema: unknown): Record<string, unknown>[] {
  const resolved = resolve(description, schema);
  if (!isObject(resolved)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => (Array.isArray(resolved[key]) ? resolved[key] : []));
  return [resolved, ...parts.flatMap((part) => alternativesOf(description, part))];
}

function isBinary(schema: Record<string, unknown>): boolean {
  return schema["format"] === "binary" || "contentMediaType" in schema;
}
