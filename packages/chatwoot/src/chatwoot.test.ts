import { inspect } from "node:util";
import { queueing } from "@truewire/core";
import { recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Chatwoot } from "./chatwoot.ts";
import type { ChatwootOptions } from "./chatwoot-options.ts";
import { createChatwoot } from "./create-chatwoot.ts";
import { contact } from "./resources/fixtures.testing.ts";
import { Contacts } from "./resources/contacts.ts";

const good = { baseUrl: "https://chatwoot.example.com", accountId: 1, apiAccessToken: "a very secret token" };

afterEach(() => vi.unstubAllEnvs());

function noEnvironment(): void {
  for (const name of ["CHATWOOT_BASE_URL", "CHATWOOT_ACCOUNT_ID", "CHATWOOT_API_ACCESS_TOKEN"])
    vi.stubEnv(name, undefined);
}

describe("construction", () => {
  it.each<[ChatwootOptions, string]>([
    [{ ...good, baseUrl: undefined }, "baseUrl"],
    [{ ...good, baseUrl: "ftp://chatwoot.example.com" }, "baseUrl"],
    [{ ...good, baseUrl: "http://chatwoot.example.com" }, "baseUrl"],
    [{ ...good, baseUrl: "nonsense" }, "baseUrl"],
    [{ ...good, accountId: undefined }, "accountId"],
    [{ ...good, accountId: 0 }, "accountId"],
    [{ ...good, accountId: 1.5 }, "accountId"],
    [{ ...good, accountId: "1" as never }, "accountId"],
    [{ ...good, apiAccessToken: undefined }, "apiAccessToken"],
    [{ ...good, apiAccessToken: "" }, "apiAccessToken"],
    [{ ...good, apiAccessToken: 7 as never }, "apiAccessToken"],
    [{ ...good, timeout: -1 }, "timeout"],
    [{ ...good, maxRetries: 1.5 }, "maxRetries"],
  ])("refuses options %# and names the one at fault", (options, argument) => {
    noEnvironment();
    let thrown: unknown;
    try {
      new Chatwoot(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "InvalidArgumentError", argument });
    expect(inspect(thrown)).not.toContain(good.apiAccessToken);
  });

  it.each([
    ["baseUrl", "CHATWOOT_BASE_URL"],
    ["accountId", "CHATWOOT_ACCOUNT_ID"],
    ["apiAccessToken", "CHATWOOT_API_ACCESS_TOKEN"],
  ])("without %s names %s", (option, variable) => {
    noEnvironment();
    expect(() => new Chatwoot({ ...good, [option]: undefined })).toThrow(variable);
  });

  it("reads all three from the environment", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    vi.stubEnv("CHATWOOT_BASE_URL", server.url);
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", "12");
    vi.stubEnv("CHATWOOT_API_ACCESS_TOKEN", "from the environment");
    await new Chatwoot().contacts.get(42);
    expect(server.last().target).toBe("/api/v1/accounts/12/contacts/42");
    expect(server.last().headers["api-access-token"]).toBe("from the environment");
  });

  it("refuses an account id of the environment that is no number", () => {
    noEnvironment();
    vi.stubEnv("CHATWOOT_ACCOUNT_ID", "one");
    expect(() => new Chatwoot({ ...good, accountId: undefined })).toThrow("accountId");
  });
});

describe("copies", () => {
  it("account() calls in another account with the same token", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    const cw = new Chatwoot({ ...good, baseUrl: server.url });
    await cw.account(2).contacts.get(42);
    expect(server.last().target).toBe("/api/v1/accounts/2/contacts/42");
    expect(server.last().headers["api-access-token"]).toBe(good.apiAccessToken);
    expect(() => cw.account(-1)).toThrow("accountId");
  });

  it("withOptions() keeps the account and what is not named", async () => {
    await using server = await recordingServer(() => ({ status: 503 }));
    const cw = new Chatwoot({ ...good, baseUrl: server.url, maxRetries: 5 });
    const patient = cw.account(2).withOptions({ maxRetries: 0, headers: { "x-reason": "test" } });
    await expect(patient.contacts.get(42)).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(server.last().target).toBe("/api/v1/accounts/2/contacts/42");
    expect(server.last().headers["x-reason"]).toBe("test");
  });
});

