import { recordingServer } from "@truewire/test-support";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createKoreAI } from "../create-koreai.ts";
import { environment, minting, pacing } from "../tree-shakable.ts";
import { Users } from "../resources/users.ts";

const resources = { users: Users };
const credentials = { clientId: "cs", clientSecret: "a very secret secret" };

afterEach(() => vi.unstubAllEnvs());

/** The error that a function throws. */
function thrown(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}

describe("createKoreAI", () => {
  it("sends a given token, without any feature", async () => {
    await using server = await recordingServer(() => ({ json: { users: [] } }));
    const kore = createKoreAI({ resources, host: server.url, token: "tok-secret" });
    await kore.users.list();
    expect(server.last().headers["auth"]).toBe("tok-secret");
    expect(server.last().headers["user-agent"]).not.toContain("truewire");
  });

  it("refuses credentials without the feature that mints, and names it", () => {
    const refused = thrown(() => createKoreAI({ resources, host: "https://a.example", credentials } as never));
    expect(refused).toMatchObject({
      name: "InvalidArgumentError",
      argument: "credentials",
      message: expect.stringContaining("`minting`"),
    });
    expect(JSON.stringify(refused)).not.toContain(credentials.clientSecret);
  });

  it("mints with it", async () => {
    await using server = await recordingServer(() => ({ json: { users: [] } }));
    const kore = createKoreAI({ resources, features: [minting], host: server.url, credentials });
    await kore.users.list();
    expect(server.last().headers["auth"]).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it("reads the environment with the feature for it alone", async () => {
    await using server = await recordingServer(() => ({ json: { users: [] } }));
    vi.stubEnv("KOREAI_HOST", server.url);
    vi.stubEnv("KOREAI_CLIENT_ID", credentials.clientId);
    vi.stubEnv("KOREAI_CLIENT_SECRET", credentials.clientSecret);
    expect(thrown(() => createKoreAI({ resources, features: [minting] }))).toMatchObject({ argument: "credentials" });
    await createKoreAI({ resources, features: [environment, minting] }).users.list();
    expect(server.requests).toHaveLength(1);
  });

  it("keeps the documented limits with pacing alone, and lets them only be tightened", async () => {
    await using server = await recordingServer(() => ({ json: { users: [] } }));
    const counted: string[] = [];
    const rateLimit = { acquire: async (key: string) => void counted.push(key) };
    const base = { resources, host: server.url, token: "tok-secret", accountId: "a-1" };
    await createKoreAI(base).users.list();
    expect(counted).toEqual([]);
    await createKoreAI({ ...base, features: [pacing], rateLimit }).users.list();
    expect(counted).toEqual([`${new URL(server.url).host} account a-1`]);
    expect(thrown(() => createKoreAI({ ...base, rateLimit } as never))).toMatchObject({ argument: "rateLimit" });
    const hurried = createKoreAI({ ...base, features: [pacing], rateLimit: { perMinute: 1 }, queueTimeout: 20 });
    await hurried.users.list();
    expect(await hurried.users.list().safe()).toMatchObject({
      ok: false,
      error: { name: "TimeoutError", kind: "queue" },
    });
  });
});
