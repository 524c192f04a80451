import { inspect } from "node:util";
import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { Chatwoot } from "../chatwoot.ts";
import { agentBot, systemBot } from "./settings-fixtures.testing.ts";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

describeCases([
  {
    name: "agentBots.list",
    call: (cw) => cw.agentBots.list(),
    sent: ["GET", `${base}/agent_bots`],
    reply: [agentBot, systemBot],
    gives: [agentBot, systemBot],
  },
  {
    name: "agentBots.get",
    call: (cw) => cw.agentBots.get(12),
    sent: ["GET", `${base}/agent_bots/12`],
    reply: systemBot,
    gives: systemBot,
  },
  {
    name: "agentBots.create",
    call: (cw) => cw.agentBots.create({ name: "Helper", outgoing_url: null, bot_config: { tone: "dry" } }),
    sent: ["POST", `${base}/agent_bots`, { name: "Helper", outgoing_url: null, bot_config: { tone: "dry" } }],
    reply: agentBot,
    gives: agentBot,
  },
  {
    name: "agentBots.update",
    call: (cw) => cw.agentBots.update(11, { avatar_url: "https://example.com/bot.png" }),
    sent: ["PATCH", `${base}/agent_bots/11`, { avatar_url: "https://example.com/bot.png" }],
    reply: agentBot,
    gives: agentBot,
  },
  {
    name: "agentBots.delete",
    call: (cw) => cw.agentBots.delete(11),
    sent: ["DELETE", `${base}/agent_bots/11`],
    gives: undefined,
  },
]);

const avatar = new File([new Uint8Array([137, 80, 78, 71])], "bot.png", { type: "image/png" });

describe.each<[string, string, (cw: Chatwoot) => PromiseLike<unknown>]>([
  ["create", "POST", (cw) => cw.agentBots.create({ name: "Helper", bot_config: { tone: "dry" }, avatar })],
  ["update", "PATCH", (cw) => cw.agentBots.update(11, { name: "Helper", bot_config: { tone: "dry" }, avatar })],
])("agentBots.%s with an avatar", (_name, method, call) => {
  it("is sent as a form, as Rails reads them", async () => {
    await using server = await recordingServer(() => ({ json: agentBot }));
    await expect(call(clientOf(server.url))).resolves.toEqual(agentBot);
    const request = server.last();
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(new Uint8Array(request.body), {
      headers: { "content-type": request.headers["content-type"] ?? "" },
    }).formData();
    expect([...form.keys()].sort()).toEqual(["avatar", "bot_config[tone]", "name"]);
    expect(form.get("avatar")).toMatchObject({ name: "bot.png", type: "image/png", size: 4 });
    await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", method, request.path, 200, agentBot);
  });
});

describe("beside an avatar", () => {
  describeRefusals([
    ["bot_config.retries", (cw) => cw.agentBots.create({ name: "Bot", avatar, bot_config: { retries: 3 } })],
    ["bot_config.deep.off", (cw) => cw.agentBots.update(9, { avatar, bot_config: { deep: { off: false } } })],
    ["bot_type", (cw) => cw.agentBots.update(9, { avatar, bot_type: 0 })],
    ["body.bot_config", (cw) => cw.agentBots.update(9, { avatar, bot_config: {} })],
  ]);
});

describe("agentBots.create", () => {
  it("keeps tokens and secrets out of errors", async () => {
    const body = {
      message: "Name is invalid",
      attributes: ["name"],
      access_token: "bot-access-token",
      secret: "s3cret",
    };
    await using server = await recordingServer(() => ({ status: 422, json: body }));
    const error: unknown = await clientOf(server.url)
      .agentBots.create({ name: "" })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "UnprocessableEntityError", fieldErrors: expect.anything() });
    expect(inspect(error, { depth: 9 })).not.toMatch(/bot-access-token|s3cret/);
  });
});
