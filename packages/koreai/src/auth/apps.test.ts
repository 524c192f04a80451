import type { Operation } from "@truewire/core";
import { recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asKoreClient } from "../kore-client.ts";
import { wholeClient } from "../whole-client.ts";
import type { KoreAIOptions } from "../koreai-options.ts";
import { KoreAI } from "../koreai.ts";
import type { KoreAIApp } from "./app.ts";

let server: RecordingServer;
beforeEach(async () => {
  server = await recordingServer(() => ({ json: {} }));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const credentialsOf = (clientId: string) => ({ clientId, clientSecret: `a very secret secret of ${clientId}` });

/** An operation that takes the given kinds of app. */
function takes(...auth: KoreAIApp[]): Operation<{ body?: object }, unknown, never> {
  return { id: "things.list", method: "GET", path: "/things", safe: true, auth };
}

function appOf(token: string | undefined): unknown {
  const claims = Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8");
  return (JSON.parse(claims) as { appId: string }).appId;
}

function client(options: KoreAIOptions) {
  return asKoreClient(wholeClient({ host: server.url, ...options }));
}

const both = { credentials: { admin: credentialsOf("cs-admin"), builder: credentialsOf("cs-builder") } };

describe("credentials by kind of app", () => {
  it.each<[KoreAIApp[], string]>([
    [["admin"], "cs-admin"],
    [["builder"], "cs-builder"],
    [["builder", "admin"], "cs-builder"],
    [["admin", "builder"], "cs-admin"],
    [["dataTable", "admin"], "cs-admin"],
  ])("a call that takes %j is made with %s", async (auth, clientId) => {
    await client(both).call(takes(...auth), {});
    expect(appOf(server.last().headers["auth"])).toBe(clientId);
  });

  it.each<[KoreAIOptions, KoreAIApp, string, string]>([
    [{ credentials: { builder: credentialsOf("b") } }, "admin", "credentials.admin", "an Admin Console app"],
    [{ credentials: { admin: credentialsOf("a") } }, "builder", "credentials.builder", "an App Builder app"],
    [{ token: { admin: "t" } }, "dataTable", "token.dataTable", "a data table app"],
  ])(
    "%j: a call that takes %s alone is refused before sending, and names %s",
    async (options, app, argument, words) => {
      const result = await client(options).call(takes(app), {}).safe();
      expect(result).toMatchObject({
        ok: false,
        error: { name: "InvalidArgumentError", argument, operation: "things.list" },
      });
      expect(result.ok || result.error.message).toContain(words);
      expect(server.requests).toEqual([]);
    },
  );

  it("may stand beside a given token of another kind", async () => {
    const kore = client({ credentials: { admin: credentialsOf("cs-admin") }, token: { builder: async () => "built" } });
    await kore.call(takes("admin"), {});
    expect(appOf(server.last().headers["auth"])).toBe("cs-admin");
    await kore.call(takes("builder"), {});
    expect(server.last().headers["auth"]).toBe("built");
  });

  it("of one app serve every call: the server knows what it may do", async () => {
    await client({ credentials: credentialsOf("cs-any") }).call(takes("dataTable"), {});
    expect(appOf(server.last().headers["auth"])).toBe("cs-any");
  });

  it("are taken by the path where no description tells, or as the call says", async () => {
    const kore = new KoreAI({ host: server.url, ...both, botId: "st-1" });
    await kore.request("GET", "/api/public/beta");
    await kore.request("GET", "/api/public/bot/{botId}/beta");
    await kore.request("GET", "/api/public/beta", { app: "builder" });
    await kore.raw.GET("/api/public/auditlogs");
    expect(server.requests.map(({ headers }) => appOf(headers["auth"]))).toEqual([
      "cs-admin",
      "cs-builder",
      "cs-builder",
      "cs-admin",
    ]);
    await expect(kore.request("GET", "/x", { app: "dataTable" })).rejects.toMatchObject({
      argument: "credentials.dataTable",
    });
  });

  it.each<[KoreAIOptions, string]>([
    [{ ...both, token: { builder: "t" } }, "token"],
    [{ ...both, token: "t" }, "token"],
    [{ credentials: credentialsOf("a"), token: { builder: "t" } }, "token"],
    [{ credentials: { admin: undefined } }, "credentials"],
    [{ credentials: { admin: "secret" as never } }, "credentials.admin"],
    [{ credentials: { admin: credentialsOf("a"), robot: credentialsOf("r") } as never }, "credentials.robot"],
    [{ credentials: { admin: { clientId: "a" } as never } }, "credentials.admin.clientSecret"],
    [{ credentials: { builder: { ...credentialsOf("a"), lifetime: 0 } } }, "credentials.builder.lifetime"],
    [{ token: { builder: "" } }, "token.builder"],
    [{ token: { builder: 7 as never } }, "token.builder"],
  ])("options %# are refused by name", (options, argument) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error;
    expect(() => new KoreAI({ host: server.url, ...options })).toThrow(refused);
  });
});

describe("where the token travels", () => {
  it("is `authorization` or also `token` where an operation reads it there", async () => {
    const kore = client({ token: "t-1" });
    await kore.call({ ...takes("channel"), fills: { header: { authorization: true } } }, {});
    expect(server.last().headers).toMatchObject({ authorization: "bearer t-1" });
    expect(server.last().headers).not.toHaveProperty("auth");
    await kore.call({ ...takes("builder"), fills: { header: { token: false } } }, {});
    expect(server.last().headers).toMatchObject({ auth: "t-1", token: "t-1" });
  });

  it("is nowhere when a function gives none: nothing is sent", async () => {
    const kore = client({ token: () => undefined as never });
    const operation = { ...takes("channel"), fills: { header: { authorization: true } } };
    expect(await kore.call(operation, {}).safe()).toMatchObject({ ok: false, error: { argument: "token" } });
    expect(server.requests).toEqual([]);
  });

  it("is kept out of errors that quote it", async () => {
    await using quoting = await recordingServer(({ headers }) => ({
      status: 400,
      json: { errors: [{ msg: `bad ${headers["authorization"]} or ${headers["auth"]}` }] },
    }));
    const kore = client({ host: quoting.url, credentials: credentialsOf("cs") });
    const operation = { ...takes("channel"), fills: { header: { authorization: true } } };
    for (const call of [kore.call(operation, {}), kore.call(takes("admin"), {})]) {
      const result = await call.safe();
      const token = quoting.last().headers["authorization"]?.slice(7) ?? quoting.last().headers["auth"] ?? "";
      expect(token.split(".")).toHaveLength(3);
      expect(JSON.stringify(result)).not.toContain(token);
    }
  });
});
