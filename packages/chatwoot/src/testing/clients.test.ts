import { expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { ChatwootPlatform } from "../platform.ts";
import { ChatwootPublic } from "../public.ts";
import { judged } from "./judged.testing.ts";
import { mockChatwoot } from "./mock-chatwoot.ts";

it("the platform client is answered with the least that is described, and what it sent", async () => {
  const mock = mockChatwoot();
  const { baseUrl, apiAccessToken } = mock.options;
  const options = { baseUrl, fetch: judged(mock), maxRetries: 0 };
  const platform = new ChatwootPlatform({ ...options, platformAccessToken: apiAccessToken });
  await expect(platform.accounts.create({ name: "Example" })).resolves.toMatchObject({ name: "Example" });
  await expect(platform.accounts.get(77)).resolves.toMatchObject({ id: expect.any(Number) });
  const stranger = new ChatwootPlatform({ ...options, platformAccessToken: "nobody" });
  await expect(stranger.accounts.get(1)).rejects.toMatchObject({ status: 401 });
});

it("the public client needs no token", async () => {
  const mock = mockChatwoot({ inboxes: [{ inbox_identifier: "widget" }] });
  const { baseUrl } = mock.options;
  const chat = new ChatwootPublic({ baseUrl, fetch: judged(mock), inboxIdentifier: "widget", maxRetries: 0 });
  await expect(chat.contacts.create({ name: "Noor" })).resolves.toMatchObject({ name: "Noor" });
  expect(mock.calls.map(({ operation }) => operation)).toEqual(["create-a-contact"]);
});

it("operations without a state take over what was sent where it fits", async () => {
  const mock = mockChatwoot();
  const cw = new Chatwoot({ ...mock.options, fetch: judged(mock) });
  const created = await cw.cannedResponses.create({ short_code: "hi", content: "Hello" });
  expect(created).toMatchObject({ short_code: "hi", content: "Hello" });
  await expect(cw.cannedResponses.list()).resolves.toEqual([]);
  await expect(cw.auditLogs.list().toArray()).resolves.toEqual([]);
});

it("takes what the platform's fetch takes", async () => {
  const mock = mockChatwoot();
  const url = `${mock.options.baseUrl}/api/v1/profile`;
  const headers = { api_access_token: mock.options.apiAccessToken };
  const answers = [await mock.fetch(url, { headers }), await mock.fetch(new URL(url), { headers })];
  answers.push(await mock.fetch(new Request(url, { headers })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const aborted = mock.fetch(new Request(url, { headers, signal: AbortSignal.abort(new Error("enough")) }));
  await expect(aborted).rejects.toThrow("enough");
});

it("hands out options that each client takes as they are", async () => {
  const mock = mockChatwoot({ inboxes: [{ id: 3 }] });
  await expect(new Chatwoot(mock.options).inboxes.list()).resolves.toHaveLength(1);
  await expect(new ChatwootPlatform(mock.platformOptions).accounts.get(1)).resolves.toBeDefined();
  const chat = new ChatwootPublic({ ...mock.publicOptions, inboxIdentifier: "inbox-3" });
  await expect(chat.inbox.get()).resolves.toBeDefined();
  expect(mock.calls.map(({ status }) => status)).toEqual([200, 200, 200]);
});
