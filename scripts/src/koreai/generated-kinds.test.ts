import { beforeAll, describe, expect, it } from "vitest";

import { diagnose, diagnoseUse, PATIENCE, runModule } from "../generate/testing/compile.ts";
import { generateModules } from "../generate/generate.ts";
import { canonicalYaml } from "../shared/canonical-yaml.ts";
import { lintDescription } from "../spec/lint/lint.ts";
import { assembleKoreai } from "./assemble.ts";
import { ERRORS, operationText, pageOf } from "./test-sources.ts";

const operations = [
  operationText({
    id: "files.upload",
    method: "POST",
    path: "/api/public/uploadfile",
    body: "{ media: multipart/form-data, schema: { $ref: UploadRequest } }",
    responses: '{ "200": { schema: { $ref: Uploaded } } }',
  }),
  operationText({
    id: "languages.enable",
    method: "POST",
    path: "/api/{version}/language",
    parameters: `{ path: { version: { schema: { type: string } } },
        header: { bot-language: { schema: { type: string } }, accountId: { required: true, schema: { type: string } } } }`,
    body: "{ schema: { $ref: LanguageRequest } }",
    responses: '{ "200": { media: text/plain, schema: { type: string } } }',
  }),
  operationText({ id: "queues.remove", method: "DELETE", path: "/queues", responses: '{ "200": {} }' }),
  operationText({
    id: "campaigns.create",
    method: "POST",
    path: "/campaigns",
    body: "{ required: false, schema: { oneOf: [{ $ref: VoiceCampaign }, { $ref: SmsCampaign }] } }",
    responses: '{ "200": { schema: { $ref: Uploaded } }, "202": {} }',
  }),
  operationText({
    id: "reports.csv",
    path: "/csv",
    responses: '{ "200": { media: text/csv, schema: { type: string } } }',
  }),
  operationText({
    id: "recordings.download",
    path: "/recording",
    auth: "bearer",
    rateLimit: "{ perMinute: 600, scope: table }",
    responses: '{ "200": { media: audio/mpeg, schema: { type: string, format: binary } } }',
  }),
];

const shapes = `
  UploadRequest:
    type: object
    additionalProperties: false
    required: [file, fileContext]
    properties:
      file: { type: string, format: binary }
      fileContext: { type: string, enum: [bulkImport, findly] }
  Uploaded: { type: object, required: [fileId], properties: { fileId: { type: string, description: For later calls. } } }
  LanguageRequest:
    type: object
    additionalProperties: false
    required: [language]
    properties: { language: { type: string, minLength: 2, maxLength: 5 } }
  VoiceCampaign:
    type: object
    additionalProperties: false
    required: [type, script]
    properties: { type: { const: voice }, script: { anyOf: [{ type: string, format: uri }, { type: "null" }] } }
  SmsCampaign:
    type: object
    additionalProperties: false
    required: [type, text]
    properties: { type: { const: sms }, text: { type: string, maxLength: 160 } }`;

const called =
  "webhooks: [{ id: calls.onCall, summary: Asks, body: { schema: { $ref: Call } }, responses: { '200': {} }, confidence: low }]";

let modules: ReadonlyMap<string, string>;
let text: string;

beforeAll(async () => {
  const page = pageOf("kinds", `operations:\n${operations.join("\n")}\nschemas:${shapes}`);
  const hook = pageOf("hook", `${called}\nschemas:\n  Call: { type: object, properties: { id: { type: string } } }`);
  text = canonicalYaml(assembleKoreai([page, hook], [ERRORS]));
  modules = await generateModules(text, "openapi.yaml");
}, PATIENCE.timeout);

describe("what is made of every kind of body and answer", PATIENCE, () => {
  it("lints and compiles", async () => {
    expect(await lintDescription("koreai", text, "openapi.yaml")).toEqual([]);
    expect(diagnose(modules)).toEqual([]);
  });

  it("tells the transport how to write and read it", async () => {
    const table = await runModule(modules.get("operations.ts") ?? "");
    expect(table).toMatchObject({
      filesUpload: { body: "multipart", auth: ["admin"] },
      languagesEnable: { body: "json", response: "text" },
      queuesRemove: { response: "none" },
      campaignsCreate: { body: "json", mayBeEmpty: true },
      reportsCsv: { response: "text" },
      recordingsDownload: {
        response: "binary",
        auth: ["admin"],
        fills: { header: { authorization: true } },
        rateLimit: { perMinute: 600, scope: "table" },
      },
    });
  });

  it("types files, variants of a body, headers and webhooks", () => {
    const program = `
import type * as t from "./index.ts";
declare const file: Blob;
export const upload: t.FilesUploadInput = { body: { file, fileContext: "findly" } };
export const noFile: t.FilesUploadInput = { body: { file: "a.csv", fileContext: "findly" } }; // fails
const path = { version: "1.1" };
export const headed: t.LanguagesEnableInput = { path, header: { accountId: "a", "bot-language": "en" }, body: { language: "es" } };
export const headless: t.LanguagesEnableInput = { path, body: { language: "es" } }; // fails
export const none: t.CampaignsCreateInput = {};
export const voice: t.CampaignsCreateInput = { body: { type: "voice", script: null } };
export const mixed: t.CampaignsCreateInput = { body: { type: "voice", text: "x" } }; // fails
export const call: t.Call = { id: "x" };
`;
    expect(diagnoseUse(modules, program)).toEqual([]);
  });
});
