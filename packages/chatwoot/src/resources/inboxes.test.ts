import { expectValidRequest, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { formOf, picture } from "./form-of.testing.ts";
import type { InboxAgentBotParams } from "./inbox-agent-bot.ts";
import { inbox, inboxBot } from "./inbox-fixtures.testing.ts";
import type { InboxUpdateParams } from "./inboxes.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

const website = { type: "web_widget", website_url: "https://shop.example.com" } as const;
const templates = [{ name: "welcome", language: "en", components: [] }];

describeCases([
  {
    name: "inboxes.list",
    call: (cw) => cw.inboxes.list(),
    sent: ["GET", `${base}/inboxes`],
    reply: { payload: [inbox] },
    gives: [inbox],
  },
  {
    name: "inboxes.get",
    call: (cw) => cw.inboxes.get(3),
    sent: ["GET", `${base}/inboxes/3`],
    reply: inbox,
    gives: inbox,
  },
  {
    name: "inboxes.create",
    call: (cw) => cw.inboxes.create({ name: "Website", channel: website }),
    sent: ["POST", `${base}/inboxes`, { name: "Website", channel: website }],
    reply: inbox,
    gives: inbox,
  },
  {
    name: "inboxes.update",
    call: (cw) => cw.inboxes.update(3, { greeting_enabled: true, greeting_message: null }),
    sent: ["PATCH", `${base}/inboxes/3`, { greeting_enabled: true, greeting_message: null }],
    reply: inbox,
    gives: inbox,
  },
  {
    name: "inboxes.agentBot.get",
    call: (cw) => cw.inboxes.agentBot.get(3),
    sent: ["GET", `${base}/inboxes/3/agent_bot`],
    reply: { agent_bot: inboxBot },
    gives: inboxBot,
  },
  {
    name: "inboxes.agentBot.get, where there is none",
    call: (cw) => cw.inboxes.agentBot.get(3),
    sent: ["GET", `${base}/inboxes/3/agent_bot`],
    reply: {},
    gives: null,
  },
  {
    name: "inboxes.agentBot.set",
    call: (cw) => cw.inboxes.agentBot.set(3, { agent_bot: 4 }),
    sent: ["POST", `${base}/inboxes/3/set_agent_bot`, { agent_bot: 4 }],
    gives: undefined,
  },
  {
    name: "inboxes.agentBot.set, no bot",
    call: (cw) => cw.inboxes.agentBot.set(3, { agent_bot: null }),
    sent: ["POST", `${base}/inboxes/3/set_agent_bot`, { agent_bot: null }],
    gives: undefined,
  },
  {
    name: "inboxes.messageTemplates.list",
    call: (cw) => cw.inboxes.messageTemplates.list(3, { name: "welcome" }),
    sent: ["GET", `${base}/inboxes/3/message_templates?name=welcome`],
    reply: { payload: templates, meta: { last_sync_attempt_at: null } },
    gives: templates,
  },
]);

describe("inboxes.agentBot.set", () => {
  const given = (agent_bot: unknown) => ({ agent_bot }) as InboxAgentBotParams;
  describeRefusals([
    ["agent_bot", (cw) => cw.inboxes.agentBot.set(3, given(undefined))],
    ["agent_bot", (cw) => cw.inboxes.agentBot.set(3, given("4"))],
    ["agent_bot", (cw) => cw.inboxes.agentBot.set(3, given(0))],
  ]);
});

describe("avatars", () => {
  it("make inboxes.create multipart by themselves, the channel nested", async () => {
    await using server = await recordingServer(() => ({ json: inbox }));
    await clientOf(server.url).inboxes.create({ name: "Website", channel: website, avatar: picture() });
    expect(await formOf(server.last())).toEqual([
      ["name", "Website"],
      ["channel[type]", "web_widget"],
      ["channel[website_url]", "https://shop.example.com"],
      ["avatar", "picture.png: pixels"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("make inboxes.update multipart by themselves", async () => {
    await using server = await recordingServer(() => ({ json: inbox }));
    const params: InboxUpdateParams = {
      greeting_enabled: false,
      csat_config: { display_type: "star" },
      working_hours: [
        { day_of_week: 0, closed_all_day: true },
        { day_of_week: 1, open_hour: 9, close_hour: 17 },
      ],
    };
    await expect(clientOf(server.url).inboxes.update(3, { ...params, avatar: picture() })).resolves.toEqual(inbox);
    expect(server.last()).toMatchObject({ method: "PATCH", target: `${base}/inboxes/3` });
    expect(await formOf(server.last())).toEqual([
      ["greeting_enabled", "false"],
      ["csat_config[display_type]", "star"],
      ["working_hours[][day_of_week]", "0"],
      ["working_hours[][closed_all_day]", "true"],
      ["working_hours[][day_of_week]", "1"],
      ["working_hours[][open_hour]", "9"],
      ["working_hours[][close_hour]", "17"],
      ["avatar", "picture.png: pixels"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });
});

describe("beside an avatar", () => {
  const typed = { avatar: picture(), auto_assignment_config: { max_assignment_limit: 5 } };
  const api = { type: "api", additional_attributes: { agent_reply_time_window: 24 } } as const;
  const form = { ...website, pre_chat_form_options: { require_email: true } };
  describeRefusals([
    ["auto_assignment_config.max_assignment_limit", (cw) => cw.inboxes.update(3, typed)],
    [
      "channel.additional_attributes.agent_reply_time_window",
      (cw) => cw.inboxes.create({ name: "Api", channel: api, avatar: picture() }),
    ],
    [
      "channel.pre_chat_form_options.require_email",
      (cw) => cw.inboxes.create({ name: "Website", channel: form, avatar: picture() }),
    ],
    [
      "channel.provider_config.ssl",
      (cw) => cw.inboxes.update(3, { channel: { provider_config: { ssl: true } }, avatar: picture() }),
    ],
    [
      "csat_config.template.id",
      (cw) => cw.inboxes.update(3, { csat_config: { template: { id: 7 } }, avatar: picture() }),
    ],
    [
      "body.working_hours[]",
      (cw) =>
        cw.inboxes.update(3, {
          working_hours: [{ day_of_week: 0 }, { closed_all_day: true, day_of_week: 1 }],
          avatar: picture(),
        }),
    ],
  ]);
});

describe("secrets of channels", () => {
  it("never reach an error", async () => {
    const rejected = { message: "not connected", smtp_password: "very secret" };
    await using server = await recordingServer(() => ({ status: 422, json: rejected }));
    const result = await clientOf(server.url)
      .inboxes.update(3, { channel: { smtp_password: "very secret" } })
      .safe();
    expect(result).toMatchObject({ ok: false, error: { name: "UnprocessableEntityError" } });
    expect(JSON.stringify(result)).not.toContain("very secret");
    await expectValidRequest("chatwoot", server.last());
  });
});
