import { expect, test } from "vitest";
import { recordingServer } from "../recording-server.ts";
import { asDescription } from "./description.ts";
import { sampleDescription } from "./sample-description.ts";
import { createValidator } from "./validator.ts";

const validator = await createValidator(sampleDescription());
const key = { "Library-Key": "k-1" };
const books = "/shelves/7/books";

/** Sends a real request and tells what is wrong with it, as `part pointer rule`. */
async function wrongs(path: string, init: RequestInit = {}): Promise<string[]> {
  await using server = await recordingServer(() => ({}));
  await fetch(server.url + path, { headers: key, ...init });
  const violations = await validator.validateRequest(server.last());
  return violations.map((one) => [one.in, one.pointer, one.rule].filter((part) => part !== "").join(" "));
}

function json(method: string, body: unknown): RequestInit {
  return { method, headers: { ...key, "content-type": "application/json" }, body: JSON.stringify(body) };
}

test("a request as described has no violations", async () => {
  expect(await wrongs(`${books}?page=2&sort=-title&tags[]=a&tags[]=b&range[from]=1`)).toEqual([]);
  expect(await wrongs(books, json("DELETE", { book_ids: [1, 2] }))).toEqual([]);
  expect(await wrongs(books, json("POST", { title: "A", subtitle: null, extras: { any: 1 } }))).toEqual([]);
});

test.each([
  ["a path that is not described", "/shelf/7/books", {}, ["route unknown"]],
  ["a method that is not described", books, { method: "PUT" }, ["route unknown"]],
  ["a path value of the wrong type", "/shelves/seven/books", {}, ["path /shelf_id type"]],
  ["a path value that is missing", "/books//scans", { method: "POST" }, ["body required", "path required"]],
  ["a query value of the wrong type", `${books}?page=two`, {}, ["query /page type"]],
  ["a query value that is not in the enum", `${books}?sort=size`, {}, ["query /sort enum"]],
  ["a query value that is given twice", `${books}?page=1&page=2`, {}, ["query /page type"]],
  ["a query parameter that is not described", `${books}?pag=2`, {}, ["query /pag undeclared"]],
  ["missing credentials", books, { headers: {} }, ["security scheme"]],
  ["a body where none is described", "/books/1/scans", json("POST", {}), ["header content-type"]],
])("%s is a violation", async (_name, path, init, expected) => {
  expect(await wrongs(path, init)).toEqual(expected);
});

test.each([
  ["a required key that is missing", "DELETE", {}, ["body required"]],
  ["a value of the wrong type", "DELETE", { book_ids: ["1"] }, ["body /book_ids/0 type"]],
  ["a body of the wrong type altogether", "DELETE", [1], ["body type"]],
  ["an undescribed key", "DELETE", { book_ids: [1], force: true }, ["body /force undeclared"]],
  [
    "an undescribed key further down",
    "POST",
    { title: "A", sequel: { title: "B", isbn: "1" } },
    ["body /sequel/isbn undeclared"],
  ],
  [
    "a wrong type in a schema that refers to itself",
    "POST",
    { title: "A", sequel: { title: 1 } },
    ["body /sequel/title type"],
  ],
  [
    "a key that no alternative has",
    "POST",
    { title: "A", contact: { email: "a@example.com", fax: "1" } },
    ["body /contact/fax undeclared"],
  ],
])("%s in a body is a violation", async (_name, method, body, expected) => {
  expect(await wrongs(books, json(method, body))).toEqual(expected);
});

test("a body that fits none or both of two alternatives is a violation", async () => {
  const both = await wrongs(books, json("POST", { title: "A", contact: { email: "a@example.com", phone: "1" } }));
  expect(both).toEqual(["body /contact oneOf"]);
  const none = await wrongs(books, json("POST", { title: "A", contact: {} }));
  expect(none).toContain("body /contact oneOf");
});

test("a required body that is missing is a violation", async () => {
  expect(await wrongs(books, { method: "DELETE" })).toEqual(["body required"]);
});

test("a body without its content type, with a wrong one, or in broken JSON is a violation", async () => {
  const body = new TextEncoder().encode('{"book_ids":[1]}');
  expect(await wrongs(books, { method: "DELETE", body })).toEqual(["header content-type"]);
  const xml = { ...key, "content-type": "text/xml" };
  expect(await wrongs(books, { method: "DELETE", headers: xml, body })).toContain("header content-type");
  expect(await wrongs(books, { ...json("DELETE", 0), body: '{"book_ids":[1' })).toEqual(["body type"]);
});

test("a form is judged by the same schema", async () => {
  const form = (text: string): RequestInit => ({ method: "POST", headers: key, body: new URLSearchParams(text) });
  expect(await wrongs(books, form("title=A&pages=3"))).toEqual([]);
  expect(await wrongs(books, form("title=A&pages=three"))).toEqual(["body /pages type"]);
  expect(await wrongs(books, form("title=A&size=3"))).toEqual(["body /size undeclared"]);
});

test("a response is judged by status, content and schema", async () => {
  const judge = async (method: string, status: number, body: unknown, contentType?: string): Promise<string[]> => {
    const response = contentType === undefined ? { status, body } : { status, body, contentType };
    const violations = await validator.validateResponse(method, books, response);
    return violations.map((one) => [one.in, one.pointer, one.rule].filter((part) => part !== "").join(" "));
  };
  expect(await judge("GET", 200, [{ title: "A" }])).toEqual([]);
  expect(await judge("GET", 200, [{ title: 1 }])).toEqual(["body /0/title type"]);
  expect(await judge("GET", 200, [{}])).toEqual(["body /0 required"]);
  expect(await judge("GET", 200, undefined)).toEqual(["body required"]);
  expect(await judge("GET", 200, "<p>", "text/html")).toContain("header content-type");
  expect(await judge("GET", 204, undefined)).toEqual(["status unknown"]);
  expect(await judge("DELETE", 200, undefined)).toEqual([]);
  expect(await judge("DELETE", 200, { ok: true })).toEqual(["body undeclared"]);
  expect(await judge("DELETE", 422, { error: "no" })).toEqual([]);
  expect(await judge("DELETE", 422, {})).toEqual(["body required"]);
  expect(await judge("DELETE", 500, { error: "no" })).toEqual(["status unknown"]);
  expect(await judge("PUT", 200, {})).toEqual(["route unknown"]);
});

test("a schema that does not compile is an error instead of a schema that everything fits", async () => {
  const Book = { type: "object", properties: { title: { type: "strnig" } } };
  const careless = await createValidator({ ...sampleDescription(), components: { schemas: { Book } } });
  await expect(careless.validateResponse("GET", books, { status: 200, body: [] })).rejects.toThrow();
});

test("a description that is none, or leads out of itself, is refused", () => {
  expect(() => asDescription({ swagger: "2.0", paths: {} })).toThrow("OpenAPI 3");
  expect(() => asDescription({ openapi: "3.1.0" })).toThrow("paths");
  const foreign = { openapi: "3.1.0", paths: { "/a": { $ref: "https://example.com/a.yaml" } } };
  expect(() => asDescription(foreign)).toThrow("leads out of the document: https://example.com/a.yaml");
});
