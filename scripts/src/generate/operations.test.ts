import { describe, expect, it } from "vitest";

import type { JsonObject } from "../shared/json.ts";
import { PATIENCE, runModule } from "./testing/compile.ts";
import { documentOf, json, moduleFrom, operationOf } from "./testing/document.ts";

const TEXT = { type: "string" };

/** The run-time table of a document, by constant. */
async function tableOf(document: JsonObject): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await runModule(await moduleFrom(document, "operations.ts"))) };
}

/** The entry of one operation, described as the `method` of `/thing`. */
async function entryOf(
  method: string,
  operation: JsonObject,
  rest: JsonObject = {},
  schemas: JsonObject = {},
): Promise<unknown> {
  const table = await tableOf(documentOf({ "/thing": { [method]: operationOf("act", operation) } }, schemas, rest));
  return table["act"];
}

describe("the operation table", PATIENCE, () => {
  it("names constants after operationIds, whatever their style", async () => {
    const table = await tableOf(
      documentOf({
        "/a": { get: operationOf("contactList"), post: operationOf("delete-agent-in-inbox") },
        "/b": { get: operationOf("GetInbox"), delete: operationOf("users.remove"), put: operationOf("delete") },
      }),
    );
    expect(Object.keys(table).toSorted()).toEqual([
      "contactList",
      "deleteAgentInInbox",
      "deleteOperation",
      "getInbox",
      "usersRemove",
    ]);
    expect(table["deleteAgentInInbox"]).toStrictEqual({
      id: "delete-agent-in-inbox",
      method: "POST",
      path: "/a",
      response: "none",
    });
  });

  it("writes once what many operations have in common, and what is short everywhere", async () => {
    const rest = { components: { securitySchemes: { one: {}, two: {}, three: {} } } };
    const security = [{ one: [] }, { two: [] }, { three: [] }];
    const sharing = (id: string): JsonObject =>
      operationOf(id, { security, "x-truewire": { rateLimit: { perMinute: 60, scope: "bot" } } });
    const document = documentOf(
      {
        "/a": { get: sharing("a"), put: sharing("b"), delete: sharing("c") },
        "/d": {
          get: operationOf("auth-1", { security: [{ one: [] }] }),
          put: operationOf("e", { security: [{ one: [] }] }),
        },
        "/f": { get: operationOf("f", { security: [{ one: [] }] }) },
      },
      {},
      rest,
    );
    const code = await moduleFrom(document, "operations.ts");
    expect(code.match(/"three"/gu)).toHaveLength(1);
    expect(code.match(/\["one"\]/gu)).toHaveLength(3);
    const table = await tableOf(document);
    expect(table).toMatchObject({ a: { auth: ["one", "two", "three"] }, c: { auth: ["one", "two", "three"] } });
    expect(table).toMatchObject({ auth1: { auth: ["one"] } });
    expect(Object.keys(table).toSorted()).toEqual(["a", "auth1", "b", "c", "e", "f"]);
  });

  it.each([
    ["get", undefined, { safe: true }],
    ["head", undefined, { safe: true }],
    ["post", undefined, {}],
    ["patch", undefined, {}],
    ["put", undefined, { idempotent: true }],
    ["delete", undefined, { idempotent: true }],
    ["post", { safe: true }, { safe: true }],
    ["get", { safe: false }, {}],
    ["patch", { idempotent: true }, { idempotent: true }],
    ["delete", { idempotent: false }, {}],
  ])("says of %s with %j what may be repeated: %j", async (method, extension, expected) => {
    const operation: JsonObject = extension === undefined ? {} : { "x-truewire": extension };
    expect(await entryOf(method, operation)).toStrictEqual({
      id: "act",
      method: method.toUpperCase(),
      path: "/thing",
      response: "none",
      ...expected,
    });
  });

  it("takes credentials from x-truewire, else from the security schemes of the operation, else of the document", async () => {
    const document = { security: [{ global: [] }] };
    expect(await entryOf("get", {}, document)).toMatchObject({ auth: ["global"] });
    expect(await entryOf("get", { security: [{ user: [] }, { bot: [] }, { user: [] }] }, document)).toMatchObject({
      auth: ["user", "bot"],
    });
    expect(await entryOf("get", { security: [] }, document)).not.toHaveProperty("auth");
    expect(await entryOf("get", { "x-truewire": { auth: ["own"] } }, document)).toMatchObject({ auth: ["own"] });
    expect(await entryOf("get", { "x-truewire": { app: ["admin"] } }, document)).toMatchObject({ auth: ["admin"] });
    expect(await entryOf("get", { "x-truewire": { app: [] } }, document)).not.toHaveProperty("auth");
    const open = { security: [], "x-truewire": { app: ["admin"] } };
    expect(await entryOf("get", open, document)).not.toHaveProperty("auth");
  });

  it.each([
    [["application/json"], "json"],
    [["application/vnd.api+json; charset=utf-8"], "json"],
    [["multipart/form-data"], "multipart"],
    [["application/x-www-form-urlencoded"], "form"],
    [["application/json", "multipart/form-data"], "auto"],
    [["application/json", "application/x-www-form-urlencoded"], "json"],
  ])("writes a body of %j as %s", async (types, format) => {
    const content = Object.fromEntries(types.map((type) => [type, { schema: { type: "object" } }]));
    expect(await entryOf("post", { requestBody: { content } })).toMatchObject({ body: format });
  });

  it("says when a body may be left out", async () => {
    const content = { "application/json": { schema: { type: "object" } } };
    expect(await entryOf("post", { requestBody: { content } })).toMatchObject({ bodyOptional: true });
    expect(await entryOf("post", { requestBody: { required: true, content } })).not.toHaveProperty("bodyOptional");
    expect(await entryOf("post", {})).not.toHaveProperty("bodyOptional");
  });

  it.each([
    ["application/json", undefined],
    ["text/csv", "text"],
    ["application/zip", "binary"],
  ])("reads a success of %s as %s", async (type, kind) => {
    const entry = await entryOf("get", {
      responses: { "200": { description: "", content: { [type]: { schema: {} } } } },
    });
    expect((entry as { response?: string }).response).toBe(kind);
  });

  it("says when some success has no body although another has", async () => {
    const answered = { "200": { description: "", content: { "application/json": { schema: TEXT } } } };
    expect(await entryOf("get", { responses: { ...answered, "202": { description: "" } } })).toMatchObject({
      mayBeEmpty: true,
    });
    expect(await entryOf("get", { responses: answered })).not.toHaveProperty("mayBeEmpty");
  });

  it("carries pages, envelope, rate limit and what clients fill in as they are described", async () => {
    const pagination = {
      style: "page",
      param: "page",
      items: "payload",
      total: "meta.count",
      sort: { param: "sort", value: "id" },
    };
    const extension = {
      pagination,
      envelope: "payload",
      fills: { header: { accountId: true, iid: false }, query: { accountId: false } },
      rateLimit: { perMinute: 60, perHour: 1800, scope: "account" },
    };
    expect(await entryOf("get", { "x-truewire": extension })).toMatchObject(extension);
  });

  it("tells of query styles only where they differ and matter", async () => {
    const list = { type: "array", items: TEXT };
    const parameters = [
      { in: "query", name: "labels[]", schema: list },
      { in: "query", name: "ids", schema: list, explode: false },
      { in: "query", name: "tags", schema: { $ref: "#/components/schemas/Tags" }, style: "pipeDelimited" },
      { in: "query", name: "filter", schema: { type: "object" }, style: "deepObject" },
      { in: "query", name: "page", schema: { type: "integer" }, explode: false },
    ];
    expect(await entryOf("get", { parameters }, {}, { Tags: list })).toMatchObject({
      query: {
        ids: { explode: false },
        tags: { style: "pipeDelimited", explode: false },
        filter: { style: "deepObject" },
      },
    });
    expect(await entryOf("get", { parameters: [parameters[0] ?? null] })).not.toHaveProperty("query");
  });

  it("lists the secrets that a request or response can reach, also through circles", async () => {
    const schemas = {
      App: {
        type: "object",
        properties: {
          clientSecret: { ...TEXT, "x-truewire-secret": true },
          parent: { $ref: "#/components/schemas/App" },
        },
      },
      Other: { type: "object", properties: { hidden: { ...TEXT, "x-truewire-secret": true } } },
    };
    const body = { type: "object", properties: { password: { ...TEXT, "x-truewire-secret": true } } };
    const operation = {
      requestBody: json(body),
      responses: { "200": json({ type: "array", items: { $ref: "#/components/schemas/App" } }) },
    };
    expect(await entryOf("post", operation, {}, schemas)).toMatchObject({ secrets: ["clientSecret", "password"] });
  });

  it("is one annotated literal per operation, which a bundler can drop", async () => {
    const code = await moduleFrom(
      documentOf({ "/a": { get: operationOf("a.get", { summary: "Gets it." }) } }),
      "operations.ts",
    );
    expect(code).toContain(
      "/**\n * Gets it.\n *\n * `GET /a`\n */\nexport const aGet: Operation<AGetInput, undefined, AGetFailure> = {",
    );
    const statements = code
      .split("\n")
      .filter((line) => /^\S/u.test(line) && !/^(?:\/|import |\}|export const )/u.test(line));
    expect(statements).toEqual([]);
  });

  it("is an empty module when nothing is described", async () => {
    expect(await tableOf(documentOf({}))).toEqual({});
  });
});
