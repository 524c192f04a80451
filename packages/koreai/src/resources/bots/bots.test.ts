import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import type { EnableSlackChannel, NewBotVariable } from "@truewire/core/koreai";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";
import { clientOf, describeCalls, describeJobs, describeRefusals } from "../cases.testing.ts";

const bot = "/api/public/bot/st-1";
const language = { nluLanguage: "de", inputTranslation: true, responseTranslation: false };
const counted = [{ message: "done", configurationDetails: { dialogs: 3, knowledgetTasks: 0 } }];
const variable: NewBotVariable = { key: "host", value: "x", hint: "", variableType: "env", scope: "hidden" };
const slack: EnableSlackChannel["channelDetails"] = {
  type: "slack",
  accessToken: "a",
  clientId: "c",
  clientSecret: "s",
  verificationToken: "v",
  enable: true,
};
const linked = { configuredLinkedApps: [{ _id: "st-2", name: "Two" }], publishedLinkedApps: [] };

describeCalls([
  {
    name: "bots.installSample",
    call: (kore) => kore.bots.installSample("st-s", { userId: "u-1" }),
    sent: ["POST", "/api/public/samplebots/st-s/add"],
    headers: { userid: "u-1", accountid: "a-1" },
    reply: { _id: "st-2", name: "Sample" },
  },
  {
    name: "bots.getLinkedApps",
    call: (kore) => kore.bots.getLinkedApps({ language: "en" }),
    sent: ["GET", "/api/1.1/public/bot/st-1/universalbot/link?language=en"],
    headers: { "bot-language": "en", "app-language": "en", state: "configured", "client-app": "unified" },
    reply: linked,
  },
  {
    name: "bots.getLinkedApps with headers of one's own",
    call: (kore) =>
      kore.bots.getLinkedApps({ language: "en", "bot-language": "de", state: "published", "X-TimeZone": "UTC" }),
    sent: ["GET", "/api/1.1/public/bot/st-1/universalbot/link?language=en"],
    headers: { "bot-language": "de", "app-language": "en", state: "published", "x-timezone": "UTC" },
    reply: linked,
  },
  {
    name: "bots.channels.enable",
    call: (kore) => kore.bots.channels.enable({ type: "slack", channelDetails: slack }),
    sent: ["POST", "/api/public/channels", { streamId: "st-1", type: "slack", channelDetails: slack }],
    reply: { streamId: "st-1", type: "slack", channelDetails: { type: "slack", enable: true } },
  },
  {
    name: "bots.channels.enable for another bot",
    call: (kore) => kore.bots.channels.enable({ type: "slack", streamId: "st-2", channelDetails: slack }),
    sent: ["POST", "/api/public/channels", { streamId: "st-2", type: "slack", channelDetails: slack }],
    reply: { streamId: "st-2", type: "slack", channelDetails: { type: "slack", enable: true } },
  },
  {
    name: "bots.functions.import",
    call: (kore) => kore.bots.functions.import([{ fileId: "f-1", fileName: "functions.js" }]),
    sent: ["POST", `${bot}/import/botfunctions`, [{ fileId: "f-1", fileName: "functions.js" }]],
    reply: { _id: "f-1", status: "Success" },
  },
  {
    name: "bots.languages.add",
    call: (kore) =>
      kore.bots.languages.add({
        enableLanguage: "de",
        langDefinitionMode: { baseLanguage: "en", type: "Basic" },
        multiLingualConfigurations: language,
      }),
    sent: [
      "POST",
      "/api/1.1/public/bot/st-1/language",
      {
        enableLanguage: "de",
        langDefinitionMode: { baseLanguage: "en", type: "Basic" },
        multiLingualConfigurations: language,
      },
    ],
    reply: counted,
  },
  {
    name: "bots.languages.update",
    call: (kore) =>
      kore.bots.languages.update({ updateLanguage: "de", fileId: "f-1", multiLingualConfigurations: language }),
    sent: [
      "PUT",
      "/api/1.1/public/bot/st-1/language",
      { updateLanguage: "de", fileId: "f-1", multiLingualConfigurations: language },
    ],
    reply: counted,
  },
  {
    name: "bots.languages.setDefault",
    call: (kore) => kore.bots.languages.setDefault("es-ES"),
    sent: ["POST", "/api/1.1/public/bot/st-1/defaultLanguage", { Language: "es-ES" }],
    reply: { status: "success", message: "changed", "language code": "es-ES" },
  },
  {
    name: "bots.nlpSettings.update",
    call: (kore) =>
      kore.bots.nlpSettings.update({
        language: "en",
        groupName: "first",
        nlSettings: { enableNegativePatterns: true },
        configurations: [{ mode: "ml", minThreshold: 0.2 }],
      }),
    sent: [
      "POST",
      `${bot}/configurations?language=en&groupName=first`,
      { nlSettings: { enableNegativePatterns: true }, configurations: [{ mode: "ml", minThreshold: 0.2 }] },
    ],
    reply: undefined,
  },
  {
    name: "bots.variables.export",
    call: (kore) => kore.bots.variables.export(),
    sent: ["POST", "/api/1.1/public/builder/bot/st-1/variables/export"],
    reply: [{ key: "host", value: "x", variableType: "env", isSecured: false }],
  },
  {
    name: "bots.variables.import",
    call: (kore) => kore.bots.variables.import([variable]),
    sent: ["POST", "/api/1.1/public/builder/bot/st-1/variables/import", [variable]],
    reply: { message: "1 imported" },
  },
  {
    name: "bots.variables.import with collections",
    call: (kore) => kore.bots.variables.import({ botVariables: [variable], botCollections: [] }),
    sent: [
      "POST",
      "/api/1.1/public/builder/bot/st-1/variables/import",
      { botVariables: [variable], botCollections: [] },
    ],
    reply: { message: "1 imported" },
  },
]);

