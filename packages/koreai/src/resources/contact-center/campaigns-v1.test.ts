import type {
  AdvancedSmsCampaignV1Input,
  AgentlessCampaignV1Input,
  PreviewCampaignV1Input,
  ProgressiveCampaignV1Input,
  SmsCampaignSummary,
} from "@truewire/core/koreai";
import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import {
  changedList,
  common,
  contactList,
  listedContacts,
  listSummary,
  smsCampaign,
  smsStrategy,
  text,
  voiceCampaign,
  voiceStrategy,
} from "./campaigns.testing.ts";
import { clientOf, describeCalls, describeRefusals } from "../cases.testing.ts";

const base = "/agentassist/api/v1/public/st-1/campaign";
const lists = `${base}/contactList`;
const trigger = "/campaign/api/v1/public/st-1/campaign/cd-1";
const success = { status: "success", message: "done" };
const calls = { ...common, campaignType: "voice", dialingStrategy: voiceStrategy, enableMachineDetect: false } as const;
const agentless: AgentlessCampaignV1Input = { ...calls, dialingMode: "Agentless", experienceFlowName: "Flow" };
const progressive: ProgressiveCampaignV1Input = { ...calls, dialingMode: "Progressive", queue_name: "Sales" };
const preview: PreviewCampaignV1Input = { ...calls, dialingMode: "Preview", queue_name: "Sales", maxSkips: 1 };
const advanced: AdvancedSmsCampaignV1Input = {
  campaignType: "sms",
  name: "July",
  contactLists: ["Due"],
  format: "advanced",
  dialingStrategy: smsStrategy,
  experienceFlowName: "Flow",
};
const started = { status: "Active", message: "Campaign Started", updatedAt: "2026-01-01T00:00:00Z" };

describeCalls([
  {
    name: "campaignsV1.create, agentless calls",
    call: (kore) => kore.contactCenter.campaignsV1.create(agentless),
    sent: ["POST", `${base}?campaignType=voice`, agentless],
    reply: { ...success, data: { ...voiceCampaign, id: "cd-1", enableMachineDetect: false } },
    gives: { ...voiceCampaign, id: "cd-1", enableMachineDetect: false },
  },
  {
    name: "campaignsV1.create, progressive calls",
    call: (kore) => kore.contactCenter.campaignsV1.create(progressive),
    sent: ["POST", `${base}?campaignType=voice`, progressive],
    reply: { ...success, data: { ...voiceCampaign, dialingMode: "Progressive" } },
    gives: { ...voiceCampaign, dialingMode: "Progressive" },
  },
  {
    name: "campaignsV1.create, calls with a preview",
    call: (kore) => kore.contactCenter.campaignsV1.create(preview),
    sent: ["POST", `${base}?campaignType=voice`, preview],
    reply: { ...success, id: "cd-1", data: { campId: "cd-1" } },
    gives: { campId: "cd-1" },
  },
  {
    name: "campaignsV1.create, text messages",
    call: (kore) => kore.contactCenter.campaignsV1.create(text),
    sent: ["POST", `${base}?campaignType=sms`, text],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaignsV1.create, advanced text messages",
    call: (kore) => kore.contactCenter.campaignsV1.create(advanced),
    sent: ["POST", `${base}?campaignType=sms`, advanced],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaignsV1.get",
    call: (kore) => kore.contactCenter.campaignsV1.get("cd-1"),
    sent: ["GET", `${base}/cd-1`],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaignsV1.update",
    call: (kore) => kore.contactCenter.campaignsV1.update("cd-1", preview),
    sent: ["PUT", `${base}/cd-1?campaignType=voice`, preview],
    reply: { ...success, id: "cd-1", data: { ...voiceCampaign, id: "cd-1" } },
    gives: { ...voiceCampaign, id: "cd-1" },
  },
  {
    name: "campaignsV1.delete",
    call: (kore) => kore.contactCenter.campaignsV1.delete("cd-1", { campaignType: "voice" }),
    sent: ["DELETE", `${base}/cd-1?campaignType=voice`],
    reply: { ...success, data: { ...voiceCampaign, _id: "cd-1", campaignInstanceId: "cid-1" } },
    gives: { ...voiceCampaign, _id: "cd-1", campaignInstanceId: "cid-1" },
  },
  {
    name: "campaignsV1.start",
    call: (kore) => kore.contactCenter.campaignsV1.start("cd-1", { campaignType: "voice" }),
    sent: ["POST", `${trigger}?campaignType=voice&trigger=play`, {}],
    reply: { ...started, totalCallsCompleted: 0, campaignInstanceId: "cid-1" },
  },
  {
    name: "campaignsV1.stop",
    call: (kore) => kore.contactCenter.campaignsV1.stop("cd-1", { campaignType: "sms" }),
    sent: ["POST", `${trigger}?campaignType=sms&trigger=stop`, {}],
    reply: { ...started, status: "Stopped" },
  },
  {
    name: "campaignsV1.status",
    call: (kore) => kore.contactCenter.campaignsV1.status("cd-1"),
    sent: ["POST", `${base}/cd-1/status?view=status`],
    reply: { status: "success", data: { id: "cd-1", status: "Stopped", name: "July" } },
    gives: { id: "cd-1", status: "Stopped", name: "July" },
  },
  {
    name: "campaignsV1.contactLists.list",
    call: (kore) => kore.contactCenter.campaignsV1.contactLists.list(),
    sent: ["POST", `${lists}/getAllListDetails?type=call`],
    reply: { ...success, data: [{ ...listSummary, source: "passiveApiIntegration" }] },
    gives: [{ ...listSummary, source: "passiveApiIntegration" }],
  },
  {
    name: "campaignsV1.contactLists.get",
    call: (kore) => kore.contactCenter.campaignsV1.contactLists.get("cl/1"),
    sent: ["GET", `${lists}/cl%2F1`],
    reply: { ...success, data: { ...contactList, orgId: "o-1", iId: "st-1" } },
    gives: { ...contactList, orgId: "o-1", iId: "st-1" },
  },
  {
    name: "campaignsV1.contactLists.create",
    call: (kore) =>
      kore.contactCenter.campaignsV1.contactLists.create({ name: "Due", description: "d", source: "passiveApi" }),
    sent: ["POST", `${lists}/createContactList`, { name: "Due", description: "d", source: "passiveApi" }],
    reply: { ...success, data: contactList },
    gives: contactList,
  },
  {
    name: "campaignsV1.contactLists.update",
    call: (kore) => kore.contactCenter.campaignsV1.contactLists.update("cl-1", { allowDuplicates: true }),
    sent: ["PUT", `${lists}/cl-1`, { allowDuplicates: true }],
    reply: { ...success, data: changedList },
    gives: changedList,
  },
  {
    name: "campaignsV1.contactLists.delete",
    call: (kore) => kore.contactCenter.campaignsV1.contactLists.delete("cl-1"),
    sent: ["DELETE", `${lists}/cl-1`],
    reply: { ...success, data: contactList },
    gives: contactList,
  },
  {
    name: "campaignsV1.contactLists.listContacts",
    call: (kore) => kore.contactCenter.campaignsV1.contactLists.listContacts("cl-1"),
    sent: ["GET", `${lists}/cl-1/getAllContacts?accountId=a-1`],
    reply: { ...success, data: listedContacts },
    gives: listedContacts,
  },
]);

