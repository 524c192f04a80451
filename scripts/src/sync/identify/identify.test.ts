import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import type { OperationMatch } from "../model/operation-match.ts";
import { identify, publicIds } from "./identify.ts";
import { EMPTY_LOCK, formatOperationLock, parseOperationLock, type OperationLock } from "./operation-lock.ts";
import { withPublicIds } from "./with-public-ids.ts";

/** A description of these operations: `{ "GET /things": "listThings" }`. */
function described(operations: Readonly<Record<string, string>>, details: JsonObject = {}): JsonObject {
  const paths: Record<string, Record<string, JsonValue>> = {};
  for (const [place, operationId] of Object.entries(operations)) {
    const [method = "", path = ""] = place.split(" ");
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = {
      ...(operationId !== "" && { operationId }),
      responses: { "204": {} },
      ...(details as Record<string, JsonValue>),
    };
  }
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths };
}

function told({ matches }: { readonly matches: readonly OperationMatch[] }): readonly string[] {
  return matches.map(({ kind, id, by, ...match }) => {
    const old = match.old === undefined ? "-" : `${match.old.method} ${match.old.path}`;
    const now = match.new === undefined ? "-" : `${match.new.method} ${match.new.path}`;
    return `${id}: ${kind}${by === undefined ? "" : ` by ${by}`}, ${old} -> ${now}`;
  });
}

function lockOf(document: JsonObject, lock: OperationLock = EMPTY_LOCK): OperationLock {
  return publicIds(document, lock).lock;
}

test("an operation is found again by its place, then its operationId, then the shape of its path", () => {
  const before = described({ "GET /a": "a", "GET /b": "b", "GET /c/{id}": "c", "GET /d": "d", "GET /e": "e" });
  const after = described({ "GET /a": "a", "GET /b": "b2", "GET /c/{c_id}/": "c2", "PUT /v2/d": "d", "GET /f": "f" });
  expect(told(identify(before, after))).toEqual([
    "a: same by place, GET /a -> GET /a",
    "b: renamed by place, GET /b -> GET /b",
    "c: moved by shape, GET /c/{id} -> GET /c/{c_id}/",
    "d: moved by operationId, GET /d -> PUT /v2/d",
    "e: removed, GET /e -> -",
    "f: added, - -> GET /f",
  ]);
});

test("a re-prefixed description is moved, not removed", () => {
  const places = Array.from({ length: 50 }, (_, index) => [`GET /v1/r${index}`, `read-${index}`] as const);
  const before = described(Object.fromEntries(places));
  const after = described(Object.fromEntries(places.map(([place, id]) => [place.replace("/v1/", "/v2/"), id])));
  expect(new Set(identify(before, after).matches.map(({ kind }) => kind))).toEqual(new Set(["moved"]));
});

const RICH: JsonObject = {
  parameters: [
    { name: "page", in: "query", schema: { type: "integer" } },
    { name: "sort", in: "query", schema: { type: "string" } },
  ],
  responses: {
    "200": {
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: { id: { type: "integer" }, name: { type: "string" }, city: { type: "string" } },
          },
        },
      },
    },
  },
};

test("an operation that is called and placed differently is found by what it takes and answers", () => {
  expect(
    told(identify(described({ "GET /people": "people" }, RICH), described({ "GET /users": "users" }, RICH))),
  ).toEqual(["people: moved by similarity, GET /people -> GET /users"]);
});

test.each([
  ["have too little that could be alike", { "GET /a": "a" }, { "GET /b": "b" }, {}],
  ["are as much like one as like another", { "GET /a": "a" }, { "GET /b": "b", "GET /c": "c" }, RICH],
  ["are of another method", { "GET /a": "a" }, { "POST /b": "b" }, RICH],
])("operations that %s are not taken for one", (_name, before, after, details) => {
  const { matches } = identify(described(before, details), described(after as Record<string, string>, details));
  expect(new Set(matches.map(({ kind }) => kind))).toEqual(new Set(["removed", "added"]));
});