const exported = { requestType: "Botexport", createdOn: "2026-01-31T08:00:00.000Z" };
const importing = { _id: "bir-1", requestType: "Botimport" };

describeJobs([
  {
    name: "bots.export",
    start: (kore) => kore.bots.export({ exportType: "published", allTasks: true }),
    sent: ["POST", `${bot}/export`, { exportType: "published", allTasks: true }],
    started: { _id: "ber-1", status: "pending", ...exported },
    id: "ber-1",
    asks: `${bot}/export/status`,
    running: { _id: "ber-1", status: "pending", ...exported },
    ended: { _id: "ber-1", status: "success", downloadURL: "https://files.example.com/1", fileId: "f-1", ...exported },
    failed: { _id: "ber-1", status: "failed", ...exported },
    gives: expect.objectContaining({ fileId: "f-1" }),
    reopen: (kore) => kore.bots.exportJob(),
  },
  {
    name: "bots.publish",
    start: (kore) => kore.bots.publish({ versionComment: "nightly", initiateTraining: false }),
    sent: ["POST", `${bot}/publish`, { versionComment: "nightly", initiateTraining: false }],
    started: [{ resourceType: "NL", status: "SUCCESS", result: { name: "Natural Language" } }],
    id: "st-1",
    asks: `${bot}/publish/status`,
    running: { _id: "ds-1", status: "inprogress" },
    ended: { _id: "ds-1", status: "successful", statusSummary: [{ resourceType: "SETTINGS", status: "SUCCESS" }] },
    failed: { _id: "ds-1", status: "failed" },
    reopen: (kore) => kore.bots.publishJob(),
  },
  {
    name: "bots.imports.startNew from single files",
    start: (kore) =>
      kore.bots.imports.startNew({ uploadMode: "JSON", botDefinition: "f-1", configInfo: "f-2", icon: "f-3" }),
    sent: [
      "POST",
      "/api/public/bot/import",
      { uploadMode: "JSON", botDefinition: "f-1", configInfo: "f-2", icon: "f-3" },
    ],
    started: { ...importing, status: "pending" },
    id: "bir-1",
    asks: "/api/public/bot/import/status/bir-1",
    running: { ...importing, status: "pending" },
    ended: { ...importing, status: "success", streamId: "st-2" },
    failed: { ...importing, status: "failed" },
    reopen: (kore) => kore.bots.imports.job("bir-1"),
  },
  {
    name: "bots.imports.startNew from an archive",
    start: (kore) => kore.bots.imports.startNew({ uploadMode: "ZIP", zipInfo: "f-1", name: "Copy" }),
    sent: ["POST", "/api/public/bot/import", { uploadMode: "ZIP", zipInfo: "f-1", name: "Copy" }],
    started: { ...importing, status: "pending" },
    id: "bir-1",
    asks: "/api/public/bot/import/status/bir-1",
    running: { ...importing, status: "pending" },
    ended: { ...importing, status: "success", streamId: "st-2" },
    failed: { ...importing, status: "failed" },
    reopen: (kore) => kore.bots.imports.job("bir-1"),
  },
  {
    name: "bots.imports.start",
    start: (kore) =>
      kore.bots.imports.start({ botDefinition: "f-1", configInfo: "f-2", importOptions: { tasks: ["botTask"] } }),
    sent: ["POST", `${bot}/import`, { botDefinition: "f-1", configInfo: "f-2", importOptions: { tasks: ["botTask"] } }],
    started: { ...importing, status: "pending" },
    id: "bir-1",
    asks: "/api/public/bot/import/status/bir-1",
    running: { ...importing, status: "pending" },
    ended: { ...importing, status: "success", streamId: "st-1" },
    failed: { ...importing, status: "failed" },
    reopen: (kore) => kore.bots.imports.job("bir-1"),
  },
  {
    name: "bots.conversations.delete by ids",
    start: (kore) => kore.bots.conversations.delete({ conversationIds: ["c-1"] }),
    sent: ["POST", `${bot}/conversations/delete`, { conversationIds: ["c-1"] }],
    started: { status: "queued", jobId: "cdj-1" },
    startStatus: 202,
    id: "cdj-1",
    asks: `${bot}/conversations/delete/cdj-1`,
    running: { jobId: "cdj-1", status: "queued" },
    ended: { jobId: "cdj-1", status: "completed", result: { deletedCount: 89, failedCount: 0 } },
    failed: { jobId: "cdj-1", status: "failed" },
    reopen: (kore) => kore.bots.conversations.deleteJob("cdj-1"),
  },
  {
    name: "bots.conversations.delete of a user",
    start: (kore) =>
      kore.bots.conversations.delete({ cId: "u-1", startDate: "2026-01-01", endDate: "2026-01-31T23:59:59.999Z" }),
    sent: [
      "POST",
      `${bot}/conversations/delete`,
      { cId: "u-1", startDate: "2026-01-01", endDate: "2026-01-31T23:59:59.999Z" },
    ],
    started: { status: "queued", jobId: "cdj-1" },
    startStatus: 202,
    id: "cdj-1",
    asks: `${bot}/conversations/delete/cdj-1`,
    running: { jobId: "cdj-1", status: "queued" },
    ended: { jobId: "cdj-1", status: "completed" },
    failed: { jobId: "cdj-1", status: "failed" },
    reopen: (kore) => kore.bots.conversations.deleteJob("cdj-1"),
  },
]);