describe("campaignsV1 walks", () => {
  it("over campaigns skip what was given", async () => {
    const { dialingStrategy: _strategy, _id, ...row } = smsCampaign;
    await using server = await recordingServer(({ json }) => {
      const { skip = 0 } = json as { skip?: number };
      const results: SmsCampaignSummary[] = [{ ...row, id: `cd-${skip}`, description: "d" }];
      return {
        json: { ...success, data: { results, skip, limit: 1, hasMore: skip < 1, totalPages: 2, totalResults: 2 } },
      };
    });
    const campaigns = await clientOf(server.url).contactCenter.campaignsV1.list({ type: "sms" }).toArray();
    expect(campaigns).toMatchObject([{ id: "cd-0" }, { id: "cd-1" }]);
    expect(server.requests.map(({ json }) => json)).toEqual([{ type: "sms" }, { type: "sms", skip: 1 }]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("over contacts of a campaign count pages from 1", async () => {
    await using server = await recordingServer(({ json }) => {
      const { page = 1 } = json as { page?: number };
      const results = [{ phoneNumber: `+${page}`, uniqueId: "", dialerOutcome: "", numberOfAttemptsSoFar: 1 }];
      return { json: { status: "success", data: { results, page, limit: 1, totalPages: 2, totalResults: 2 } } };
    });
    const { campaignsV1 } = clientOf(server.url).contactCenter;
    const contacts = await campaignsV1.listContacts("cd-1").toArray();
    expect(contacts.map(({ phoneNumber }) => phoneNumber)).toEqual(["+1", "+2"]);
    expect(server.requests.map(({ target }) => target)).toEqual(Array(2).fill(`${base}/cd-1/status?view=contacts`));
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describeRefusals([
  ["create", "name", (kore) => kore.contactCenter.campaignsV1.create({ ...agentless, name: "x".repeat(49) })],
  ["update", "contactLists", (kore) => kore.contactCenter.campaignsV1.update("cd-1", { ...preview, contactLists: [] })],
  ["delete", "campaignType", (kore) => kore.contactCenter.campaignsV1.delete("cd-1", {} as never)],
  ["start", "params", (kore) => kore.contactCenter.campaignsV1.start("cd-1", undefined as never)],
  ["list", "params", (kore) => kore.contactCenter.campaignsV1.list(undefined as never)],
  ["listContacts", "limit", (kore) => kore.contactCenter.campaignsV1.listContacts("cd-1", { limit: 0 })],
  [
    "contactLists.create",
    "description",
    (kore) =>
      kore.contactCenter.campaignsV1.contactLists.create({
        name: "Due",
        description: "x".repeat(257),
        source: "passiveApi",
      }),
  ],
]);
