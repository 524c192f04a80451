import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { PagePromise } from "@truewire/core";
import { describe, expect, it } from "vitest";
import type { Chatwoot } from "../chatwoot.ts";
import { base, clientOf } from "./resource-cases.testing.ts";

/** A listing of 60 items, 25 a page, and how its server answers a page. */
interface Listing {
  readonly name: string;
  readonly call: (cw: Chatwoot, page?: number) => PagePromise<{ readonly id?: number }, unknown, unknown>;
  readonly path: string;
  /** The query beside `page`. */
  readonly query: string;
  readonly page: (ids: number[], number: number) => unknown;
}

const period = { since: 1_700_000_000, until: 1_700_086_400 };

function reportingEvent(id: number) {
  return {
    id,
    name: "first_response",
    value: 12.5,
    value_in_business_hours: null,
    event_start_time: "2026-01-02T03:04:05.678Z",
    event_end_time: null,
    account_id: 1,
    inbox_id: 3,
    user_id: 7,
    conversation_id: 90_001,
    created_at: "2026-01-02T03:04:05.678Z",
    updated_at: "2026-01-02T03:04:05.678Z",
  };
}

function auditLog(id: number) {
  return { id, auditable_type: "Inbox", auditable: null, action: "update", version: 2, created_at: 1_700_000_000 };
}

function agentMetrics(id: number) {
  const metric = { open: 60 - id, unattended: 0 };
  return { id, name: "Agent", email: "agent@example.com", thumbnail: "", availability: "online", metric };
}

const listings: Listing[] = [
  {
    name: "auditLogs.list",
    call: (cw, page) => cw.auditLogs.list(page === undefined ? {} : { page }),
    path: `${base}/audit_logs`,
    query: "",
    page: (ids, number) => ({
      per_page: 25,
      total_entries: 60,
      current_page: number,
      audit_logs: ids.map((id) => auditLog(id)),
    }),
  },
  {
    name: "reports.events.list",
    call: (cw, page) =>
      cw.reports.events.list({ ...period, name: "first_response", ...(page === undefined ? {} : { page }) }),
    path: `${base}/reporting_events`,
    query: "since=1700000000&until=1700086400&name=first_response",
    page: (ids, number) => ({
      meta: { count: 60, current_page: number, total_pages: 3 },
      payload: ids.map((id) => reportingEvent(id)),
    }),
  },
  {
    name: "reports.agentConversationMetrics",
    call: (cw, page) => cw.reports.agentConversationMetrics(page === undefined ? {} : { page }),
    path: "/api/v2/accounts/1/reports/conversations.json",
    query: "type=agent",
    page: (ids) => ids.map((id) => agentMetrics(id)),
  },
];

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each(listings)("$name", ({ call, path, query, page }) => {
  const serve = () =>
    recordingServer(({ target }) => {
      const number = Number(new URL(target, "http://localhost").searchParams.get("page") ?? 1);
      return { json: page(numbers((number - 1) * 25 + 1, Math.min(60, number * 25)), number) };
    });

  it("walks all items, 25 a page, by requests and answers that are as described", async () => {
    await using server = await serve();
    const items = await call(clientOf(server.url)).toArray();
    expect(items.map(({ id }) => id)).toEqual(numbers(1, 60));
    const queries = server.requests.map((request) => new URLSearchParams(request.query));
    expect(queries.map((sent) => sent.get("page"))).toEqual([null, "2", "3"]);
    for (const [index, request] of server.requests.entries()) {
      expect(request).toMatchObject({ method: "GET", path, text: "" });
      const rest = new URLSearchParams(request.query);
      rest.delete("page");
      expect(rest.toString()).toBe(query);
      await expectValidRequest("chatwoot", request);
      await expectValidResponse("chatwoot", "GET", path, 200, page(numbers(1, 25), index + 1));
    }
  });

  it("gives one page when awaited, and begins where it is told", async () => {
    await using server = await serve();
    const first = await call(clientOf(server.url));
    expect(first.items.map(({ id }) => id)).toEqual(numbers(1, 25));
    expect(first.hasNextPage()).toBe(true);
    expect(first.envelope).toEqual(page(numbers(1, 25), 1));
    const last = await call(clientOf(server.url), 3);
    expect(last.items.map(({ id }) => id)).toEqual(numbers(51, 60));
    expect(last.hasNextPage()).toBe(false);
  });

  it("is a NotFoundError where the server has no such list, as on the open edition", async () => {
    const body = { error: "Resource could not be found" };
    await using server = await recordingServer(() => ({ status: 404, json: body }));
    await expect(call(clientOf(server.url))).rejects.toMatchObject({ name: "NotFoundError", status: 404, body });
    await expectValidResponse("chatwoot", "GET", path, 404, body);
  });
});

describe("auditLogs.list", () => {
  it("is empty while the feature is off", async () => {
    const none = { per_page: 25, total_entries: 0, current_page: 1, audit_logs: [] };
    await using server = await recordingServer(() => ({ json: none }));
    await expect(clientOf(server.url).auditLogs.list().toArray()).resolves.toEqual([]);
  });
});

describe("reports.events.list", () => {
  it("gives database ids of conversations as they come, and all times without a period", async () => {
    const page = { meta: { count: 1, current_page: 1, total_pages: 1 }, payload: [reportingEvent(1)] };
    await using server = await recordingServer(() => ({ json: page }));
    const events = await clientOf(server.url).reports.events.list().toArray();
    expect(events.map(({ conversation_id }) => conversation_id)).toEqual([90_001]);
    expect(server.last().target).toBe(`${base}/reporting_events`);
  });
});