const ids = Array.from({ length: 101 }, (_, index) => `c-${index}`);
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
const json = { uploadMode: "JSON", botDefinition: "f-1", configInfo: "f-2", icon: "f-3" } as const;

describeRefusals([
  ["bots.getLinkedApps", "language", (kore) => kore.bots.getLinkedApps({ language: "" })],
  ["bots.publish", "versionComment", (kore) => kore.bots.publish({ versionComment: "" })],
  ["bots.functions.import", "files", (kore) => kore.bots.functions.import([])],
  ["bots.variables.import", "variables", (kore) => kore.bots.variables.import([])],
  ["bots.variables.import of nothing", "variables", (kore) => kore.bots.variables.import({})],
  ["bots.nlpSettings.update of nothing", "params", (kore) => kore.bots.nlpSettings.update({ language: "en" })],
  ["bots.imports.start", "configInfo", (kore) => kore.bots.imports.start({ botDefinition: "f-1", configInfo: "" })],
  ["bots.imports.startNew", "icon", (kore) => kore.bots.imports.startNew({ ...json, icon: "" })],
  [
    "bots.imports.startNew in both modes",
    "zipInfo",
    (kore) => kore.bots.imports.startNew({ ...json, zipInfo: "f-4" as never }),
  ],
  [
    "bots.imports.startNew in a mode that is none",
    "uploadMode",
    (kore) => kore.bots.imports.startNew({ ...json, uploadMode: "TAR" as never }),
  ],
  [
    "bots.conversations.delete by both",
    "cId",
    (kore) => kore.bots.conversations.delete({ conversationIds: ["c-1"], cId: "u-1" as never }),
  ],
  ["bots.conversations.delete by neither", "cId", (kore) => kore.bots.conversations.delete({} as never)],
  [
    "bots.conversations.delete of too many",
    "conversationIds",
    (kore) => kore.bots.conversations.delete({ conversationIds: ids }),
  ],
  [
    "bots.conversations.delete by ids in a window",
    "startDate",
    (kore) => kore.bots.conversations.delete({ conversationIds: ["c-1"], startDate: "2026-01-01" as never }),
  ],
  [
    "bots.conversations.delete out of order",
    "endDate",
    (kore) => kore.bots.conversations.delete({ cId: "u-1", startDate: "2026-01-31", endDate: "2026-01-01" }),
  ],
  [
    "bots.conversations.delete in the future",
    "endDate",
    (kore) => kore.bots.conversations.delete({ cId: "u-1", endDate: tomorrow }),
  ],
  [
    "bots.conversations.delete at no date",
    "startDate",
    (kore) => kore.bots.conversations.delete({ cId: "u-1", startDate: "yesterday" }),
  ],
]);