test("what upstream renames or moves keeps its public id, version after version", () => {
  const first = described({ "GET /a": "one", "GET /b": "two" });
  const second = described({ "GET /a": "uno", "GET /v2/b": "two" });
  const third = described({ "GET /a": "ein", "GET /v2/b": "zwei" });
  const { lock } = identify(second, third, identify(first, second, lockOf(first)).lock);
  expect(JSON.parse(formatOperationLock(lock))).toEqual({
    version: 1,
    operations: {
      one: { operation: "GET /a", aliases: ["uno", "ein"] },
      two: { operation: "GET /v2/b", formerly: ["GET /b"], aliases: ["zwei"] },
    },
  });
  expect([...publicIds(third, lock).ids]).toEqual([
    ["GET /a", "one"],
    ["GET /v2/b", "two"],
  ]);
});

test("a new operation at the place of one that moved is another, and never gets its name", () => {
  const first = described({ "GET /a": "list" });
  const second = described({ "GET /v2/a": "list" });
  const third = described({ "GET /v2/a": "list-all", "GET /a": "list" });
  const locked = identify(first, second, lockOf(first)).lock;
  const { ids, lock } = publicIds(third, locked);
  expect([...ids]).toEqual([
    ["GET /v2/a", "list"],
    ["GET /a", "get-a"],
  ]);
  expect(lock.get("list")).toEqual({ operation: "GET /v2/a", formerly: ["GET /a"], aliases: ["list-all"] });
});

test("an operation that comes back has the name it had", () => {
  const whole = described({ "GET /a": "a", "GET /b": "b" });
  const part = described({ "GET /a": "a" });
  const back = described({ "GET /a": "a", "GET /b": "other" });
  const { lock } = identify(whole, part, lockOf(whole));
  expect(identify(part, back, lock).matches.map(({ id, kind }) => [id, kind])).toEqual([
    ["a", "same"],
    ["b", "added"],
  ]);
});

test("a place that passes from an operation that is gone to another belongs to that one", () => {
  const first = described({ "GET /a": "a", "GET /b": "b" });
  const second = described({ "GET /b": "b" });
  const third = described({ "GET /a": "b" });
  const { lock } = identify(second, third, identify(first, second, lockOf(first)).lock);
  expect(lock.get("a")).toEqual({ formerly: ["GET /a"], aliases: [] });
  expect(lock.get("b")).toMatchObject({ operation: "GET /a", formerly: ["GET /b"] });
  expect(parseOperationLock(formatOperationLock(lock), "lock")).toEqual(lock);
});

test("operations without a name, or with one that is taken, get one of their method and path", () => {
  const lock = lockOf(described({ "GET /a": "taken" }));
  const { ids } = publicIds(described({ "GET /a": "x", "GET /things/{id}": "", "POST /b": "taken" }), lock);
  expect(Object.fromEntries(ids)).toEqual({
    "GET /a": "taken",
    "GET /things/{id}": "get-things-id",
    "POST /b": "post-b",
  });
});

test("a description is called by public ids, its links too; one that has them already stays what it is", () => {
  const lock = lockOf(described({ "GET /a": "one", "GET /b": "two" }));
  const link = { responses: { "200": { links: { next: { operationId: "uno" } } } } };
  const { document } = withPublicIds(described({ "GET /a": "uno", "GET /b": "two" }, link), lock);
  expect(document).toEqual(
    described(
      { "GET /a": "one", "GET /b": "two" },
      { responses: { "200": { links: { next: { operationId: "one" } } } } },
    ),
  );
  expect(withPublicIds(document, lock).document).toBe(document);
});

test.each([
  ["[]", "lock#/version: is not 1: this lock was written by another version of the tool"],
  ['{"version":1,"operations":{"a":3}}', "lock#/operations/a: is not an object"],
  ['{"version":1,"operations":{"a":{"operation":"/a"}}}', "lock#/operations/a/operation: is not a method and a path"],
  ['{"version":1,"operations":{"a":{"aliases":[1]}}}', "lock#/operations/a/aliases: is not a list of texts"],
  [
    '{"version":1,"operations":{"a":{"operation":"GET /a"},"b":{"operation":"GET /a"}}}',
    "lock#/operations/b: is GET /a, and so is a",
  ],
])("refuses a lock that is %s", (text, message) => {
  expect(() => parseOperationLock(text, "lock")).toThrow(message);
});
