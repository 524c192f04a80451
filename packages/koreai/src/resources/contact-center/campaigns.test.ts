import { expectValidExchanges, expectValidRequest, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import {
  agentless,
  changedList,
  contactList,
  daily,
  listedContacts,
  listSummary,
  preview,
  progressive,
  smsCampaign,
  smsStrategy,
  text,
  voiceCampaign,
  weekly,
} from "./campaigns.testing.ts";
import { clientOf, describeCalls } from "../cases.testing.ts";

const base = "/campaign/api/v2/public/st-1/campaign";
const lists = `${base}/contactList`;
const template = { ...text, message: { template_name: "Hello", message: "SGk=" } };
const { message: _, ...unwritten } = text;
const success = { status: "success", message: "done" };
const started = { status: "Active", message: "Campaign Started", updatedAt: "2026-01-01T00:00:00Z" };
const created = (kind: "voice" | "sms") => `${base}?accountId=a-1&campaignType=${kind}`;

describeCalls([
  {
    name: "campaigns.create, agentless calls",
    call: (kore) => kore.contactCenter.campaigns.create(agentless),
    sent: ["POST", created("voice"), agentless],
    reply: { ...success, data: { ...voiceCampaign, id: "cd-1" } },
    gives: { ...voiceCampaign, id: "cd-1" },
  },
  {
    name: "campaigns.create, progressive calls",
    call: (kore) => kore.contactCenter.campaigns.create(progressive),
    sent: ["POST", created("voice"), progressive],
    reply: { ...success, data: voiceCampaign },
    gives: voiceCampaign,
  },
  {
    name: "campaigns.create, calls with a preview",
    call: (kore) => kore.contactCenter.campaigns.create(preview),
    sent: ["POST", created("voice"), preview],
    reply: { ...success, data: { ...voiceCampaign, dialingMode: "Preview", maxSkips: 1 } },
    gives: { ...voiceCampaign, dialingMode: "Preview", maxSkips: 1 },
  },
  {
    name: "campaigns.create, text messages",
    call: (kore) => kore.contactCenter.campaigns.create(text),
    sent: ["POST", created("sms"), text],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaigns.create, text messages by a template",
    call: (kore) => kore.contactCenter.campaigns.create(template),
    sent: ["POST", created("sms"), template],
    reply: {
      ...success,
      data: { ...smsCampaign, message: { template_name: "Hello", message: "SGk=", templateId: "t" } },
    },
    gives: { ...smsCampaign, message: { template_name: "Hello", message: "SGk=", templateId: "t" } },
  },
  {
    name: "campaigns.create, advanced text messages",
    call: (kore) =>
      kore.contactCenter.campaigns.create({
        campaignType: "sms",
        name: "July",
        contactLists: ["Due"],
        format: "advanced",
        dialingStrategy: smsStrategy,
        experienceFlowName: "Flow",
      }),
    sent: [
      "POST",
      created("sms"),
      {
        campaignType: "sms",
        name: "July",
        contactLists: ["Due"],
        format: "advanced",
        dialingStrategy: smsStrategy,
        experienceFlowName: "Flow",
      },
    ],
    reply: { ...success, data: { ...smsCampaign, format: "advanced", experienceFlow: "cf-1" } },
    gives: { ...smsCampaign, format: "advanced", experienceFlow: "cf-1" },
  },
  {
    name: "campaigns.get",
    call: (kore) => kore.contactCenter.campaigns.get("cd/1"),
    sent: ["GET", `${base}/cd%2F1?accountId=a-1`],
    reply: { ...success, data: { ...voiceCampaign, _id: "cd/1" } },
    gives: { ...voiceCampaign, _id: "cd/1" },
  },
  {
    name: "campaigns.update, calls",
    call: (kore) => kore.contactCenter.campaigns.update("cd-1", preview),
    sent: ["PUT", `${base}/cd-1?accountId=a-1&campaignType=voice`, preview],
    reply: { ...success, id: "cd-1", data: voiceCampaign },
    gives: voiceCampaign,
  },
  {
    name: "campaigns.update, text messages",
    call: (kore) =>
      kore.contactCenter.campaigns.update("cd-1", { ...unwritten, description: "New", experienceFlowName: "Flow" }),
    sent: [
      "PUT",
      `${base}/cd-1?accountId=a-1&campaignType=sms`,
      { ...unwritten, description: "New", experienceFlowName: "Flow" },
    ],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaigns.delete",
    call: (kore) => kore.contactCenter.campaigns.delete("cd-1", { campaignType: "sms" }),
    sent: ["DELETE", `${base}/cd-1?accountId=a-1&campaignType=sms`],
    reply: { ...success, data: smsCampaign },
    gives: smsCampaign,
  },
  {
    name: "campaigns.start, calls",
    call: (kore) => kore.contactCenter.campaigns.start("cd-1", { campaignType: "voice" }),
    sent: ["POST", `${base}/trigger/cd-1?accountId=a-1&campaignType=voice&trigger=play`, {}],
    reply: { ...started, totalCallsCompleted: 0, campaignInstanceId: "cid-1" },
  },
  {
    name: "campaigns.start, text messages",
    call: (kore) => kore.contactCenter.campaigns.start("cd-1", { campaignType: "sms" }),
    sent: ["POST", `${base}/cd-1?campaignType=sms&trigger=play`, {}],
    reply: started,
  },
  {
    name: "campaigns.stop",
    call: (kore) => kore.contactCenter.campaigns.stop("cd-1", { campaignType: "sms" }),
    sent: ["POST", `${base}/trigger/cd-1?accountId=a-1&campaignType=sms&trigger=stop`, {}],
    reply: { ...started, status: "Stopped", campaignExecutionType: "NORMAL" },
  },
  {
    name: "campaigns.schedules.set, by days",
    call: (kore) => kore.contactCenter.campaigns.schedules.set("July & August", daily),
    sent: ["POST", `${base}/schedule?campaignName=July%20%26%20August&enableSchedule=true`, daily],
    reply: { ...success, id: "cd-1" },
  },
  {
    name: "campaigns.schedules.set, by weeks",
    call: (kore) => kore.contactCenter.campaigns.schedules.set("July", weekly),
    sent: ["POST", `${base}/schedule?campaignName=July&enableSchedule=true`, weekly],
    reply: { ...success, id: "cd-1" },
  },
  {
    name: "campaigns.schedules.disable",
    call: (kore) => kore.contactCenter.campaigns.schedules.disable("July"),
    sent: ["POST", `${base}/schedule?campaignName=July&enableSchedule=false`, {}],
    reply: { ...success, id: "cd-1" },
  },
  {
    name: "campaigns.status",
    call: (kore) => kore.contactCenter.campaigns.status("cd-1"),
    sent: ["POST", `${base}/cd-1/status?accountId=a-1&view=status`],
    reply: { status: "success", data: { id: "cd-1", status: "Stopped", name: "July" } },
    gives: { id: "cd-1", status: "Stopped", name: "July" },
  },
  {
    name: "campaigns.contactLists.list",
    call: (kore) => kore.contactCenter.campaigns.contactLists.list(),
    sent: ["POST", `${lists}/getAllListDetails?accountId=a-1&type=call`],
    reply: { ...success, data: [listSummary] },
    gives: [listSummary],
  },
  {
    name: "campaigns.contactLists.get",
    call: (kore) => kore.contactCenter.campaigns.contactLists.get("cl-1"),
    sent: ["GET", `${lists}/cl-1?accountId=a-1`],
    reply: { ...success, data: contactList },
    gives: contactList,
  },
  {
    name: "campaigns.contactLists.create",
    call: (kore) =>
      kore.contactCenter.campaigns.contactLists.create({ name: "Due", description: "d", source: "passiveApi" }),
    sent: ["POST", `${lists}/createContactList?accountId=a-1`, { name: "Due", description: "d", source: "passiveApi" }],
    reply: { ...success, data: contactList },
    gives: contactList,
  },
  {
    name: "campaigns.contactLists.update",
    call: (kore) => kore.contactCenter.campaigns.contactLists.update("cl-1", { description: "d" }),
    sent: ["PUT", `${lists}/cl-1?accountId=a-1`, { description: "d" }],
    reply: { ...success, data: changedList },
    gives: changedList,
  },
  {
    name: "campaigns.contactLists.delete",
    call: (kore) => kore.contactCenter.campaigns.contactLists.delete("cl-1"),
    sent: ["DELETE", `${lists}/cl-1?accountId=a-1`],
    reply: { ...success, data: contactList },
    gives: contactList,
  },
  {
    name: "campaigns.contactLists.listContacts",
    call: (kore) => kore.contactCenter.campaigns.contactLists.listContacts("cl-1"),
    sent: ["GET", `${lists}/cl-1/getAllContacts?accountId=a-1`],
    reply: { ...success, data: listedContacts },
    gives: listedContacts,
  },
  {
    name: "campaigns.contactLists.addContacts",
    call: (kore) =>
      kore.contactCenter.campaigns.contactLists.addContacts({
        contact_list_name: "Due",
        data: [{ phoneNumber: "9122333", plan: "Gold", visits: 3 }],
      }),
    sent: [
      "POST",
      "/api/1.1/public/st-1/campaign/contactList/addContacts",
      { contact_list_name: "Due", data: [{ phoneNumber: "9122333", plan: "Gold", visits: 3 }] },
    ],
    reply: { message: "in progress" },
  },
]);

describe("walks", () => {
  it("over campaigns skip what was given, whatever page size the server keeps to", async () => {
    await using server = await recordingServer(({ json }) => {
      const { skip = 0 } = json as { skip?: number };
      const { dialingStrategy: _strategy, ...row } = voiceCampaign;
      const results = [
        { ...row, _id: `cd-${skip}` },
        { ...row, _id: `cd-${skip + 1}` },
      ];
      return {
        json: { ...success, data: { results, skip, limit: 2, hasMore: skip < 2, totalPages: 2, totalResults: 4 } },
      };
    });
    const params = {
      type: "voice",
      limit: 50,
      startDate: "2026-01-01T00:00:00Z",
      endDate: "2026-01-02T00:00:00Z",
    } as const;
    const ids: unknown[] = [];
    for await (const campaign of clientOf(server.url).contactCenter.campaigns.list(params)) {
      ids.push("_id" in campaign ? campaign._id : campaign.id);
    }
    expect(ids).toEqual(["cd-0", "cd-1", "cd-2", "cd-3"]);
    expect(server.requests.map(({ json }) => json)).toEqual([params, { ...params, skip: 2 }]);
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("over contacts of a campaign count pages from 1", async () => {
    await using server = await recordingServer(({ json }) => {
      const { page = 1 } = json as { page?: number };
      const results = [{ phoneNumber: `+${page}`, uniqueId: "", dialerOutcome: "", numberOfAttemptsSoFar: 1 }];
      return { json: { status: "success", data: { results, page, limit: 1, totalPages: 2, totalResults: 2 } } };
    });
    const { campaigns } = clientOf(server.url).contactCenter;
    const contacts = await campaigns.listContacts("cd-1", { limit: 1 }).toArray();
    expect(contacts.map(({ phoneNumber }) => phoneNumber)).toEqual(["+1", "+2"]);
    expect(server.requests.map(({ json }) => json)).toEqual([{ limit: 1 }, { limit: 1, page: 2 }]);
    for (const request of server.requests) {
      expect(request.query).toBe("view=contacts&accountId=a-1");
      await expectValidRequest("koreai", request);
    }
  });
});

describe("campaigns.scheduleCallbacks", () => {
  const callbacks = ["cid-1", "cid-2"].map((campaignDialingListId) => {
    return { campaignDialingListId, timeToContact: "2026-06-18T17:55:00Z" };
  });
  const failed = { campaignDialingListId: "cid-2", status: "failed", reason: "time_in_past" };

  it("tells which callbacks were refused", async () => {
    const reply = { status: "success", data: [{ campaignDialingListId: "cid-1", status: "success" }, failed] };
    await using server = await recordingServer(() => ({ json: reply }));
    const { campaigns } = clientOf(server.url).contactCenter;
    await expect(campaigns.scheduleCallbacks("ci-1", callbacks)).resolves.toEqual({
      outcome: "partial",
      requested: 2,
      message: "",
      failed: [failed],
    });
    expect(server.last()).toMatchObject({ method: "POST", target: `${base}/ci-1/callContactAt`, json: callbacks });
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("is a BatchError when all were", async () => {
    const reply = { status: "success", data: [failed, { ...failed, campaignDialingListId: "cid-1" }] };
    await using server = await recordingServer(() => ({ json: reply }));
    const result = await clientOf(server.url).contactCenter.campaigns.scheduleCallbacks("ci-1", callbacks).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "BatchError", requested: 2, failed: reply.data } });
  });
});

describe("a success that is none", () => {
  it.each([
    ["tells of an error", { status: "error", message: "no such campaign" }, "ReportedFailureError"],
    ["holds no campaign", { status: "success", message: "" }, "ResponseParseError"],
  ])("because it %s", async (_name, json, name) => {
    await using server = await recordingServer(() => ({ json }));
    const result = await clientOf(server.url).contactCenter.campaigns.get("cd-1").safe();
    expect(result).toMatchObject({ ok: false, error: { name } });
  });

  it("because it holds contacts where a state was asked for", async () => {
    const data = { results: [], page: 1, limit: 1, totalPages: 0, totalResults: 0 };
    await using server = await recordingServer(() => ({ json: { status: "success", data } }));
    const result = await clientOf(server.url).contactCenter.campaigns.status("cd-1").safe();
    expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError" } });
  });
});
