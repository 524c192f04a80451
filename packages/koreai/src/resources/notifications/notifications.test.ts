import { describe, expect, it } from "vitest";
import { recordingServer } from "@truewire/test-support";
import type { SendNotificationV1Request } from "@truewire/core/koreai";
import { clientOf, describeCalls, describeJobs, describeRefusals } from "../cases.testing.ts";

const bot = "/api/public/bot/st-1";
const streams = "/api/public/streams/st-1";
const params: SendNotificationV1Request = {
  channel: "msteams",
  userIdentityType: "resolve",
  message: { type: "text", val: "Hello" },
  identities: ["a@example.com"],
};
const content = { type: "text", value: "Hello {name}" } as const;
const reached = { originalId: "a@example.com", status: "SUCCESS" };
const missed = { originalId: "b@example.com", status: "FAILURE", comments: "no such identity" };

describeCalls([
  {
    name: "notifications.devices.subscribe",
    call: (kore) => kore.notifications.devices.subscribe({ deviceId: "d-1", osType: "Android", userId: "u-1" }),
    sent: ["POST", `${streams}/sdknotifications/subscribe`, { deviceId: "d-1", osType: "Android", userId: "u-1" }],
    reply: { success: true, message: "subscribed", deviceDetails: { deviceId: "d-1" } },
  },
  {
    name: "notifications.devices.list",
    call: (kore) => kore.notifications.devices.list("u-1"),
    sent: ["GET", `${streams}/subscribeddevices?uId=u-1`],
    reply: { subscribedDevices: [{ deviceId: "d-1", osType: "Android", status: "Subscribed" }] },
  },
  {
    name: "notifications.devices.unsubscribe some",
    call: (kore) =>
      kore.notifications.devices.unsubscribe({ userId: "u-1", devices: [{ deviceId: "d-1", osType: "iOS" }] }),
    sent: [
      "DELETE",
      `${streams}/sdknotifications/unsubscribe`,
      { userId: "u-1", devices: [{ deviceId: "d-1", osType: "iOS" }] },
    ],
    reply: { success: true, message: "done", invalidDeviceIds: [{ deviceId: "d-1" }] },
  },
  {
    name: "notifications.devices.unsubscribe all",
    call: (kore) => kore.notifications.devices.unsubscribe({ userId: "u-1", unsubscribe: "all" }),
    sent: ["DELETE", `${streams}/sdknotifications/unsubscribe`, { userId: "u-1", unsubscribe: "all" }],
    reply: { success: true, message: "done" },
  },
]);

describeJobs([
  {
    name: "notifications.sendV1",
    start: (kore) => kore.notifications.sendV1(params),
    sent: ["POST", `${bot}/notify`, params],
    started: { _id: "ds-1", status: "IN_PROGRESS" },
    id: "ds-1",
    asks: `${bot}/notify/status/ds-1`,
    running: { _id: "ds-1", status: "IN_PROGRESS", statusLogs: [] },
    ended: { _id: "ds-1", status: "SUCCESS", statusLogs: [reached], count: 1 },
    failed: { _id: "ds-1", status: "FAILURE", statusLogs: [missed], count: 1 },
    reopen: (kore) => kore.notifications.sendV1Job("ds-1"),
  },
  {
    name: "notifications.send to a webhook",
    start: (kore) =>
      kore.notifications.send({
        channel: "ivr",
        content,
        identities: [{ email: "a@example.com", parameters: { name: "Ann" } }],
      }),
    sent: [
      "POST",
      `${bot}/notifyV2`,
      { channel: "ivr", content, identities: [{ email: "a@example.com", parameters: { name: "Ann" } }] },
    ],
    started: { _id: "ds-1", status: "IN_PROGRESS", store: { identitiesCount: 1 } },
    id: "ds-1",
    asks: `${bot}/notifyV2/status/ds-1`,
    running: { status: "IN_PROGRESS", statusLogs: [] },
    ended: { status: "SUCCESS", statusLogs: [reached], count: 1 },
    failed: { status: "FAILURE", statusLogs: [missed] },
    reopen: (kore) => kore.notifications.sendJob("ds-1"),
  },
  {
    name: "notifications.send to a channel",
    start: (kore) =>
      kore.notifications.send({ channel: "whatsapp", message: content, identities: [{ phoneNumber: "4912345" }] }),
    sent: [
      "POST",
      `${bot}/notifyV2`,
      { channel: "whatsapp", message: content, identities: [{ phoneNumber: "4912345" }] },
    ],
    started: { _id: "ds-1", status: "IN_PROGRESS" },
    id: "ds-1",
    asks: `${bot}/notifyV2/status/ds-1`,
    running: { status: "IN_PROGRESS", statusLogs: [] },
    ended: { status: "SUCCESS", statusLogs: [reached] },
    failed: { status: "FAILURE", statusLogs: [missed] },
    reopen: (kore) => kore.notifications.sendJob("ds-1"),
  },
]);

