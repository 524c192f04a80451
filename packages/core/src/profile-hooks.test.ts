import { recordingServer } from "@truewire/test-support";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { failure, operations, testClient, token } from "./client.testing.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { isTruewireError } from "./errors/truewire-error.ts";
import type { AuthenticationContext, VendorProfile } from "./vendor-profile.ts";

describe("complete", () => {
  const complete: VendorProfile["complete"] = (operation, input) => {
    if (operation.id === "thingChange") throw new InvalidArgumentError("accountId", "given", undefined, operation.id);
    return { ...input, path: { id: "filled in", ...input.path }, query: { account: 1 } };
  };

  it("fills in what a call leaves out, before it is counted and sent", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const counted: unknown[] = [];
    const rateLimitKey: VendorProfile["rateLimitKey"] = (_, path) => (counted.push(path), "key");
    const rateLimit = { acquire: async () => {} };
    const client = testClient(server.url, { rateLimit }, { complete, rateLimitKey });
    const operation = { ...operations.get, path: "/things/{id}" };
    await client.call(operation, {});
    await client.call(operation, () => ({ path: { id: "given" } }));
    await client.request("GET", "/more/{id}");
    expect(server.requests.map(({ target }) => target)).toEqual([
      "/things/filled%20in?account=1",
      "/things/given?account=1",
      "/more/filled%20in?account=1",
    ]);
    expect(counted).toEqual([{ id: "filled in" }, { id: "given" }, { id: "filled in" }]);
  });

  it("refuses a call before anything is sent", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const error = await failure(testClient(server.url, {}, { complete }).call(operations.change, { body: {} }));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "accountId", attempts: 0 });
    expect(server.requests).toEqual([]);
  });
});

describe("authenticate", () => {
  it("is told what was refused, and only then", async () => {
    await using server = await recordingServer(() => (server.requests.length === 1 ? { status: 401 } : { json: {} }));
    const asked: Pick<AuthenticationContext, "fresh" | "refused">[] = [];
    const client = testClient(
      server.url,
      {},
      {
        authenticate: ({ fresh, refused }) => {
          asked.push({ fresh, refused });
          return { "Api-Access-Token": `token ${asked.length}` };
        },
        decodeError: () => ({ message: "", reauthenticate: true }),
      },
    );
    await client.call(operations.get, {});
    expect(asked).toEqual([
      { fresh: false, refused: undefined },
      { fresh: true, refused: { "Api-Access-Token": "token 1" } },
    ]);
  });
});

describe("failureWithin", () => {
  const failureWithin: VendorProfile["failureWithin"] = (_, body) => {
    const { failed, code } = (body ?? {}) as { failed?: string; code?: number };
    return failed === undefined ? undefined : { message: failed, code };
  };

  it.each([
    ["create", "unknown"],
    ["get", "none"],
  ] as const)("makes a failure of a success: %s, effect %s", async (name, effect) => {
    const reply = { failed: `no room for ${token}`, code: 7, appSecret: "s3cr3t" };
    await using server = await recordingServer(() => ({ json: reply, headers: { "x-request-id": "r-1" } }));
    const client = testClient(server.url, {}, { failureWithin });
    const operation = { ...operations[name], secrets: ["appSecret"] };
    const result = await client.call(operation, name === "get" ? {} : { body: {} }).safe();
    if (result.ok || !isTruewireError(result.error, "ReportedFailureError")) throw new Error("no such failure");
    const { error } = result;
    expect(error).toMatchObject({
      status: undefined,
      httpStatus: 200,
      code: 7,
      effect,
      attempts: 1,
      requestId: "r-1",
      serverMessage: "no room for [redacted]",
      body: { appSecret: "[redacted]" },
      method: operation.method,
      path: operation.path,
      fieldErrors: {},
    });
    expect(error.message).toContain("told in an answer with 200: no room for");
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/s3cr3t|tok-/);
    expect(isTruewireError(error, "APIError")).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it("is asked for neither what is no failure nor what the caller reads himself", async () => {
    await using server = await recordingServer(({ path }) => ({ json: path === "/ok" ? { a: 1 } : { failed: "x" } }));
    const client = testClient(server.url, {}, { failureWithin });
    await expect(client.request("GET", "/ok")).resolves.toEqual({ a: 1 });
    const response = await client.request("GET", "/bad").asResponse();
    await expect(response.json()).resolves.toEqual({ failed: "x" });
  });
});
