import { expect, test } from "vitest";

import { isObject, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { ACME, minimal } from "../test-documents.ts";
import { COMMIT, Workspace } from "../test-workspace.ts";

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, child]): [string, JsonValue] => [key, reversed(child)])
      .reverse(),
  );
}

function withOtherProse(value: JsonValue): JsonValue {
  return JSON.parse(
    JSON.stringify(value, (key, child: unknown) =>
      typeof child === "string" && ["description", "summary", "termsOfService"].includes(key)
        ? `Other words: ${child}`
        : child,
    ),
  ) as JsonValue;
}

const UPSTREAM = `openapi: 3.1.0
info:
  title: Acme
  version: "1"
servers:
  - url: https://acme.test
security:
  - token: []
tags:
  - name: Admin
  - name: Things
paths:
  /things/{id}:
    parameters:
      - $ref: "#/components/parameters/id"
      - name: verbose
        in: query
        schema:
          type: boolean
          default: false
    get:
      operationId: getThing
      tags:
        - Things
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Thing"
        "404":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Error"
components:
  securitySchemes:
    token:
      type: apiKey
      name: acme_token
      in: header
    unused:
      type: http
      scheme: basic
  parameters:
    id:
      name: id
      in: path
      required: true
      schema:
        type: integer
  schemas:
    Error:
      type: object
      properties:
        message:
          type: string
    Forgotten:
      type: object
    Owner:
      type: object
      properties:
        summary:
          type: string
    Thing:
      type: object
      required:
        - description
        - title
      properties:
        description:
          type:
            - string
            - "null"
        example:
          type: string
          enum:
            - a
            - b
        owner:
          anyOf:
            - $ref: "#/components/schemas/Owner"
            - type: "null"
        title:
          type: string
`;

test("writes the interface facts in canonical form, and where they came from", async () => {
  using workspace = new Workspace();
  const text = JSON.stringify(ACME);
  workspace.write("acme.json", text);

  const result = await workspace.import("acme.json");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout.split("\n")).toEqual([
    expect.stringMatching(/^read {6}acme\.json: \d+ bytes, sha256 [0-9a-f]{12}$/u),
    "admitted  1 paths, 1 operations, 4 schemas",
    "wrote     specs/acme/upstream.yaml",
    "wrote     specs/acme/operations.lock.json",
    "wrote     specs/lock.json",
    "",
  ]);
  expect(workspace.read("specs/acme/upstream.yaml")).toBe(UPSTREAM);
  expect(JSON.parse(workspace.read("specs/lock.json"))).toEqual({
    version: 1,
    sources: {
      acme: {
        repository: "acme/api",
        commit: COMMIT,
        path: "openapi.json",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
        bytes: Buffer.byteLength(text),
        counts: { paths: 1, operations: 1, methods: { get: 1 }, schemas: 4, parameters: 1 },
      },
    },
    outputs: {
      "acme/operations.lock.json": expect.stringMatching(/^[0-9a-f]{64}$/u),
      "acme/upstream.yaml": expect.stringMatching(/^[0-9a-f]{64}$/u),
    },
  });
});

test("changes nothing when the same file is imported again", async () => {
  using workspace = new Workspace();
  workspace.writeJson("acme.json", ACME);
  await workspace.import("acme.json");
  const before = workspace.specs();

  const result = await workspace.import("acme.json");

  expect(result.code).toBe(0);
  expect(result.stdout).toContain(
    "unchanged specs/acme/upstream.yaml\nunchanged specs/acme/operations.lock.json\nunchanged specs/lock.json\n",
  );
  expect(workspace.specs()).toEqual(before);
});

test.each([
  ["with its keys in another order", reversed(ACME)],
  ["with other prose", withOtherProse(ACME)],
])("gives the same output for a file %s", async (_name, document) => {
  using workspace = new Workspace();
  workspace.writeJson("other.json", document);

  expect(await workspace.import("other.json")).toMatchObject({ code: 0 });
  expect(workspace.read("specs/acme/upstream.yaml")).toBe(UPSTREAM);
});

test("reads YAML, too, and what it has written itself", async () => {
  using workspace = new Workspace();
  workspace.write("acme.yaml", UPSTREAM);

  expect(await workspace.import("acme.yaml")).toMatchObject({ code: 0 });
  expect(workspace.read("specs/acme/upstream.yaml")).toBe(UPSTREAM);
});

test("keeps what the lock says of other vendors", async () => {
  using workspace = new Workspace();
  const other = { version: 1, sources: { other: { commit: COMMIT } }, outputs: { "other/openapi.yaml": "00" } };
  workspace.writeJson("specs/lock.json", other);
  workspace.writeJson("acme.json", minimal());

  await workspace.import("acme.json");

  const lock = JSON.parse(workspace.read("specs/lock.json")) as JsonObject;
  expect(lock).toMatchObject(other);
  expect(Object.keys(lock["sources"] ?? {})).toEqual(["acme", "other"]);
});

test("refuses a lock of another version before anything is written", async () => {
  using workspace = new Workspace();
  workspace.writeJson("specs/lock.json", { version: 2 });
  workspace.writeJson("acme.json", minimal());
  const before = workspace.specs();

  expect(await workspace.import("acme.json")).toMatchObject({
    code: 1,
    stderr: "spec: specs/lock.json#/version: is not 1: this lock was written by another version of the tool",
  });
  expect(workspace.specs()).toEqual(before);
});

test.each([
  ["no arguments", ["build"], "missing required argument 'vendor'"],
  ["a missing option", ["import", "acme", "acme.json"], "required option '--repository <owner/name>' not specified"],
  ["a vendor that leads elsewhere", ["build", "../acme"], "A vendor is lower-case letters, digits and dashes."],
  [
    "half a commit id",
    ["import", "acme", "acme.json", "--repository", "a/b", "--path", "x", "--commit", "0123456"],
    "A commit is given by its full id, 40 hexadecimal digits.",
  ],
  ["an unknown command", ["imprt"], "unknown command 'imprt'"],
  ["an unknown option", ["check", "--fast"], "unknown option '--fast'"],
])("answers %s with exit code 2", async (_name, parameters, message) => {
  using workspace = new Workspace();

  const result = await workspace.run(...parameters);

  expect(result.code).toBe(2);
  expect(result.stderr).toContain(message);
  expect(workspace.specs()).toEqual({});
});

test("answers --help with exit code 0", async () => {
  using workspace = new Workspace();

  const result = await workspace.run("--help");

  expect(result.code).toBe(0);
  expect(result.stdout).toContain("Exit codes: 0 done, 1 refused or stale, 2 wrong usage.");
});
