import { inspect } from "node:util";
import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChatwootPlatform } from "./chatwoot-platform.ts";
import type { PlatformResources } from "./platform-resources.ts";
import { account, agentBot, membership, user } from "./platform-fixtures.testing.ts";

interface Case {
  readonly name: string;
  readonly call: (platform: PlatformResources) => PromiseLike<unknown>;
  /** Method, path and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  /** What the server answers; absent for an empty answer. */
  readonly reply?: unknown;
  readonly gives: unknown;
}

const base = "/platform/api/v1";
const newUser = { name: "Agent", email: "agent@example.com", password: "Correct-horse-1" };

const cases: Case[] = [
  {
    name: "accounts.create",
    call: (platform) => platform.accounts.create({ name: "Example", features: { macros: true } }),
    sent: ["POST", `${base}/accounts`, { name: "Example", features: { macros: true } }],
    reply: account,
    gives: account,
  },
  {
    name: "accounts.get",
    call: (platform) => platform.accounts.get(1),
    sent: ["GET", `${base}/accounts/1`],
    reply: account,
    gives: account,
  },
  {
    name: "accounts.update",
    call: (platform) => platform.accounts.update(1, { status: "suspended" }),
    sent: ["PATCH", `${base}/accounts/1`, { status: "suspended" }],
    reply: account,
    gives: account,
  },
  {
    name: "accounts.delete",
    call: (platform) => platform.accounts.delete(1),
    sent: ["DELETE", `${base}/accounts/1`],
    gives: undefined,
  },
  {
    name: "accounts.users.list",
    call: (platform) => platform.accounts.users.list(1),
    sent: ["GET", `${base}/accounts/1/account_users`],
    reply: [membership],
    gives: [membership],
  },
  {
    name: "accounts.users.add",
    call: (platform) => platform.accounts.users.add(1, { user_id: 7, role: "administrator" }),
    sent: ["POST", `${base}/accounts/1/account_users`, { user_id: 7, role: "administrator" }],
    reply: membership,
    gives: membership,
  },
  {
    name: "accounts.users.remove",
    call: (platform) => platform.accounts.users.remove(1, 7),
    sent: ["DELETE", `${base}/accounts/1/account_users`, { user_id: 7 }],
    gives: undefined,
  },
  {
    name: "agentBots.list",
    call: (platform) => platform.agentBots.list(),
    sent: ["GET", `${base}/agent_bots`],
    reply: [agentBot],
    gives: [agentBot],
  },
  {
    name: "agentBots.get",
    call: (platform) => platform.agentBots.get(9),
    sent: ["GET", `${base}/agent_bots/9`],
    reply: agentBot,
    gives: agentBot,
  },
  {
    name: "agentBots.create",
    call: (platform) => platform.agentBots.create({ name: "Bot", account_id: 1 }),
    sent: ["POST", `${base}/agent_bots`, { name: "Bot", account_id: 1 }],
    reply: agentBot,
    gives: agentBot,
  },
  {
    name: "agentBots.update",
    call: (platform) => platform.agentBots.update(9, { description: null }),
    sent: ["PATCH", `${base}/agent_bots/9`, { description: null }],
    reply: agentBot,
    gives: agentBot,
  },
  {
    name: "agentBots.delete",
    call: (platform) => platform.agentBots.delete(9),
    sent: ["DELETE", `${base}/agent_bots/9`],
    gives: undefined,
  },
  {
    name: "users.create",
    call: (platform) => platform.users.create(newUser),
    sent: ["POST", `${base}/users`, newUser],
    reply: user,
    gives: user,
  },
  {
    name: "users.get",
    call: (platform) => platform.users.get(7),
    sent: ["GET", `${base}/users/7`],
    reply: user,
    gives: user,
  },
  {
    name: "users.update",
    call: (platform) => platform.users.update(7, { display_name: "A." }),
    sent: ["PATCH", `${base}/users/7`, { display_name: "A." }],
    reply: user,
    gives: user,
  },
  {
    name: "users.delete",
    call: (platform) => platform.users.delete(7),
    sent: ["DELETE", `${base}/users/7`],
    gives: undefined,
  },
  {
    name: "users.createSsoLink",
    call: (platform) => platform.users.createSsoLink(7),
    sent: ["GET", `${base}/users/7/login`],
    reply: { url: "https://chatwoot.example.com/app/login?sso_auth_token=one-time" },
    gives: "https://chatwoot.example.com/app/login?sso_auth_token=one-time",
  },
];

const token = "platform-app-token";
const open = (baseUrl: string): ChatwootPlatform =>
  new ChatwootPlatform({ baseUrl, platformAccessToken: token, maxRetries: 0 });

describe.each(cases)("$name", ({ call, sent: [method, target, body], reply, gives }) => {
  it("sends what the server understands and gives the thing itself", async () => {
    await using server = await recordingServer(() => (reply === undefined ? {} : { json: reply }));
    await expect(call(open(server.url))).resolves.toEqual(gives);

    expect(server.requests).toHaveLength(1);
    const request = server.last();
    expect(request).toMatchObject({ method, target });
    expect(request.json).toEqual(body);
    expect(request.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(request.headers["api-access-token"]).toBe(token);
    await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", method, request.path, 200, reply);
  });

  it("tells a wrong token from what is not this platform app's, which are both a 401", async () => {
    await using server = await recordingServer(({ headers }) => ({
      status: 401,
      json: { error: headers["x-case"] === "token" ? "Invalid access_token" : "Non permissible resource" },
    }));
    const platform = open(server.url);
    const wrong = platform.withOptions({ headers: { "x-case": "token" } });
    await expect(call(platform)).rejects.toMatchObject({ name: "PermissionDeniedError", status: 401, method });
    await expect(call(wrong)).rejects.toMatchObject({ name: "AuthenticationError", status: 401, method });
  });
});

describe("accounts.users.remove", () => {
  it.each([undefined, null, "7", 0, -1, 1.5, Number.NaN])("refuses the user %j before anything is sent", async (id) => {
    await using server = await recordingServer(() => ({}));
    const result = await open(server.url)
      .accounts.users.remove(1, id as number)
      .safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument: "userId" } });
    expect(server.requests).toEqual([]);
  });
});

