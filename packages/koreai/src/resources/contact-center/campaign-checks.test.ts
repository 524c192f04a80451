import { agentless, daily, text, voiceStrategy, weekly } from "./campaigns.testing.ts";
import { describeRefusals } from "../cases.testing.ts";

const long = "x".repeat(49);
const strategy = (changes: object) => ({ ...agentless, dialingStrategy: { ...voiceStrategy, ...changes } });

describeRefusals([
  ["create", "campaign", ({ contactCenter }) => contactCenter.campaigns.create(undefined as never)],
  [
    "create",
    "campaignType",
    ({ contactCenter }) => contactCenter.campaigns.create({ ...text, campaignType: "fax" as never }),
  ],
  ["create", "name", ({ contactCenter }) => contactCenter.campaigns.create({ ...text, name: long })],
  [
    "create",
    "description",
    ({ contactCenter }) => contactCenter.campaigns.create({ ...text, description: "x".repeat(257) }),
  ],
  ["create", "contactLists", ({ contactCenter }) => contactCenter.campaigns.create({ ...text, contactLists: [] })],
  [
    "create",
    "message.templateId",
    ({ contactCenter }) =>
      contactCenter.campaigns.create({
        ...text,
        message: { message: "SGk=", template_name: "Hello", templateId: "cmt-1" } as never,
      }),
  ],
  [
    "create",
    "dialingStrategy",
    ({ contactCenter }) => contactCenter.campaigns.create({ ...text, dialingStrategy: undefined as never }),
  ],
  [
    "create",
    "dialingStrategy.maxAttemptsPerRecord",
    ({ contactCenter }) => contactCenter.campaigns.create(strategy({ maxAttemptsPerRecord: 101 })),
  ],
  [
    "create",
    "dialingStrategy.defaultRetryPeriod",
    ({ contactCenter }) => contactCenter.campaigns.create(strategy({ defaultRetryPeriod: 0 })),
  ],
  [
    "update",
    "dialingStrategy.maxRingTime",
    ({ contactCenter }) => contactCenter.campaigns.update("cd-1", strategy({ maxRingTime: 4.5 })),
  ],
  ["delete", "params", ({ contactCenter }) => contactCenter.campaigns.delete("cd-1", undefined as never)],
  ["start", "params", ({ contactCenter }) => contactCenter.campaigns.start("cd-1", undefined as never)],
  ["stop", "campaignType", ({ contactCenter }) => contactCenter.campaigns.stop("cd-1", {} as never)],
  ["list", "type", ({ contactCenter }) => contactCenter.campaigns.list({} as never)],
  [
    "list",
    "endDate",
    ({ contactCenter }) =>
      contactCenter.campaigns.list({ type: "sms", startDate: "2026-02-01T00:00:00Z", endDate: "2026-01-01T00:00:00Z" }),
  ],
  ["list", "page", ({ contactCenter }) => contactCenter.campaigns.list({ type: "sms", page: 2 } as never)],
  ["list", "startDate", ({ contactCenter }) => contactCenter.campaigns.list({ type: "sms", startDate: "soon" })],
  ["listContacts", "limit", ({ contactCenter }) => contactCenter.campaigns.listContacts("cd-1", { limit: 101 })],
  ["listContacts", "page", ({ contactCenter }) => contactCenter.campaigns.listContacts("cd-1", { page: 0 })],
  [
    "schedules.set",
    "endDateTime",
    ({ contactCenter }) =>
      contactCenter.campaigns.schedules.set("July", { ...daily, endDateTime: daily.startDateTime }),
  ],
  [
    "schedules.set",
    "startDateTime",
    ({ contactCenter }) =>
      contactCenter.campaigns.schedules.set("July", { ...daily, startDateTime: "2026-01-1 18:29:00" }),
  ],
  [
    "schedules.set",
    "recurrenceObject.weeklyDetails",
    ({ contactCenter }) =>
      contactCenter.campaigns.schedules.set("July", {
        ...daily,
        recurrenceObject: { ...daily.recurrenceObject, ...weekly.recurrenceObject } as never,
      }),
  ],
  ["scheduleCallbacks", "callbacks", ({ contactCenter }) => contactCenter.campaigns.scheduleCallbacks("ci-1", [])],
  [
    "scheduleCallbacks",
    "callbacks[0].timeToContact",
    ({ contactCenter }) =>
      contactCenter.campaigns.scheduleCallbacks("ci-1", [{ campaignDialingListId: "cid-1", timeToContact: "soon" }]),
  ],
  [
    "contactLists.create",
    "name",
    ({ contactCenter }) =>
      contactCenter.campaigns.contactLists.create({ name: long, description: "", source: "passiveApi" }),
  ],
  [
    "contactLists.update",
    "params",
    ({ contactCenter }) => contactCenter.campaigns.contactLists.update("cl-1", undefined as never),
  ],
  [
    "contactLists.addContacts",
    "data",
    ({ contactCenter }) => contactCenter.campaigns.contactLists.addContacts({ contact_list_name: "Due", data: [] }),
  ],
  [
    "contactLists.addContacts",
    "data[0].phoneNumber[0]",
    ({ contactCenter }) =>
      contactCenter.campaigns.contactLists.addContacts({ contact_list_name: "Due", data: [{ phoneNumber: "" }] }),
  ],
]);
