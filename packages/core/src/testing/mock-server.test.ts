import { describe, expect, it } from "vitest";
import { Description } from "./description.ts";
import { startMockServer } from "./mock-server.ts";
import { sampleValue, sampleWith } from "./sample-value.ts";
import { Refusal } from "./answer.ts";
import type { Schema } from "./schema.ts";

type Id = "things.find" | "things.get" | "things.put";

const text = { type: "string" };
const operations = [
  {
    id: "things.put",
    method: "PUT",
    path: "/things/{id}",
    token: true,
    params: { id: { type: "integer" } },
    query: {},
    requiredHeaders: ["x-account"],
    bodyRequired: true,
    body: {
      "application/json": { $ref: "Thing" },
      "multipart/form-data": {
        allOf: [{ $ref: "Thing" }, { properties: { file: { type: "string", format: "binary" } } }],
      },
    },
    status: 200,
    type: "application/json",
    answer: { $ref: "Thing" },
  },
  { id: "things.get", method: "GET", path: "/things/{id}", token: false, params: { id: text }, query: {}, status: 204 },
  { id: "things.find", method: "GET", path: "/things/all", token: false, params: {}, query: {}, status: 200 },
];
const thing: Schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", maxLength: 5 },
    day: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    size: { type: "number", minimum: 2 },
    tags: { type: "array", items: text },
    gone: false,
    of: { anyOf: [{ type: "null" }, { $ref: "Thing" }] },
    parts: { type: "array", items: { $ref: "Thing" } },
  },
};

function start() {
  const description = new Description<Id>({
    server: "mockThings",
    operations: operations.map((operation) => JSON.stringify(operation)),
    schemas: { Thing: JSON.stringify(thing) },
  });
  const server = startMockServer<Id>({
    description,
    baseUrl: "https://things.example.com",
    strict: true,
    serve: ({ operation, values }) => ({ json: { id: operation.id, values } }),
    elsewhere: ({ path }) => (path === "/files/1" ? { file: new Blob(["content"]) } : undefined),
    missing: { status: 404, text: "nothing here" },
    refuse: ({ problems }) => new Refusal(400, { problems }).answer,
    usual: (status) => ({ text: `usual ${status}` }),
  });
  const send = async (method: string, path: string, init: RequestInit = {}) => {
    const response = await server.fetch(`https://things.example.com${path}`, { method, ...init });
    const body = await response.text();
    return { status: response.status, type: response.headers.get("content-type"), body };
  };
  return { description, server, send };
}

describe("a server in memory", () => {
  it("takes the path that spells more out, and gives the values of the others", async () => {
    const { send } = start();
    expect(JSON.parse((await send("GET", "/things/all")).body)).toEqual({ id: "things.find", values: {} });
    const { body } = await send("GET", "/things/a%2Fb");
    expect(JSON.parse(body)).toEqual({ id: "things.get", values: { id: "a/b" } });
  });

  it("serves files beside operations, which is no problem of the call", async () => {
    const { server, send } = start();
    const { status, type, body } = await send("GET", "/files/1");
    expect([status, type, body]).toEqual([200, "application/octet-stream", "content"]);
    expect(server.calls).toMatchObject([{ operation: undefined, problems: [], status: 200 }]);
    expect(JSON.parse((await send("GET", "/files/2")).body)).toEqual({ problems: ["GET /files/2 is not described"] });
  });

  it.each([
    [{ name: "long enough" }, "body.name is too long or large, expected at most 5"],
    [{ name: "a", day: "today" }, 'body.day is "today", expected to match'],
    [{ name: "a", size: 1 }, "body.size is 1, expected at least 2"],
    [{ name: "a", tags: ["x", 1] }, "body.tags[1] is 1, expected string"],
    [{ name: "a", gone: 1 }, "body.gone must be left out"],
    [{ name: "a", of: {} }, "body.of.name is missing"],
    [{ name: "a", colour: "red" }, "body.colour is not described; described are name, day"],
    [{ day: "2026-01-05" }, "body.name is missing"],
  ])("refuses %o", async (body, problem) => {
    const { send } = start();
    const headers = { "content-type": "application/json", "x-account": "1" };
    const { status, body: answer } = await send("PUT", "/things/1", { headers, body: JSON.stringify(body) });
    expect(status).toBe(400);
    expect(JSON.parse(answer)).toEqual({ problems: [expect.stringContaining(problem)] });
  });

  it("tells of every mistake at once, headers among them", async () => {
    const { server, send } = start();
    await send("PUT", "/things/one?size=1");
    expect(server.callsOf("things.put")[0]?.problems).toEqual([
      'path.id is "one", expected integer',
      "header.x-account is missing",
      "query.size is not described",
      "body is missing",
    ]);
  });

  it("reads forms as the kinds of values that are described", async () => {
    const { server, send } = start();
    const body = new FormData();
    for (const [name, value] of Object.entries({ name: "a", size: "3", "of[name]": "b" })) body.append(name, value);
    for (const tag of ["x", "y"]) body.append("tags[]", tag);
    for (const size of ["4", "5"]) {
      body.append("parts[][name]", "p");
      body.append("parts[][size]", size);
      body.append("parts[][tags][]", "z");
    }
    body.append("file", new Blob(["content"]), "a.txt");
    await send("PUT", "/things/1", { body, headers: { "x-account": "1" } });
    expect(server.calls[0]?.problems).toEqual([]);
    const read = server.calls[0]?.body;
    expect(read).toMatchObject({ name: "a", size: 3, of: { name: "b" }, tags: ["x", "y"] });
    expect(read).toMatchObject({ parts: [4, 5].map((size) => ({ name: "p", size, tags: ["z"] })) });
    expect((read as { file: File }).file.name).toBe("a.txt");
  });

  it("answers faults with what is usual, unless they say otherwise", async () => {
    const { server, send } = start();
    server.fail("things.find", { status: 503 });
    server.fail("things.find", { status: 500, file: new Blob(["own"]) });
    expect((await send("GET", "/things/all")).body).toBe("usual 503");
    expect((await send("GET", "/things/all")).body).toBe("own");
    expect((await send("GET", "/things/all")).status).toBe(200);
  });
});

describe("samples", () => {
  const { description } = start();
  it.each<[Schema, unknown]>([
    [{ $ref: "Thing" }, { name: "text" }],
    [{ type: ["string", "null"] }, null],
    [{ type: "array", items: text, minItems: 2 }, ["text", "text"]],
    [{ type: "string", minLength: 6 }, "text--"],
    [{ type: "string", format: "date" }, "2026-01-05"],
    [{ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, "2026-01-05 09:00:00"],
    [
      { allOf: [{ $ref: "Thing" }, { type: "object", required: ["n"], properties: { n: { const: 7 } } }] },
      { name: "text", n: 7 },
    ],
    [{ oneOf: [{ type: "boolean" }, text] }, false],
    [{ enum: ["b", "a"] }, "b"],
    [{}, null],
  ])("of %o are %o", (schema, sample) => expect(sampleValue(description, schema)).toEqual(sample));

  it("are made of no schema that is not there", () => {
    const missing = (): unknown => sampleValue(description, { $ref: "Nothing" });
    expect(missing).toThrow(new TypeError('mockThings knows no schema "Nothing"'));
    expect(() => description.resolve({ $ref: "constructor" })).toThrow(TypeError);
  });

  it("take over what is given where it fits", () => {
    const given = { name: "a", size: 1, colour: "red" };
    expect(sampleWith(description, { $ref: "Thing" }, given)).toEqual({ name: "a" });
  });
});