const many = Array.from({ length: 1001 }, (_, index) => `u-${index}`);
const parameters = (count: number, length: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, "x".repeat(length)]));

describeRefusals([
  ["notifications.sendV1 to nobody", "identities", (kore) => kore.notifications.sendV1({ ...params, identities: [] })],
  [
    "notifications.sendV1 to too many",
    "identities",
    (kore) => kore.notifications.sendV1({ ...params, identities: many }),
  ],
  [
    "notifications.send to nobody",
    "identities",
    (kore) => kore.notifications.send({ channel: "ivr", content, identities: [] }),
  ],
  [
    "notifications.send to too many",
    "identities",
    (kore) => kore.notifications.send({ channel: "ivr", content, identities: many.map((email) => ({ email })) }),
  ],
  [
    "notifications.send of two messages",
    "message",
    (kore) =>
      kore.notifications.send({ channel: "ivr", content, message: content as never, identities: [{ email: "a" }] }),
  ],
  [
    "notifications.send of none",
    "message",
    (kore) => kore.notifications.send({ channel: "ivr", identities: [{ email: "a" }] } as never),
  ],
  [
    "notifications.send with too many parameters",
    "identities[1].parameters",
    (kore) =>
      kore.notifications.send({
        channel: "ivr",
        content,
        identities: [
          { email: "a", parameters: parameters(20, 200) },
          { email: "b", parameters: parameters(21, 1) },
        ],
      }),
  ],
  [
    "notifications.send with a parameter too long",
    "identities[0].parameters",
    (kore) => kore.notifications.send({ channel: "ivr", content, identities: [{ parameters: parameters(1, 201) }] }),
  ],
  [
    "notifications.devices.unsubscribe by both",
    "devices",
    (kore) =>
      kore.notifications.devices.unsubscribe({
        userId: "u-1",
        unsubscribe: "all",
        devices: [{ deviceId: "d-1", osType: "iOS" }] as never,
      }),
  ],
  [
    "notifications.devices.unsubscribe none",
    "devices",
    (kore) => kore.notifications.devices.unsubscribe({ userId: "u-1", devices: [] }),
  ],
]);

describe("notifications.sendV1", () => {
  it("succeeds in part where only some were reached", async () => {
    const partial = { _id: "ds-1", status: "PARTIAL_SUCCESS", statusLogs: [reached, missed], count: 2 };
    await using server = await recordingServer(() => ({ json: partial }));
    const job = await clientOf(server.url).notifications.sendV1(params);
    await expect(job.status()).resolves.toEqual({ state: "partial", detail: partial });
    await expect(job.wait()).resolves.toEqual(partial);
  });

  it("fails with what the server says of the one that was not reached", async () => {
    const failed = { _id: "ds-1", status: "FAILURE", statusLogs: [missed], count: 1 };
    await using server = await recordingServer(() => ({ json: failed }));
    const job = clientOf(server.url).notifications.sendV1Job("ds-1");
    await expect(job.wait()).rejects.toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining("no such identity"),
    });
  });
});
