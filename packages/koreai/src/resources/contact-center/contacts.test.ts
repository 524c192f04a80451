import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const contacts = "/agentassist/api/v1/public/st-1/contacts";
const phone = { phoneNumber: "24456", countryCode: "+91", extension: "+" };
const input = { firstName: "Ada", lastName: "L", salutation: "Ms", cellPhone: phone };
const contact = { ...input, id: "c-1", fullName: "Ada L", status: "ACTIVE", address: [] };
const change = { ...input, id: "c-1" };
const { id, ...rest } = contact;
const speech = {
  vendor: "custom",
  name: "own",
  label: "Own",
  account: "all",
  authenticationToken: "provider-secret",
  useForSpeechToText: true,
  useForTextToSpeech: false,
  sttEndpoint: "https://speech.example.com/stt",
} as const;

describeCalls([
  {
    name: "contacts.list",
    call: (kore) => kore.contactCenter.contacts.list(),
    sent: ["GET", contacts],
    reply: { results: [contact], skip: 0, limit: 10, hasMore: false, totalPages: 1, totalResults: 1 },
  },
  {
    name: "contacts.create",
    call: (kore) => kore.contactCenter.contacts.create([input]),
    sent: ["POST", contacts, [input]],
    reply: [contact],
  },
  {
    name: "contacts.update",
    call: (kore) => kore.contactCenter.contacts.update("c-1", { cellPhone: phone }),
    sent: ["PUT", `${contacts}/c-1`, { cellPhone: phone }],
    reply: contact,
  },
  {
    name: "contacts.delete",
    call: (kore) => kore.contactCenter.contacts.delete("c/1"),
    sent: ["DELETE", `${contacts}/c%2F1`],
    reply: { ...contact, status: "INACTIVE" },
  },
  {
    name: "contacts.updateMany",
    call: (kore) => kore.contactCenter.contacts.updateMany([change]),
    sent: ["PUT", `${contacts}/bulk-update`, [change]],
    reply: {
      totalRequested: 1,
      successful: 1,
      failed: 0,
      successfulRecords: [{ id: "c-1", contact: { ...rest, _id: id } }],
      failedRecords: [],
    },
    gives: { outcome: "all", requested: 1, message: "", failed: [] },
  },
  {
    name: "contacts.deleteMany",
    call: (kore) => kore.contactCenter.contacts.deleteMany(["c-1", "c-2", "c-2"]),
    sent: ["DELETE", `${contacts}/bulk-delete`, { ids: ["c-1", "c-2", "c-2"] }],
    reply: {
      totalRequested: 2,
      successful: 1,
      failed: 1,
      successfulRecords: [{ id: "c-1" }],
      failedRecords: [{ id: "c-2", error: "gone" }],
    },
    gives: { outcome: "partial", requested: 2, message: "", failed: [{ id: "c-2", error: "gone" }] },
  },
  {
    name: "speechServices.create",
    call: (kore) => kore.contactCenter.speechServices.create(speech),
    sent: ["POST", "/api/1.1/public/bot/st-1/speech-services", speech],
    reply: { sid: "s-1" },
  },
]);

describeRefusals([
  ["contacts.create", "contacts", (kore) => kore.contactCenter.contacts.create([])],
  ["contacts.create", "contacts[0]", (kore) => kore.contactCenter.contacts.create([7 as never])],
  ["contacts.import", "file", (kore) => kore.contactCenter.contacts.import("a,b" as never)],
  ["contacts.update", "params", (kore) => kore.contactCenter.contacts.update("c-1", undefined as never)],
  ["contacts.update", "contactId", (kore) => kore.contactCenter.contacts.update("bulk-update", {})],
  ["contacts.delete", "contactId", (kore) => kore.contactCenter.contacts.delete("BULK-DELETE")],
  ["contacts.updateMany", "changes", (kore) => kore.contactCenter.contacts.updateMany([])],
  ["contacts.updateMany", "changes.id[0]", (kore) => kore.contactCenter.contacts.updateMany([{ ...change, id: "" }])],
  ["contacts.deleteMany", "ids", (kore) => kore.contactCenter.contacts.deleteMany([])],
  [
    "speechServices.create",
    "sttEndpoint",
    (kore) => kore.contactCenter.speechServices.create({ ...speech, sttEndpoint: "" }),
  ],
  [
    "speechServices.create",
    "ttsEndpoint",
    (kore) => kore.contactCenter.speechServices.create({ ...speech, useForTextToSpeech: true }),
  ],
  [
    "speechServices.create",
    "useForSpeechToText",
    (kore) => kore.contactCenter.speechServices.create({ ...speech, useForSpeechToText: false }),
  ],
]);

describe("contacts.import", () => {
  it("sends the file as a form", async () => {
    await using server = await recordingServer(() => ({ json: [contact] }));
    const csv = "firstName,lastName,salutation,cellPhoneNumber,cellPhoneCountryCode,cellPhoneExtension\n";
    const file = new File([csv], "contacts.csv", { type: "text/csv" });
    await expect(clientOf(server.url).contactCenter.contacts.import(file)).resolves.toEqual([contact]);

    const request = server.last();
    expect(request).toMatchObject({ method: "POST", target: `${contacts}/import-contacts` });
    expect(request.headers).toMatchObject({ accountid: "a-1", auth: "given-token" });
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.text).toContain('name="result_file"; filename="contacts.csv"');
    expect(request.text).toContain(csv);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("a bulk call", () => {
  it.each([
    [
      "names each failure",
      { failed: 2, failedRecords: [{ id: "c-1" }, { id: "c-2" }] },
      [{ id: "c-1" }, { id: "c-2" }],
    ],
    ["counts failures that it does not list", { failed: 2, failedRecords: [{ id: "c-1" }] }, [{ id: "c-1" }, {}]],
  ])("that failed as a whole and %s is a BatchError", async (_, reply, failed) => {
    await using server = await recordingServer(() => ({ json: reply }));
    const result = await clientOf(server.url).contactCenter.contacts.deleteMany(["c-1", "c-2"]).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "BatchError", requested: 2, failed } });
  });

  it("whose answer holds no report is no success", async () => {
    await using server = await recordingServer(() => ({ json: { message: "ok" } }));
    const result = await clientOf(server.url).contactCenter.contacts.updateMany([change]).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "applied" } });
  });
});

describe("speechServices.create", () => {
  it("keeps the provider's token out of errors that repeat the request", async () => {
    await using server = await recordingServer(() => ({ status: 400, json: { message: "refused", ...speech } }));
    const result = await clientOf(server.url).contactCenter.speechServices.create(speech).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "BadRequestError", body: { name: "own" } } });
    expect(JSON.stringify(result)).not.toContain(speech.authenticationToken);
  });
});
