import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { refusePromise } from "../request/refuse-promise.ts";
import { isAsyncIterable, isReadableStream } from "./byte-stream.ts";
import type { MultipartStyle } from "./multipart-style.ts";
import { isUploadable } from "./uploadable.ts";
import type { Uploadable } from "./uploadable.ts";

/** One part of a form: its name, and a text or a file. */
export type FormEntry = readonly [name: string, value: string | Uploadable];

// Deeper bodies do not occur; the limit ends the walk through one that contains itself.
const deepest = 32;
const accepted = "a text, finite number, boolean or file, or a list or object of such";

/**
 * Whether a body holds a file anywhere.
 *
 * @throws InvalidArgumentError when it holds bare bytes or a stream, which no format could carry without a name, or a promise
 */
export function holdsFile(value: unknown, path = "body", depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isUploadable(value)) return true;
  refuseUnnamed(value, path);
  refuseDeep(depth, path);
  let found = false;
  // Goes on after the first file: the rest has to be looked at for bare bytes.
  for (const [key, member] of Object.entries(value)) found = holdsFile(member, `${path}.${key}`, depth + 1) || found;
  return found;
}

/**
 * Turns a body into the parts of a form: members that are `undefined` are left out, dates become ISO texts.
 *
 * @throws InvalidArgumentError when a value has no place in a form: `null`, an empty array or object, an array inside of
 *   another, objects of a list that a server would make one of, a function, a number that is not finite, bare bytes, a
 *   promise, or a file inside of what goes as JSON
 */
export function flattenBody(body: unknown, style: MultipartStyle): FormEntry[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InvalidArgumentError("body", "an object, to be sent as a form", body);
  }
  const entries: FormEntry[] = [];
  for (const [key, value] of Object.entries(body)) {
    if (style.json?.includes(key)) addJson(entries, key, value);
    else add(entries, key, value, style, 0);
  }
  return entries;
}

function add(entries: FormEntry[], name: string, value: unknown, style: MultipartStyle, depth: number): void {
  if (value === undefined) return;
  // It would arrive as an empty text.
  if (value === null) throw new InvalidArgumentError(`body.${name}`, "left out of a form when it is null", value);
  if (isUploadable(value)) entries.push([name, value]);
  else if (typeof value === "object") addObject(entries, name, value, style, depth);
  else entries.push([name, scalar(name, value)]);
}

function addObject(entries: FormEntry[], name: string, value: object, style: MultipartStyle, depth: number): void {
  refuseUnnamed(value, `body.${name}`);
  refuseDeep(depth, `body.${name}`);
  const before = entries.length;
  if (Array.isArray(value)) {
    const element = style.arrays === "repeat" || name.endsWith("[]") ? name : `${name}[]`;
    let previous: readonly FormEntry[] = [];
    for (const member of value) {
      const own: FormEntry[] = [];
      add(own, element, member, style, depth + 1);
      if (Array.isArray(member) || merges(previous, own, element)) {
        throw new InvalidArgumentError(`body.${element}`, "objects that begin alike, and no lists", value);
      }
      if (own.length > 0) previous = own;
      for (const entry of own) entries.push(entry);
    }
  } else if ("toJSON" in value && typeof value.toJSON === "function") {
    return add(entries, name, value.toJSON(), style, depth + 1);
  } else if (style.nested === "json") {
    addJson(entries, name, value);
  } else if (Symbol.iterator in value) {
    throw new InvalidArgumentError(`body.${name}`, accepted, value);
  } else {
    for (const [key, member] of Object.entries(value)) add(entries, `${name}[${key}]`, member, style, depth + 1);
  }
  // Left out silently it would change nothing on a server, where the caller meant to empty something.
  if (entries.length === before) {
    throw new InvalidArgumentError(`body.${name}`, "left out of a form when it is empty", value);
  }
}

/**
 * Servers that read brackets begin a new object of a list where a name comes again. One that begins with a name which the
 * object before it lacks would become part of that, and so would one that begins with a list.
 */
function merges(previous: readonly FormEntry[], [first]: readonly FormEntry[], element: string): boolean {
  if (first === undefined || previous.length === 0) return false;
  const [begun] = first;
  return begun !== element && (begun.includes("[]", element.length) || previous.every(([name]) => name !== begun));
}

function addJson(entries: FormEntry[], name: string, value: unknown): void {
  if (value === undefined) return;
  if (holdsFile(value, `body.${name}`)) {
    throw new InvalidArgumentError(`body.${name}`, "free of files, because it is sent as JSON", value);
  }
  entries.push([name, JSON.stringify(value)]);
}

function scalar(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  throw new InvalidArgumentError(`body.${name}`, accepted, value);
}

function refuseUnnamed(value: object, path: string): void {
  refusePromise(value, path);
  const bytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  if (bytes || isReadableStream(value) || isAsyncIterable(value)) {
    throw new InvalidArgumentError(path, "a file made with toFile() to hold bytes or a stream", value);
  }
}

function refuseDeep(depth: number, path: string): void {
  if (depth > deepest) throw new InvalidArgumentError(path, `nested no deeper than ${deepest} levels`, {});
}
