import { expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { webhook } from "./settings-fixtures.testing.ts";
import { base, clientOf, describeCases } from "./resource-cases.testing.ts";

const created = {
  url: "https://example.com/hook",
  subscriptions: ["message_created" as const, "inbox_updated" as const],
};
const bound = { ...webhook, inbox: { id: 3, name: "Site" } };

describeCases([
  {
    name: "webhooks.list",
    call: (cw) => cw.webhooks.list(),
    sent: ["GET", `${base}/webhooks`],
    reply: { payload: { webhooks: [webhook, bound] } },
    gives: [webhook, bound],
  },
  {
    name: "webhooks.create",
    call: (cw) => cw.webhooks.create(created),
    sent: ["POST", `${base}/webhooks`, created],
    reply: { payload: { webhook } },
    gives: webhook,
  },
  {
    name: "webhooks.update",
    call: (cw) => cw.webhooks.update(26, { inbox_id: 3 }),
    sent: ["PATCH", `${base}/webhooks/26`, { inbox_id: 3 }],
    reply: { payload: { webhook: bound } },
    gives: bound,
  },
  {
    name: "webhooks.delete",
    call: (cw) => cw.webhooks.delete(26),
    sent: ["DELETE", `${base}/webhooks/26`],
    gives: undefined,
  },
]);

describe("webhooks.list", () => {
  it("passes on events that this version does not know", async () => {
    const newer = { ...webhook, subscriptions: ["conversation_sneezed"] };
    await using server = await recordingServer(() => ({ json: { payload: { webhooks: [newer] } } }));
    await expect(clientOf(server.url).webhooks.list()).resolves.toEqual([newer]);
  });
});

describe("webhooks.create", () => {
  it("is an UnprocessableEntityError that names the field when the URL is taken", async () => {
    const body = { message: "Url is taken", attributes: ["url"] };
    await using server = await recordingServer(() => ({ status: 422, json: body }));
    const call = clientOf(server.url).webhooks.create(created);
    await expect(call).rejects.toMatchObject({ name: "UnprocessableEntityError", status: 422, body });
    await expectValidResponse("chatwoot", "POST", server.last().path, 422, body);
  });
});
