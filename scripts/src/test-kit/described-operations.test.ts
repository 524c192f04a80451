import { describe, expect, it } from "vitest";

import { documentOf, json, operationOf } from "../generate/testing/document.ts";
import { SpecError } from "../shared/spec-error.ts";
import { describeOperations } from "./described-operations.ts";
import { emitDescription } from "./emit.ts";

const thing = {
  type: "object",
  description: "For readers.",
  properties: { inner: { $ref: "#/components/schemas/Inner" } },
};
const schemas = { Thing: thing, Inner: { type: "string", "x-note": 1, maxLength: 5 }, Unused: { type: "null" } };
const text = { type: "string" };

describe("what the test kit knows of an operation", () => {
  it("is where it is, what it takes, and its first success, without what only readers need", () => {
    const parameters = [
      { name: "id", in: "path", required: true, description: "Which.", schema: { type: "integer" } },
      { name: "q", in: "query", required: true, schema: text },
      { name: "X-Note", in: "header", schema: text },
      { name: "X-Account", in: "header", required: true, schema: text },
    ];
    const put = operationOf("put-thing", {
      security: [{ key: [] }],
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
      },
      responses: { "404": json(text), "201": json({ $ref: "#/components/schemas/Inner" }) },
    });
    const described = describeOperations(documentOf({ "/things/{id}": { parameters, put } }, schemas), "openapi.yaml");
    expect(described.operations).toEqual([
      {
        id: "put-thing",
        method: "PUT",
        path: "/things/{id}",
        token: true,
        params: { id: { type: "integer" } },
        query: { q: text },
        requiredQuery: ["q"],
        requiredHeaders: ["X-Account"],
        bodyRequired: true,
        body: { "application/json": { $ref: "Thing" } },
        status: 201,
        type: "application/json",
        answer: { $ref: "Inner" },
      },
    ]);
    expect(described.schemas).toEqual({
      Inner: { type: "string", maxLength: 5 },
      Thing: { type: "object", properties: { inner: { $ref: "Inner" } } },
    });
  });

  it("takes of an answer what its least value is made of, and what gives back members that were sent", () => {
    const optional = { type: "object", properties: { far: { $ref: "#/components/schemas/Far" } } };
    const answer = {
      type: "object",
      required: ["inner", "list", "some"],
      additionalProperties: text,
      properties: {
        inner: { $ref: "#/components/schemas/Optional" },
        list: { type: "array", items: { $ref: "#/components/schemas/Far" } },
        some: { type: "array", minItems: 1, items: { $ref: "#/components/schemas/Inner" } },
        sent: { $ref: "#/components/schemas/Sent" },
        given: text,
        other: { $ref: "#/components/schemas/Far" },
        maybe: { anyOf: [text, { $ref: "#/components/schemas/Far" }, { type: "null" }] },
      },
    };
    const sent = { type: "object", properties: { sent: text, maybe: text, own: text } };
    const described = describeOperations(
      documentOf(
        { "/": { put: operationOf("put", { requestBody: json(sent), responses: { "200": json(answer) } }) } },
        { Optional: optional, Far: thing, Inner: text, Sent: optional },
      ),
      "openapi.yaml",
      { given: ["given"], told: [], made: [] },
    );
    expect(described.operations[0]?.["answer"]).toEqual({
      type: "object",
      required: ["inner", "list", "some"],
      properties: {
        inner: { $ref: "Optional" },
        list: { type: "array" },
        some: { type: "array", minItems: 1, items: { $ref: "Inner" } },
        sent: { $ref: "Sent" },
        given: text,
        maybe: { anyOf: [text, { $ref: "Far" }, { type: "null" }] },
      },
    });
    expect(described.schemas).toMatchObject({
      Optional: { type: "object", properties: {} },
      Sent: { properties: { far: { $ref: "Far" } } },
      Far: { properties: { inner: { $ref: "Inner" } } },
    });
  });

  it.each([
    ["that is told of a job", { "x-truewire": { job: { status: "b" } } }],
    ["to a body of whatever members", { requestBody: json({ type: "object", additionalProperties: true }) }],
  ])("takes all of an answer %s", (_which, operation) => {
    const schema = { type: "object", properties: { optional: text } };
    const post = operationOf("a", { ...operation, responses: { "200": json(schema) } });
    const { operations } = describeOperations(documentOf({ "/": { post } }), "openapi.yaml");
    expect(operations[0]?.["answer"]).toEqual(schema);
  });

  it("has the schemas that the hand-written files name, as far as they still exist", () => {
    const told = { type: "object", properties: { optional: text } };
    const { schemas: found } = describeOperations(documentOf({}, { Told: told, Made: told }), "openapi.yaml", {
      given: [],
      told: ["Told", "Gone"],
      made: ["Made", "Gone"],
    });
    expect(found).toEqual({ Made: { type: "object", properties: {} }, Told: told });
  });

  it("has no status where no success is described, and no answer where that is empty", () => {
    const paths = {
      "/a": { get: operationOf("a", { responses: { "404": { description: "" } } }) },
      "/b": { get: operationOf("b") },
    };
    const { operations } = describeOperations(documentOf(paths), "openapi.yaml");
    expect(operations.map(({ id, status, answer }) => ({ id, status, answer }))).toEqual([
      { id: "a", status: undefined, answer: undefined },
      { id: "b", status: 204, answer: undefined },
    ]);
  });

  it("wants the token of the whole description unless it says otherwise, and names the operation that tells of its job", () => {
    const paths = {
      "/a": { post: operationOf("a", { "x-truewire": { job: { status: "b" } } }) },
      "/b": { get: operationOf("b", { security: [] }) },
    };
    const { operations } = describeOperations({ ...documentOf(paths), security: [{ auth: [] }] }, "openapi.yaml");
    expect(operations.map(({ token, job }) => [token, job])).toEqual([
      [true, "b"],
      [false, undefined],
    ]);
  });

  it("keeps a property that is called like a keyword for readers", () => {
    const schema = {
      type: "object",
      required: ["description", "title"],
      properties: { description: text, title: text },
    };
    const get = operationOf("get", { responses: { "200": json(schema) } });
    const { operations } = describeOperations(documentOf({ "/": { get } }), "openapi.yaml");
    expect(operations[0]?.["answer"]).toEqual(schema);
  });

  it("is refused without an id, and with a reference that leads nowhere", () => {
    const nameless = documentOf({ "/": { get: { responses: {} } } });
    expect(() => describeOperations(nameless, "openapi.yaml")).toThrow(SpecError);
    const lost = documentOf({
      "/": { get: operationOf("get", { parameters: [{ $ref: "#/components/parameters/no" }] }) },
    });
    expect(() => describeOperations(lost, "openapi.yaml")).toThrow(/names nothing/);
    const schema = { $ref: "#/components/schemas/No" };
    const unknown = documentOf({ "/": { get: operationOf("get", { responses: { "200": json(schema) } }) } });
    expect(() => describeOperations(unknown, "openapi.yaml")).toThrow(/names no schema/);
  });
});

it("text of the description stays text in the code", async () => {
  const id = 'a"; process.exit(1); `${x}` // \\';
  const modules = await emitDescription(
    describeOperations(documentOf({ "/": { get: operationOf(id) } }), "openapi.yaml"),
  );
  const code = modules.get("described-operations.ts") ?? "";
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(code.replace(": readonly string[]", ""))}`
  )) as {
    describedOperations: readonly string[];
  };
  expect(module.describedOperations.map((one) => (JSON.parse(one) as { id: string }).id)).toEqual([id]);
  expect([...modules.keys()]).toEqual(["operation-ids.ts", "described-operations.ts", "described-schemas.ts"]);
});