describe("beyond the methods", () => {
  it("request() fills in the account and keeps credentials and errors", async () => {
    await using server = await recordingServer(({ method }) =>
      method === "POST" ? { json: { id: 1 } } : { status: 404 },
    );
    const cw = new Chatwoot({ ...good, baseUrl: server.url });
    const path = "/api/v1/accounts/{account_id}/macros";
    await expect(cw.request("POST", path, { body: { name: "x" } })).resolves.toEqual({ id: 1 });
    expect(server.last()).toMatchObject({ method: "POST", target: "/api/v1/accounts/1/macros", json: { name: "x" } });
    expect(server.last().headers["api-access-token"]).toBe(good.apiAccessToken);
    await expect(cw.request("GET", path)).rejects.toMatchObject({ name: "NotFoundError" });
  });

  it.each(["//evil.example.com/x", "https://evil.example.com/x", "x", "/\\evil.example.com", "/a/../b"])(
    "request() refuses %s before anything is sent",
    async (path) => {
      await using server = await recordingServer(() => ({ json: {} }));
      const cw = new Chatwoot({ ...good, baseUrl: server.url });
      const result = await cw.request("GET", path).safe();
      expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
      expect(server.requests).toEqual([]);
    },
  );

  it("raw reaches operations that have no method yet", async () => {
    await using server = await recordingServer(() => ({ json: [] }));
    const cw = new Chatwoot({ ...good, baseUrl: server.url });
    const { data, response } = await cw.raw.GET("/api/v1/accounts/{account_id}/canned_responses", {
      params: { path: { account_id: cw.accountId } },
    });
    expect(data).toEqual([]);
    expect(response.status).toBe(200);
    expect(server.last().target).toBe("/api/v1/accounts/1/canned_responses");
    expect(server.last().headers["api-access-token"]).toBe(good.apiAccessToken);
  });

  it("createChatwoot() holds just the resources that were named", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    const cw = createChatwoot({ ...good, baseUrl: server.url, resources: { people: Contacts } });
    await expect(cw.people.get(42)).resolves.toMatchObject({ id: 42 });
    expect(Object.keys(cw)).toEqual(["people"]);
  });

  it("createChatwoot() takes a rate limiter, and no plain numbers, which would bring one into every bundle", async () => {
    await using server = await recordingServer(() => ({ json: { payload: contact(42) } }));
    const asked: string[] = [];
    const rateLimit = { acquire: async (key: string) => void asked.push(key) };
    const features = [queueing] as const;
    const options = { ...good, baseUrl: server.url, resources: { people: Contacts }, features };
    await createChatwoot({ ...options, rateLimit }).people.get(42);
    expect(asked).toEqual([`${new URL(server.url).host} installation`]);
    expect(() => createChatwoot({ ...options, rateLimit: { perMinute: 1 } as never })).toThrow(
      /^rateLimit must be a rate limiter, false/,
    );
  });
});

describe("secrets", () => {
  it("never shows the token of client, resource, promise or error", async () => {
    await using server = await recordingServer(() => ({ status: 401, json: { error: "Invalid Access Token" } }));
    const cw = new Chatwoot({ ...good, baseUrl: server.url });
    const promise = cw.contacts.get(42);
    const result = await promise.safe();
    expect(result).toMatchObject({ ok: false, error: { name: "AuthenticationError" } });
    for (const value of [cw, cw.contacts, cw.account(2), cw.raw, promise, result]) {
      for (const text of [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value) ?? "", String(value)]) {
        expect(text).not.toContain(good.apiAccessToken);
      }
    }
  });
});
