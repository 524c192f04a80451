import type { Operation } from "@truewire/core";
import { recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asKoreClient, scopedClient } from "../kore-client.ts";
import { wholeClient } from "../whole-client.ts";
import type { KoreAIOptions } from "../koreai-options.ts";
import { KoreAI } from "../koreai.ts";
import { paginate } from "../paginate.ts";
import { botScope } from "./scope.ts";
import type { Scope } from "./scope.ts";

interface Input {
  path: { botId: string; accountId: string; userId: string };
  header: { iId: string; accountid?: string };
  query?: { accountId?: string; limit?: number };
}

const userGet: Operation<Input, { items: { _id: string }[] }, never> = {
  id: "users.get",
  method: "GET",
  path: "/api/public/bot/{botId}/account/{accountId}/user/{userId}",
  safe: true,
  auth: ["builder"],
  fills: { header: { iId: true, accountid: false }, query: { accountId: false } },
  pagination: { style: "offset", param: "offset", items: "items", key: "_id" },
};

let server: RecordingServer;
beforeEach(async () => {
  server = await recordingServer(() => ({ json: { items: [] } }));
  for (const name of ["KOREAI_BOT_ID", "KOREAI_ACCOUNT_ID", "KOREAI_IID"]) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

function client(options: KoreAIOptions) {
  return asKoreClient(wholeClient({ host: server.url, token: "t", ...options }));
}

describe("what a call leaves out", () => {
  it("is filled in from the options: path, header and query", async () => {
    await client({ botId: "st-1", accountId: "a 1", iid: "in-1" }).call(userGet, { path: { userId: "u" } });
    const { target, headers } = server.last();
    expect(target).toBe("/api/public/bot/st-1/account/a%201/user/u?accountId=a%201");
    expect(headers).toMatchObject({ iid: "in-1", accountid: "a 1" });
  });

  it("comes from the environment where no option is given, and the bot stands for its instance", async () => {
    vi.stubEnv("KOREAI_BOT_ID", "st-env");
    vi.stubEnv("KOREAI_ACCOUNT_ID", "a-env");
    await client({}).call(userGet, { path: { userId: "u" } });
    expect(server.last().path).toBe("/api/public/bot/st-env/account/a-env/user/u");
    expect(server.last().headers).toMatchObject({ iid: "st-env" });
    vi.stubEnv("KOREAI_IID", "in-env");
    await client({}).call(userGet, { path: { userId: "u" } });
    expect(server.last().headers).toMatchObject({ iid: "in-env" });
  });

  it("is left alone where the call gives it", async () => {
    const path = { botId: "st-2", accountId: "a-2", userId: "u" };
    const input = { path, header: { iId: "in-2", accountid: "a-3" }, query: { accountId: "a-4", limit: 1 } };
    await client({ botId: "st-1", accountId: "a-1", iid: "in-1" }).call(userGet, input);
    expect(server.last().target).toBe("/api/public/bot/st-2/account/a-2/user/u?accountId=a-4&limit=1");
    expect(server.last().headers).toMatchObject({ iid: "in-2", accountid: "a-3" });
  });

  it("is filled in for listings too", async () => {
    await paginate(client({ botId: "st-1", accountId: "a-1" }), userGet, { path: { userId: "u" } });
    expect(server.last().path).toBe("/api/public/bot/st-1/account/a-1/user/u");
  });

  it.each<[KoreAIOptions, string, string]>([
    [{ accountId: "a" }, "botId", "KOREAI_BOT_ID"],
    [{ botId: "st" }, "accountId", "KOREAI_ACCOUNT_ID"],
  ])("with %j is refused before anything is sent", async (options, argument, variable) => {
    const result = await client(options)
      .call(userGet, () => ({ path: { userId: "u" } }))
      .safe();
    expect(result).toMatchObject({
      ok: false,
      error: { name: "InvalidArgumentError", argument, operation: "users.get" },
    });
    expect(result.ok || result.error.message).toContain(variable);
    expect(server.requests).toEqual([]);
  });

  it("is refused where a header needs it, by its option", async () => {
    const { fills: _, ...bare } = userGet;
    const operation = { ...bare, path: "/x", fills: { header: { IId: true } } };
    await expect(client({}).call(operation, { path: { userId: "u" } })).rejects.toMatchObject({ argument: "iid" });
    expect(server.requests).toEqual([]);
  });

  it("is not filled in where nothing needs it and nobody knows it", async () => {
    const { fills: _, ...bare } = userGet;
    await client({}).call({ ...bare, path: "/x", fills: { query: { accountId: false } } }, { path: { userId: "u" } });
    expect(server.last().target).toBe("/x");
  });
});

describe("scoped copies", () => {
  const options = { token: "t", botId: "st-1", iid: "in-1", accountId: "a-1" };
  const path = "/x/{botId}/{accountId}";

  it("have another bot or account, and leave the first client alone", async () => {
    const kore = new KoreAI({ host: server.url, ...options });
    await kore.bot("st-2").request("GET", path);
    await kore.account("a-2").bot("st-3").request("GET", path);
    await kore.request("GET", path);
    await kore.request("GET", path, { path: { botId: "st-4" } });
    expect(server.requests.map((request) => request.path)).toEqual([
      "/x/st-2/a-1",
      "/x/st-3/a-2",
      "/x/st-1/a-1",
      "/x/st-4/a-1",
    ]);
  });

  it("share the queue, the limiter and the tokens", async () => {
    let open = 0;
    let most = 0;
    await using slow = await recordingServer(async () => {
      most = Math.max(most, (open += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      open -= 1;
      return { json: {} };
    });
    const counted: string[] = [];
    const rateLimit = { acquire: async (key: string) => void counted.push(key) };
    const credentials = { clientId: "cs", clientSecret: "a very secret secret" };
    const kore = new KoreAI({ host: slow.url, credentials, maxConcurrency: 1, rateLimit });
    await Promise.all(["st-1", "st-2", "st-3"].map((id) => kore.bot(id).request("GET", "/x/{botId}")));
    expect(most).toBe(1);
    expect(new Set(slow.requests.map(({ headers }) => headers["auth"])).size).toBe(1);
    expect(new Set(counted)).toEqual(new Set([`${new URL(slow.url).host} account cs`]));
  });

  it("take their options along, and give them to copies with other options", async () => {
    const kore = new KoreAI({ host: server.url, ...options, headers: { "x-a": "1" } });
    await kore
      .bot("st-2")
      .withOptions({ headers: { "x-b": "2" } })
      .request("GET", "/x/{botId}");
    expect(server.last()).toMatchObject({ path: "/x/st-2", headers: { "x-a": "1", "x-b": "2" } });
  });

  it("of a bot are the instance themselves, unless one is given", async () => {
    const full = wholeClient({ host: server.url, ...options });
    const iidOf = async (scope: Scope) => {
      await asKoreClient(scopedClient(full, scope)).call(userGet, { path: { userId: "u" } });
      return server.last().headers["iid"];
    };
    expect(await iidOf({})).toBe("in-1");
    expect(await iidOf(botScope("st-2"))).toBe("st-2");
    expect(await iidOf(botScope("st-2", "in-2"))).toBe("in-2");
  });

  it.each([undefined, null, "", " ", "a\nb", 7])("refuse %j as an id", (id) => {
    const kore = new KoreAI({ host: server.url, ...options });
    const refused = (argument: string) => expect.objectContaining({ name: "InvalidArgumentError", argument });
    expect(() => kore.bot(id as never)).toThrow(refused("botId"));
    expect(() => kore.account(id as never)).toThrow(refused("accountId"));
    if (id === undefined || id === null) return;
    expect(() => new KoreAI({ host: server.url, ...options, iid: id as never })).toThrow(refused("iid"));
  });

  it("refuse a request whose placeholder nobody knows", async () => {
    const kore = new KoreAI({ host: server.url, token: "t" });
    await expect(kore.request("GET", "/x/{botId}")).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "botId",
    });
    expect(server.requests).toEqual([]);
  });
});
