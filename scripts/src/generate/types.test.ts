import { beforeAll, describe, expect, it } from "vitest";

import { isArray, isObject, objectOf, type JsonValue } from "../shared/json.ts";
import { diagnose, diagnoseUse, hoversOf, PATIENCE } from "./testing/compile.ts";
import { documentOf, generateFrom, json, operationOf } from "./testing/document.ts";

const TEXT = { type: "string" };
const COUNT = { type: "integer" };
const PROBLEM = { $ref: "#/components/schemas/problem" };
const CONTACT = { $ref: "#/components/schemas/contact" };
const ID = { in: "path", name: "id", required: true, schema: COUNT };

const SCHEMAS = {
  problem: { type: "object", required: ["error"], properties: { error: TEXT } },
  sign_in: { type: "object", required: ["errors"], properties: { errors: { type: "array", items: TEXT } } },
  contact: {
    type: "object",
    required: ["id", "kind"],
    properties: { id: COUNT, name: TEXT, kind: { anyOf: [{ type: "string", enum: ["lead", "customer"] }, TEXT] } },
  },
  "contact-update": {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: { name: TEXT, role: { enum: ["agent", "admin"] } },
  },
};

const PATHS = {
  "/contacts": {
    get: operationOf("contactList", {
      parameters: [
        { in: "query", name: "page", schema: COUNT },
        { in: "query", name: "labels[]", schema: { type: "array", items: TEXT } },
      ],
      responses: {
        "200": json({
          type: "object",
          required: ["payload"],
          properties: { payload: { type: "array", items: CONTACT } },
        }),
        "401": json({ anyOf: [PROBLEM, { $ref: "#/components/schemas/sign_in" }] }),
        "404": json(PROBLEM),
        "429": { description: "", content: { "text/plain": { schema: TEXT } } },
        "500": { description: "" },
        default: json(PROBLEM),
        "4XX": json(PROBLEM),
      },
    }),
  },
  "/contacts/{id}": {
    parameters: [ID],
    get: operationOf("contactGet", { responses: { "200": json(CONTACT) } }),
    put: operationOf("contactReplace", {
      requestBody: { ...json({ $ref: "#/components/schemas/contact-update" }), required: true },
      responses: { "200": json(CONTACT), "204": { description: "" } },
    }),
    patch: operationOf("contactUpdate", {
      requestBody: json({ type: "object", properties: { name: TEXT } }),
      responses: {
        "200": json(CONTACT),
        "201": json({ type: "object", required: ["job"], properties: { job: TEXT } }),
      },
    }),
    delete: operationOf("contactDelete", {
      parameters: [
        { in: "header", name: "If-Match", required: true, schema: TEXT },
        { in: "header", name: "Accept", schema: TEXT },
      ],
    }),
  },
  "/files": {
    post: operationOf("upload", {
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { type: "object", required: ["name"], properties: { name: TEXT } } },
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["files[]"],
              properties: { "files[]": { type: "array", items: { ...TEXT, format: "binary" } } },
            },
          },
        },
      },
      responses: {
        "200": { description: "", content: { "application/zip": { schema: { ...TEXT, format: "binary" } } } },
      },
    }),
    get: operationOf("ping", {
      responses: { "200": { description: "", content: { "text/plain": { schema: TEXT } } } },
    }),
  },
};

let modules: ReadonlyMap<string, string>;

beforeAll(async () => {
  modules = await generateFrom(documentOf(PATHS, SCHEMAS));
}, PATIENCE.timeout);

/** The same document with the keys of every object in opposite order. */
function reversed(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return objectOf(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)] as const)
      .toReversed(),
  );
}

/** What goes against the marks of a program that uses the generated modules. */
function check(program: string): readonly string[] {
  const prelude = [
    `import { contactDelete, contactGet, contactList, contactReplace, contactUpdate, ping, upload } from "./index.ts";`,
    `import type * as t from "./index.ts";`,
    `import type { Operation, APIError } from "@truewire/core";`,
    `export type Of<O> = O extends Operation<infer Input, infer Data, infer Failure> ? { input: Input; data: Data; failure: Failure } : never;`,
    `export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;`,
    `export const all: readonly unknown[] = [contactDelete, contactGet, contactList, contactReplace, contactUpdate, ping, upload];`,
    `export type Unused = t.Contact | APIError;`,
  ];
  return diagnoseUse(modules, [...prelude, program].join("\n"));
}

