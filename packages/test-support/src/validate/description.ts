import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** The APIs whose descriptions the repository holds. */
export type Vendor = "chatwoot" | "koreai";

/** A JSON object of a description: nothing about it is known before it is looked at. */
export type JsonObject = { readonly [key: string]: unknown };

/** An OpenAPI 3 document without references to other documents. */
export interface Description {
  readonly openapi: string;
  readonly paths: { readonly [template: string]: JsonObject };
  readonly components?: JsonObject;
  readonly [key: string]: unknown;
}

/** Whether a value is an object with keys, as opposed to an array, null or a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const loaded = new Map<Vendor, Promise<Description>>();

/**
 * Reads the effective description of a vendor from the repository's `specs` folder, once per worker.
 *
 * @throws Error when the file is missing or is no usable OpenAPI 3 document
 */
export function loadDescription(vendor: Vendor): Promise<Description> {
  let description = loaded.get(vendor);
  if (description === undefined) {
    description = readDescription(vendor);
    loaded.set(vendor, description);
  }
  return description;
}

async function readDescription(vendor: Vendor): Promise<Description> {
  const file = new URL(`../../../../specs/${vendor}/openapi.yaml`, import.meta.url);
  // The default limit on alias expansion guards against hostile documents; ours hold no aliases at all.
  return asDescription(parse(await readFile(file, "utf8")));
}

/**
 * Checks that a parsed document can serve as a description.
 *
 * @throws Error for anything but OpenAPI 3, and for a reference that leads out of the document: validating must not
 *   depend on files or hosts elsewhere
 */
export function asDescription(document: unknown): Description {
  if (!isObject(document) || typeof document["openapi"] !== "string" || !document["openapi"].startsWith("3.")) {
    throw new Error("a description must be an OpenAPI 3 document");
  }
  if (!isObject(document["paths"])) throw new Error("a description must have paths");
  refuseForeignReferences(document, "");
  return document as Description;
}

function refuseForeignReferences(value: unknown, pointer: string): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseForeignReferences(item, `${pointer}/${index}`);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "$ref" && typeof item === "string" && !item.startsWith("#/")) {
        throw new Error(`the reference at ${pointer} leads out of the document: ${item}`);
      }
      refuseForeignReferences(item, `${pointer}/${key}`);
    }
  }
}

/**
 * Follows `$ref` until something that is not a reference comes.
 *
 * @throws Error when a reference leads nowhere or only to itself
 */
export function resolve(description: Description, value: unknown): unknown {
  const seen = new Set<string>();
  let current = value;
  while (isObject(current) && typeof current["$ref"] === "string") {
    const reference = current["$ref"];
    if (seen.has(reference)) throw new Error(`the reference ${reference} leads to itself`);
    seen.add(reference);
    current = lookUp(description, reference);
  }
  return current;
}

function lookUp(description: Description, reference: string): unknown {
  let current: unknown = description;
  for (const part of reference.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }
  if (current === undefined) throw new Error(`the reference ${reference} leads nowhere`);
  return current;
}
