import { expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { looseMock } from "./judged.testing.ts";

const seeds = {
  inboxes: [{ id: 3 }, { id: 4, channel_type: "Channel::Email" }],
  contacts: [{ id: 40, email: "noor@example.com" }],
  conversations: [{}],
};
const broken = { status: 500, body: { status: 500, error: "Internal Server Error" } };

it("a blank search answers nulls", async () => {
  const { send } = looseMock(seeds);
  const meta = { count: null, current_page: 1, has_more: null };
  expect(await send("GET", "contacts/search?q=%20")).toEqual({ status: 200, body: { meta, payload: [] } });
});

it("an unknown status, and the priority none, break the server", async () => {
  const { send } = looseMock(seeds);
  expect(await send("POST", "conversations/1/toggle_status", { status: "closed" })).toEqual(broken);
  expect(await send("POST", "conversations/1/toggle_priority", { priority: "none" })).toEqual(broken);
  expect(await send("POST", "conversations", { inbox_id: 3, contact_id: 40, status: "closed" })).toEqual(broken);
});

it("an assignment that names nobody answers null and changes nothing", async () => {
  const { send } = looseMock({ ...seeds, conversations: [{ assignee_id: 1 }] });
  expect(await send("POST", "conversations/1/assignments", {})).toEqual({ status: 200, body: null });
  expect(await send("GET", "conversations/1")).toMatchObject({ body: { meta: { assignee: { id: 1 } } } });
});

it("an inbox without channel breaks the server, a source id of another contact is refused", async () => {
  const { send } = looseMock({ ...seeds, contacts: [{ id: 40 }, { id: 41 }] });
  expect(await send("POST", "inboxes", { name: "Shop" })).toEqual(broken);
  const link = { inbox_id: 4, source_id: "noor@example.com" };
  expect(await send("POST", "contacts/40/contact_inboxes", link)).toMatchObject({ status: 200 });
  expect(await send("POST", "contacts/41/contact_inboxes", link)).toMatchObject({ status: 422 });
});

it("removing inbox members without naming any is a success that changes nothing", async () => {
  const { send } = looseMock({ ...seeds, inboxes: [{ id: 3, members: [1] }] });
  expect(await send("DELETE", "inbox_members", { inbox_id: 3 })).toEqual({ status: 200, body: undefined });
  expect(await send("GET", "inbox_members/3")).toMatchObject({ body: { payload: [{ id: 1 }] } });
});

it("what nobody has is a 404, routes included", async () => {
  const { send } = looseMock(seeds);
  const missing = { status: 404, body: { error: "Resource could not be found" } };
  expect(await send("GET", "contacts/99")).toEqual(missing);
  expect(await send("GET", "conversations?team_id=99")).toEqual(missing);
  expect(await send("DELETE", "webhooks/99")).toEqual(missing);
});

it("a metric that nobody knows is an empty object, of a wrong type the server breaks", async () => {
  const { mock } = looseMock(seeds);
  const { baseUrl, apiAccessToken } = mock.options;
  const ask = async (query: string): Promise<unknown> => {
    const headers = { "api-access-token": apiAccessToken };
    const response = await mock.fetch(`${baseUrl}/api/v2/accounts/1/reports?${query}`, { headers });
    return response.json();
  };
  expect(await ask("metric=zz&type=account&since=1&until=2")).toEqual({});
  expect(await ask("type=account")).toEqual({});
  expect(await ask("metric=reply_time&type=account&since=1&until=2")).toEqual([]);
  expect(await ask("metric=reply_time&type=planet")).toEqual(broken.body);
});

it("a consumer who measures what the server does not know learns it from the client", async () => {
  const { mock } = looseMock(seeds);
  const cw = new Chatwoot({ ...mock.options, maxRetries: 0 });
  const metric = "zz" as "reply_time";
  await expect(cw.reports.get({ metric, type: "account", since: 1, until: 2 })).rejects.toMatchObject({
    name: "ResponseParseError",
  });
});
