import type { CsatConfigInput } from "@truewire/core/chatwoot";
import { expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { judged, judgedMock, looseMock } from "./judged.testing.ts";
import { mockChatwoot } from "./mock-chatwoot.ts";

const seeds = {
  agents: [{ name: "Amira" }, { name: "Bo", accessToken: "token-of-bo" }, { name: "Chen" }],
  inboxes: [{ id: 3, members: [1, 2] }],
  teams: [{ id: 5, name: "sales", members: [1, 2] }],
};
const idsOf = (agents: readonly { readonly id: number }[]) => agents.map(({ id }) => id);

it("adding to a team answers with those who are new, setting with the whole team", async () => {
  const { cw } = judgedMock(seeds);
  expect(idsOf(await cw.teams.members.add(5, { user_ids: [2, 3] }))).toEqual([3]);
  expect(idsOf(await cw.teams.members.list(5))).toEqual([1, 2, 3]);
  expect(idsOf(await cw.teams.members.set(5, { user_ids: [3, 1] }))).toEqual([1, 3]);
  await cw.teams.members.remove(5, { user_ids: [1] });
  expect(idsOf(await cw.teams.members.list(5))).toEqual([3]);
});

it("text instead of ids empties a team, unless the mock refuses it first", async () => {
  const { mock, send } = looseMock(seeds);
  expect(await send("PATCH", "teams/5/team_members", { user_ids: ["1", "2"] })).toEqual({ status: 200, body: [] });
  expect(mock.calls[0]?.problems).toHaveLength(2);
  const strict = mockChatwoot(seeds);
  const response = await strict.fetch(`${strict.options.baseUrl}/api/v1/accounts/1/teams/5/team_members`, {
    method: "PATCH",
    headers: { "content-type": "application/json", "api-access-token": "mock-access-token" },
    body: JSON.stringify({ user_ids: ["1"] }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error:
      "mockChatwoot refused PATCH /api/v1/accounts/1/teams/5/team_members: " +
      'body.user_ids[0] is "1", expected integer',
  });
});

it("an inbox with an avatar goes as a form and is read like any other", async () => {
  const { cw, mock } = judgedMock({ inboxes: [{ id: 3 }] });
  const avatar = new File(["pixels"], "shop.png", { type: "image/png" });
  const channel = { type: "web_widget", website_url: "https://shop.example.com", hmac_mandatory: true } as const;
  const features: { selected_feature_flags: ("attachments" | "emoji_picker")[] } = {
    selected_feature_flags: ["attachments", "emoji_picker"],
  };
  await cw.inboxes.create({ name: "Shop", channel: { ...channel, ...features }, avatar });
  const hours = [
    { day_of_week: 0, closed_all_day: true },
    { day_of_week: 1, open_hour: 9, close_hour: 17 },
  ];
  const survey: CsatConfigInput = { survey_rules: { operator: "contains", values: ["billing"] } };
  await cw.inboxes.update(3, { working_hours: hours, csat_config: survey, avatar });
  expect(mock.callsOf("inboxCreation")[0]?.body).toMatchObject({ name: "Shop", channel: { ...channel, ...features } });
  expect(mock.callsOf("updateInbox")[0]?.body).toMatchObject({ working_hours: hours, csat_config: survey });
});

it("an id of nobody is answered with 401 by teams and with 422 by inboxes; a missing list breaks the server", async () => {
  const { cw } = judgedMock(seeds);
  await expect(cw.teams.members.add(5, { user_ids: [99] })).rejects.toMatchObject({ status: 401 });
  await expect(cw.inboxes.members.add(3, { user_ids: [99] })).rejects.toMatchObject({ status: 422 });
  const { send } = looseMock(seeds);
  expect(await send("POST", "teams/5/team_members", {})).toMatchObject({ status: 500 });
  expect(await send("POST", "inbox_members", { inbox_id: 3, user_ids: ["1"] })).toMatchObject({ status: 422 });
});

it("inbox members are added, set and removed", async () => {
  const { cw } = judgedMock(seeds);
  expect(idsOf(await cw.inboxes.members.add(3, { user_ids: [3] }))).toEqual([1, 2, 3]);
  expect(idsOf(await cw.inboxes.members.set(3, { user_ids: [2] }))).toEqual([2]);
  await cw.inboxes.members.remove(3, { user_ids: [2, 99] });
  await expect(cw.inboxes.members.list(3)).resolves.toEqual([]);
});

it("team names are lower case and unique", async () => {
  const { cw } = judgedMock(seeds);
  await expect(cw.teams.create({ name: "Repairs" })).resolves.toMatchObject({
    id: 6,
    name: "repairs",
    is_member: false,
  });
  await expect(cw.teams.create({ name: "SALES" })).rejects.toMatchObject({ status: 422 });
  await expect(cw.teams.update(6, { description: "Mends" })).resolves.toMatchObject({ name: "repairs" });
  await cw.teams.delete(6);
  expect((await cw.teams.list()).map(({ id }) => id)).toEqual([5]);
});

it("agents, inboxes, labels and webhooks are kept", async () => {
  const { cw } = judgedMock(seeds);
  await cw.agents.create({ email: "dana@example.com", name: "Dana", role: "agent" });
  expect((await cw.agents.list()).map(({ name }) => name)).toEqual(["Amira", "Bo", "Chen", "Dana"]);
  await cw.agents.delete(2);
  expect(idsOf(await cw.teams.members.list(5))).toEqual([1]);
  const inbox = await cw.inboxes.create({ name: "Shop", channel: { type: "api" } });
  await expect(cw.inboxes.update(inbox.id, { name: "Store" })).resolves.toMatchObject({ name: "Store" });
  const label = await cw.labels.create({ title: "VIP", color: "#ff0000" });
  expect(label.title).toBe("vip");
  await cw.labels.delete(label.id);
  await expect(cw.labels.list()).resolves.toEqual([]);
  const webhook = await cw.webhooks.create({ url: "https://hooks.example.com/x", subscriptions: ["message_created"] });
  await cw.webhooks.update(webhook.id, { name: "Bot" });
  await expect(cw.webhooks.list()).resolves.toMatchObject([{ name: "Bot", subscriptions: ["message_created"] }]);
  await cw.webhooks.delete(webhook.id);
  await expect(cw.webhooks.list()).resolves.toEqual([]);
});

it("tells a missing token, a wrong token, and one that may not do this apart as the server does", async () => {
  const mock = mockChatwoot(seeds);
  const fetch = judged(mock, { answersOnly: true });
  const url = `${mock.options.baseUrl}/api/v1/accounts/1/teams`;
  const missing = await fetch(url);
  expect(missing.status).toBe(401);
  expect(await missing.json()).toEqual({ errors: ["You need to sign in or sign up before continuing."] });
  const wrong = await fetch(url, { headers: { "api-access-token": "nobody" } });
  expect(await wrong.json()).toEqual({ error: "Invalid Access Token" });
  const bo = new Chatwoot({ ...mock.options, fetch, apiAccessToken: "token-of-bo" });
  await expect(bo.teams.create({ name: "x" })).rejects.toMatchObject({ name: "PermissionDeniedError", status: 401 });
  await expect(bo.profile.get()).resolves.toMatchObject({ id: 2, name: "Bo", role: "agent" });
  await expect(bo.account(2).teams.list()).rejects.toMatchObject({ name: "NotFoundError" });
});