describe("generated types", PATIENCE, () => {
  it("compile as they are, under the packages' own options", () => {
    expect(diagnose(modules)).toEqual([]);
  });

  it("do not depend on the order of keys in the description", async () => {
    expect(await generateFrom(reversed(documentOf(PATHS, SCHEMAS)))).toEqual(modules);
  });

  it("show names, not machinery", () => {
    for (const code of modules.values()) expect(code).not.toMatch(/components\["schemas"\]|WithRequired|Omit</u);
  });

  it("show as names in an editor, at every depth", () => {
    const program = `
import { contactList, contactUpdate } from "./index.ts";
import type { Operation } from "@truewire/core";
declare function data<Input, Data, Failure>(operation: Operation<Input, Data, Failure>): Data;
declare function failure<Input, Data, Failure>(operation: Operation<Input, Data, Failure>): Failure;
declare function input<Input, Data, Failure>(operation: Operation<Input, Data, Failure>): Input;
export const operation = contactList;
export const page = data(contactList);
export const items = page.payload;
export const kind = items[0]!.kind;
export const failed = failure(contactList);
export const given = input(contactUpdate);
export const query = input(contactList).query!;
`;
    expect(hoversOf(modules, program)).toEqual({
      operation: "Operation<ContactListInput, ContactListResponse, ContactListFailure>",
      page: "ContactListResponse",
      items: "Contact[]",
      kind: '"lead" | "customer" | (string & {})',
      failed: "ContactListFailure",
      given: "ContactUpdateInput",
      query: "ContactListQuery",
    });
  });

  it("hold what a request needs and nothing else", () => {
    const program = `
export const none: t.ContactListInput = {};
export const some: t.ContactListInput = { query: { page: 1, "labels[]": ["a"] } };
export const typo: t.ContactListInput = { query: { pgae: 1 } }; // fails
export const type: t.ContactListInput = { query: { page: "1" } }; // fails
export const get: t.ContactGetInput = { path: { id: 1 } };
export const noPath: t.ContactGetInput = {}; // fails
export const replace: t.ContactReplaceInput = { path: { id: 1 }, body: { name: "x", role: "agent" } };
export const noBody: t.ContactReplaceInput = { path: { id: 1 } }; // fails
export const noName: t.ContactReplaceInput = { path: { id: 1 }, body: {} }; // fails
export const wrongRole: t.ContactReplaceInput = { path: { id: 1 }, body: { name: "x", role: "owner" } }; // fails
export const optionalBody: t.ContactUpdateInput = { path: { id: 1 } };
export const undefinedName: t.ContactUpdateInput = { path: { id: 1 }, body: { name: undefined } }; // fails
export const header: t.ContactDeleteInput = { path: { id: 1 }, header: { "If-Match": "x" } };
export const noHeader: t.ContactDeleteInput = { path: { id: 1 } }; // fails
export const accept: t.ContactDeleteInput = { path: { id: 1 }, header: { "If-Match": "x", Accept: "x" } }; // fails
export const nothing: t.PingInput = {};
export const something: t.PingInput = { query: {} }; // fails
`;
    expect(check(program)).toEqual([]);
  });

  it("tell what comes back: bodies, texts, files, nothing, and all of several successes", () => {
    const program = `
export const list: Same<Of<typeof contactList>["data"], t.ContactListResponse> = true;
export const item: Same<t.ContactListResponse["payload"], t.Contact[]> = true;
export const get: Same<Of<typeof contactGet>["data"], t.Contact> = true;
export const maybe: Same<Of<typeof contactReplace>["data"], t.ContactReplaceResponse | undefined> = true;
export const either: Same<Of<typeof contactUpdate>["data"], t.Contact | t.ContactUpdateResponse201> = true;
export const nothing: Same<Of<typeof contactDelete>["data"], undefined> = true;
export const file: Same<Of<typeof upload>["data"], Blob> = true;
export const text: Same<Of<typeof ping>["data"], string> = true;
export function read(contact: t.Contact): unknown { return contact.nmae; } // fails
`;
    expect(check(program)).toEqual([]);
  });

  it("tell failures apart by status", () => {
    const program = `
type Failure = Of<typeof contactList>["failure"];
export const statuses: Same<Failure["status"], 401 | 404 | 429 | 500> = true;
export const never: Same<Of<typeof contactGet>["failure"], never> = true;
export function read(failure: Failure): string {
  if (failure.status === 404) return failure.body.error;
  if (failure.status === 429) return failure.body;
  if (failure.status === 401) return "error" in failure.body ? failure.body.error : failure.body.errors.join();
  const unknown: Same<typeof failure.body, unknown> = true;
  return String(unknown);
}
export function wrong(failure: t.ContactListFailure): string {
  if (failure.status === 403) return ""; // fails
  return failure.status === 404 ? failure.body.errors : ""; // fails
}
`;
    expect(check(program)).toEqual([]);
  });

  it("keep open enumerations open, and files files", () => {
    const program = `
export const known: t.Contact["kind"] = "lead";
export const unknown: t.Contact["kind"] = "prospect";
export const number: t.Contact["kind"] = 1; // fails
declare const blob: Blob;
export const file: t.UploadInput = { body: { "files[]": [blob] } };
export const plain: t.UploadInput = { body: { name: "x" } };
export const noFile: t.UploadInput = { body: { "files[]": ["x"] } }; // fails
`;
    expect(check(program)).toEqual([]);
  });

  it("are one source: the raw description refers to the same names", () => {
    const program = `
export const schema: Same<t.components["schemas"]["contact"], t.Contact> = true;
export const key: Same<keyof t.components["schemas"], "problem" | "sign_in" | "contact" | "contact-update"> = true;
export const path: Same<t.paths["/contacts/{id}"]["get"], t.operations["contactGet"]> = true;
export const query: Same<t.operations["contactList"]["parameters"]["query"], t.ContactListQuery | undefined> = true;
export const body: Same<t.operations["contactReplace"]["requestBody"]["content"]["application/json"], t.ContactUpdate> = true;
export const answer: Same<t.operations["contactList"]["responses"][200]["content"]["application/json"], t.ContactListResponse> = true;
export const failure: Same<t.operations["contactList"]["responses"][404]["content"]["application/json"], t.Problem> = true;
export const files: Same<t.operations["upload"]["requestBody"]["content"]["multipart/form-data"], t.UploadMultipartBody> = true;
`;
    expect(check(program)).toEqual([]);
  });

  it("give openapi-fetch every place and every answer in full, and of a path the methods that it has", () => {
    const program = `
type Parameters<Id extends keyof t.operations> = t.operations[Id]["parameters"];
type Answers = t.operations["contactList"]["responses"];
export const methods: Same<keyof t.paths["/contacts/{id}"], "get" | "put" | "patch" | "delete"> = true;
export const path: Same<Parameters<"contactGet">, { query?: never; header?: never; path: { id: number }; cookie?: never }> = true;
export const query: Same<Parameters<"contactList">, { query?: t.ContactListQuery; header?: never; path?: never; cookie?: never }> = true;
export const header: Same<Parameters<"contactDelete">["header"], { "If-Match": string }> = true;
export const none: Same<Parameters<"ping">, { query?: never; header?: never; path?: never; cookie?: never }> = true;
export const problem: Same<Answers[404], { headers: Record<string, unknown>; content: { "application/json": t.Problem } }> = true;
export const text: Same<Answers[429], { headers: Record<string, unknown>; content: { "text/plain": string } }> = true;
export const empty: Same<Answers[500], { headers: Record<string, unknown>; content?: never }> = true;
export const record = (answer: Answers[404], given: Parameters<"contactGet">): Record<string, unknown>[] => [answer, answer.content, given];
`;
    expect(check(program)).toEqual([]);
  });

  it("call no shape that operations share as a schema could be called", async () => {
    const names = ["answer", "json", "text", "inPath", "inPathAndQuery"];
    const schemas = objectOf(names.map((name) => [name, { type: "object", properties: { [name]: TEXT } }] as const));
    const answers = names.map(
      (name, index) => [String(400 + index), json({ $ref: `#/components/schemas/${name}` })] as const,
    );
    const get = operationOf("get", { parameters: [ID], responses: objectOf(answers) });
    expect(diagnose(await generateFrom(documentOf({ "/{id}": { get } }, schemas)))).toEqual([]);
  });
});