describe("a bot that the client was not told", () => {
  it.each([
    ["bots.export", (kore: KoreAI) => kore.bots.export({ exportType: "latest" })],
    ["bots.channels.enable", (kore: KoreAI) => kore.bots.channels.enable({ type: "slack", channelDetails: slack })],
    ["bots.imports.start", (kore: KoreAI) => kore.bots.imports.start({ botDefinition: "f-1", configInfo: "f-2" })],
  ])("is missed by %s before anything is sent", async (_name, call) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const kore = new KoreAI({ host: server.url, token: "given-token" });
    await expect(call(kore)).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "botId" });
    expect(server.requests).toEqual([]);
  });
});

describe("bots.languages.setEnabled", () => {
  it.each([
    ["plain text", "Disabled Spanish"],
    ["a JSON string", '"Disabled Spanish"'],
  ])("gives the server's sentence, sent as %s", async (_form, body) => {
    await using server = await recordingServer(() => ({ body, headers: { "content-type": "text/plain" } }));
    await expect(clientOf(server.url).bots.languages.setEnabled("es", false)).resolves.toBe("Disabled Spanish");
    expect(server.last()).toMatchObject({
      method: "POST",
      target: "/api/1.1/public/bot/st-1/language/status",
      json: { language: "es", enable: false },
    });
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("bots.languages.setDefault", () => {
  it.each([
    [400, { status: "Error", message: "Unable to set default language." }],
    [400, "Unable to set default language."],
  ])("fails with the server's words under %i", async (status, body) => {
    await using server = await recordingServer(() =>
      typeof body === "string" ? { status, body } : { status, json: body },
    );
    await expect(clientOf(server.url).bots.languages.setDefault("en")).rejects.toMatchObject({
      name: "BadRequestError",
      message: expect.stringContaining("Unable to set default language."),
    });
  });

  it("fails when a success tells of an error", async () => {
    await using server = await recordingServer(() => ({ json: { status: "Error", message: "is the default" } }));
    await expect(clientOf(server.url).bots.languages.setDefault("en")).rejects.toMatchObject({
      name: "ReportedFailureError",
      message: expect.stringContaining("is the default"),
    });
  });
});

describe("bots.export", () => {
  const own = { _id: "ber-2", status: "pending", createdOn: "2026-01-31T08:00:00.000Z" };
  const earlier = { _id: "ber-1", status: "success", createdOn: "2026-01-30T08:00:00.000Z", downloadURL: "https://x" };
  const later = { _id: "ber-3", status: "success", createdOn: "2026-01-31T08:00:01.000Z", downloadURL: "https://x" };

  it("gives a file that is fetched without credentials", async () => {
    await using server = await recordingServer(({ method, path }) => {
      if (path.endsWith("/status")) return { json: { ...own, status: "success", downloadURL: `${server.url}/file` } };
      return method === "POST" ? { json: own } : { body: "PK", headers: { "content-type": "application/zip" } };
    });
    const job = await clientOf(server.url).bots.export({ exportType: "latest" });
    const file = await job.wait();
    await expect((await file.download()).text()).resolves.toBe("PK");
    expect(server.last().headers).not.toHaveProperty("auth");
  });

  it("takes no earlier export for its own", async () => {
    await using server = await recordingServer(({ method }) => ({ json: method === "POST" ? own : earlier }));
    const job = await clientOf(server.url).bots.export({ exportType: "latest" });
    await expect(job.status()).resolves.toEqual({ state: "pending", detail: earlier });
  });

  it("fails when a later export has taken its place", async () => {
    await using server = await recordingServer(({ method }) => ({ json: method === "POST" ? own : later }));
    const job = await clientOf(server.url).bots.export({ exportType: "latest" });
    await expect(job.wait()).rejects.toMatchObject({
      name: "JobFailedError",
      jobId: "ber-2",
      message: expect.stringContaining("a later one"),
    });
  });

  it("fails when it ends without a file", async () => {
    await using server = await recordingServer(() => ({ json: { ...own, status: "success" } }));
    const job = await clientOf(server.url).bots.export({ exportType: "latest" });
    await expect(job.wait()).rejects.toMatchObject({ name: "JobFailedError" });
  });
});
