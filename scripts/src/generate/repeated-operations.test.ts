import { beforeAll, describe, expect, it } from "vitest";

import { objectOf, type JsonObject } from "../shared/json.ts";
import { diagnose, diagnoseUse, PATIENCE } from "./testing/compile.ts";
import { documentOf, generateFrom, json, operationOf } from "./testing/document.ts";

const TEXT = { type: "string" };
const HEADER = { in: "header", name: "account", required: true, schema: TEXT };
const PROBLEM = json({ $ref: "#/components/schemas/problem" });
const SCHEMAS = {
  problem: { type: "object", required: ["error"], properties: { error: TEXT } },
  // Called as what is an operation's own.
  path: { type: "object", properties: { own: TEXT } },
  response: { type: "object", properties: { other: TEXT } },
};

/** An operation that reads something of its own at a path of its own. */
function reading(name: string, rest: JsonObject = {}): readonly [string, JsonObject] {
  const parameters = [{ in: "path", name, required: true, schema: TEXT }, HEADER];
  const content = { type: "object", required: [name], properties: { [name]: TEXT } };
  const responses = { "200": json(content), "404": PROBLEM, "403": PROBLEM };
  return [`/${name}/{${name}}`, { get: operationOf(`${name}Get`, { parameters, responses, ...rest }) }];
}

/** The same, written to by a body that is named elsewhere and answered by a schema of a misleading name. */
function writing(name: string): readonly [string, JsonObject] {
  const requestBody = { ...json({ $ref: "#/components/schemas/path" }), required: true };
  const responses = { "200": json({ $ref: "#/components/schemas/response" }), "404": PROBLEM, "403": PROBLEM };
  return [`/${name}`, { put: operationOf(name, { requestBody, responses }) }];
}

const paths = objectOf([
  ...["agent", "bot", "case"].map((name) => reading(name)),
  reading("lone", { parameters: [{ in: "path", name: "lone", required: true, schema: { type: "integer" } }] }),
  reading("odd", { responses: { "200": json(TEXT), "418": PROBLEM } }),
  ...["save", "send", "sign"].map(writing),
]);

describe("operations that are alike", () => {
  let modules: ReadonlyMap<string, string>;
  let code: string;
  beforeAll(async () => {
    modules = await generateFrom(documentOf(paths, SCHEMAS));
    code = modules.get("schema.ts") ?? "";
  }, PATIENCE.timeout);

  it("name a shape, and others that of their answers", () => {
    const operations = code.slice(code.indexOf("export interface operations")).replaceAll(/\s+|;(?=\s*\})/gu, "");
    expect(operations).toContain("agentGet:operation1<{agent:string},AgentGetResponse>;");
    expect(operations).toContain("caseGet:operation1<{case:string},CaseGetResponse>;");
    expect(operations).toContain("save:operation2<SaveBody,SaveResponse>;");
    expect(operations).toContain("responses:responses1<LoneGetResponse>");
    expect(operations).not.toMatch(/oddGet:operation/u);
    expect(code).toContain("type operation1<thePath, theResponse> =");
  });

  it("are what they would be without", () => {
    expect(diagnose(modules)).toEqual([]);
    const answers = (answer: string): string =>
      `{ 200: ${of(answer)}; 403: ${of("t.Problem")}; 404: ${of("t.Problem")} }`;
    const of = (body: string): string =>
      `{ headers: Record<string, unknown>; content: { "application/json": ${body} } }`;
    const program = `
import type * as t from "./index.ts";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const read: Same<t.operations["botGet"], {
  parameters: { query?: never; header: { account: string }; path: { bot: string }; cookie?: never };
  requestBody?: never;
  responses: ${answers("t.BotGetResponse")};
}> = true;
export const other: Same<t.operations["botGet"], t.operations["caseGet"]> = true; // fails
export const lone: Same<t.operations["loneGet"]["responses"], ${answers("t.LoneGetResponse")}> = true;
export const path: Same<t.operations["loneGet"]["parameters"]["path"], { lone: number }> = true;
export const saved: Same<t.operations["save"], {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": t.SaveBody } };
  responses: ${answers("t.SaveResponse")};
}> = true;
export const named: Same<[t.SaveBody, t.SaveResponse["other"]], [t.Path, string | undefined]> = true;
`;
    expect(diagnoseUse(modules, program)).toEqual([]);
  });
});
