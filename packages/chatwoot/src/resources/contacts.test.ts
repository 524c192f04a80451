import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { contact } from "./fixtures.testing.ts";

const servers: RecordingServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const pageSize = 15;

/** A server with a number of contacts, 15 a page; the page number comes back as it was sent, as upstream does. */
async function serverWith(count: number): Promise<{ cw: Chatwoot; server: RecordingServer }> {
  const server = await recordingServer(({ target }) => {
    const sent = new URL(target, "http://localhost").searchParams.get("page");
    const page = Number(sent ?? 1);
    const first = (page - 1) * pageSize;
    const size = Math.max(0, Math.min(pageSize, count - first));
    const payload = Array.from({ length: size }, (_, index) => contact(first + index + 1));
    return { json: { meta: { count, current_page: sent ?? 1 }, payload } };
  });
  servers.push(server);
  return { cw: new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" }), server };
}

function queryOf(target: string): Record<string, string> {
  return Object.fromEntries(new URL(target, "http://localhost").searchParams);
}

describe("contacts.list", () => {
  it("walks all contacts, page after page, in a stable order", async () => {
    const { cw, server } = await serverWith(33);
    const ids: number[] = [];
    for await (const { id } of cw.contacts.list()) ids.push(id);
    expect(ids).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
    expect(server.requests.map(({ target }) => queryOf(target))).toEqual([
      { sort: "created_at" },
      { page: "2", sort: "created_at" },
      { page: "3", sort: "created_at" },
    ]);
    for (const request of server.requests) {
      expect(request).toMatchObject({ method: "GET", path: "/api/v1/accounts/1/contacts", text: "" });
      await expectValidRequest("chatwoot", request);
    }
  });

  it("gives one page when awaited, with its envelope", async () => {
    const { cw, server } = await serverWith(33);
    const page = await cw.contacts.list({ page: 2, sort: "-name" });
    expect(page.items.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => index + 16));
    expect(page.meta).toEqual({ count: 33, current_page: "2" });
    expect(page.hasNextPage()).toBe(true);
    expect(queryOf(server.last().target)).toEqual({ page: "2", sort: "-name" });
    await expectValidResponse("chatwoot", "GET", server.last().path, 200, {
      meta: { count: 33, current_page: "2" },
      payload: [contact(16)],
    });
  });

  it("stops at a limit without asking for more pages than that takes", async () => {
    const { cw, server } = await serverWith(1000);
    await expect(cw.contacts.list().toArray({ limit: 20 })).resolves.toHaveLength(20);
    expect(server.requests).toHaveLength(2);
  });

  it("sends labels and the wish for inboxes as the server reads them", async () => {
    const { cw, server } = await serverWith(1);
    await cw.contacts.list({ labels: ["vip", "new"], include_contact_inboxes: false });
    const sent = new URL(server.last().target, "http://localhost").searchParams;
    expect(sent.getAll("labels[]")).toEqual(["vip", "new"]);
    expect(sent.get("include_contact_inboxes")).toBe("false");
    await expectValidRequest("chatwoot", server.last());
  });

  it("gives an empty list where there are no contacts", async () => {
    const { cw } = await serverWith(0);
    await expect(cw.contacts.list().toArray()).resolves.toEqual([]);
  });
});

describe("contacts.get", () => {
  it("gives the contact itself", async () => {
    const body = { payload: contact(42) };
    await using server = await recordingServer(() => ({ json: body }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    await expect(cw.contacts.get(42)).resolves.toEqual(contact(42));
    expect(server.last()).toMatchObject({ method: "GET", target: "/api/v1/accounts/1/contacts/42", text: "" });
    await expectValidRequest("chatwoot", server.last());
    await expectValidResponse("chatwoot", "GET", server.last().path, 200, body);
  });

  it("can leave the inboxes out", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    await cw.contacts.get(42, { include_contact_inboxes: false });
    expect(queryOf(server.last().target)).toEqual({ include_contact_inboxes: "false" });
    await expectValidRequest("chatwoot", server.last());
  });

  it.each([Number.NaN, "..", "", "."])("refuses the id %j before anything is sent", async (id) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: "secret-token" });
    const result = await cw.contacts.get(id as number).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
    expect(server.requests).toEqual([]);
  });
});