describe("agentBots with an avatar", () => {
  const avatar = new File([new Uint8Array([137, 80, 78, 71])], "bot.png", { type: "image/png" });

  it.each([
    ["POST", (platform: PlatformResources) => platform.agentBots.create({ name: "Bot", account_id: 1, avatar })],
    ["PATCH", (platform: PlatformResources) => platform.agentBots.update(9, { name: "Bot", account_id: 1, avatar })],
  ])("%s goes as multipart by itself", async (method, call) => {
    await using server = await recordingServer(() => ({ json: agentBot }));
    await expect(call(open(server.url))).resolves.toEqual(agentBot);
    const request = server.last();
    expect(request.method).toBe(method);
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.text).toContain('name="avatar"; filename="bot.png"\r\ncontent-type: image/png\r\n');
    expect(request.text).toContain('name="account_id"\r\n\r\n1\r\n');
    await expectValidRequest("chatwoot", request);
  });
});

describe("users.create", () => {
  it("gives the user who is known by the e-mail address as the server has him, name and all", async () => {
    await using server = await recordingServer(() => ({ json: user }));
    const created = await open(server.url).users.create({ ...newUser, name: "Somebody else" });
    expect(created.name).toBe("Agent");
  });

  it("tells what the server's checks complain about", async () => {
    const body = { message: "Password is too short", attributes: ["password"] };
    await using server = await recordingServer(() => ({ status: 422, json: body }));
    const result = await open(server.url).users.create(newUser).safe();
    const fieldErrors = { password: ["Password is too short"] };
    expect(result).toMatchObject({ ok: false, error: { name: "UnprocessableEntityError", body, fieldErrors } });
    await expectValidResponse("chatwoot", "POST", server.last().path, 422, body);
  });
});

describe("construction", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("reads base URL and token from the environment", async () => {
    await using server = await recordingServer(() => ({ json: account }));
    vi.stubEnv("CHATWOOT_BASE_URL", server.url);
    vi.stubEnv("CHATWOOT_PLATFORM_ACCESS_TOKEN", "from the environment");
    await new ChatwootPlatform().accounts.get(1);
    expect(server.last().headers["api-access-token"]).toBe("from the environment");
  });

  it("asks a function for the token", async () => {
    await using server = await recordingServer(() => ({ json: account }));
    await new ChatwootPlatform({ baseUrl: server.url, platformAccessToken: async () => "fetched" }).accounts.get(1);
    expect(server.last().headers["api-access-token"]).toBe("fetched");
  });

  it.each([undefined, "", 7])("refuses the token %j, naming option and variable, never taking another one", (given) => {
    vi.stubEnv("CHATWOOT_PLATFORM_ACCESS_TOKEN", undefined);
    vi.stubEnv("CHATWOOT_API_ACCESS_TOKEN", "a user's token");
    const options = { baseUrl: "https://chatwoot.example.com", platformAccessToken: given as string };
    expect(() => new ChatwootPlatform(options)).toThrow(
      /platformAccessToken must be .* CHATWOOT_PLATFORM_ACCESS_TOKEN/,
    );
  });
});

describe("beyond the methods", () => {
  it("request() keeps credentials and errors, and refuses a path that leaves the base", async () => {
    await using server = await recordingServer(() => ({ json: { access_token: "new" } }));
    const platform = open(server.url);
    const path = "/platform/api/v1/users/{id}/token";
    await expect(platform.request("POST", path, { path: { id: 7 } })).resolves.toEqual({ access_token: "new" });
    expect(server.last()).toMatchObject({ method: "POST", target: "/platform/api/v1/users/7/token" });
    expect(server.last().headers["api-access-token"]).toBe(token);
    await expect(platform.request("GET", "//evil.example.com/")).rejects.toMatchObject({
      name: "InvalidArgumentError",
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("secrets", () => {
  it("stay out of logs, errors and what prints a client", async () => {
    const lines: string[] = [];
    const take = (...args: unknown[]): void => void lines.push(inspect(args, { depth: 9 }));
    const logger = { error: take, warn: take, info: take, debug: take };
    const url = "https://chatwoot.example.com/app/login?sso_auth_token=one-time";
    await using server = await recordingServer(({ method, path }) => {
      if (method === "POST") return { status: 422, json: { message: `no ${token}`, attributes: [] } };
      return { json: path.endsWith("login") ? { url } : user };
    });
    const options = { baseUrl: server.url, platformAccessToken: token, logger, logLevel: "debug" } as const;
    const platform = new ChatwootPlatform(options);
    await platform.users.get(7);
    await platform.users.createSsoLink(7);
    const refused = await platform.users.create(newUser).safe();
    const written = [...lines, inspect(refused, { depth: 9 }), inspect(platform, { depth: 9, showHidden: true })];
    expect(lines.length).toBeGreaterThan(3);
    for (const secret of [token, "one-time", newUser.password, user.access_token, user.pubsub_token])
      expect(written.join("\n")).not.toContain(secret);
  });
});
