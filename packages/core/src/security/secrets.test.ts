import { inspect } from "node:util";
import { refusedPort, sequence } from "@truewire/test-support/faults";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failure, operations, testClient, token } from "../client.testing.ts";
import type { FullClient } from "../full-client.ts";
import type { Logger, LogLevel } from "../logger.ts";
import { openRaw } from "../raw.ts";
import type { VendorProfile } from "../vendor-profile.ts";

const { create, get } = operations;
const clientSecret = "cl13nt-s3cr3t-fedcba9876543210";
const proxyPassword = "pr0xy-p4ssw0rd-5566778899";
const secrets = [token, clientSecret, proxyPassword];

/** Every way in which a value is commonly turned into text. */
function written(value: unknown): string {
  const lines: unknown[] = [];
  const spies = (["log", "error", "warn", "info", "debug"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => void lines.push(inspect(args, { depth: 12 }))),
  );
  console.log(value);
  console.error("%o %s %j", value, value, value);
  for (const spy of spies) spy.mockRestore();
  const stack = value instanceof Error ? `${value.stack} ${value.message}` : "";
  return [
    ...lines,
    inspect(value, { depth: 12, showHidden: true }),
    inspect(value, { depth: 12, getters: true }),
    JSON.stringify(value),
    String(value),
    stack,
    JSON.stringify(Object.entries(Object(value))),
  ].join("\n");
}

function expectClean(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

/** A vendor that mints its token from a secret it keeps, as vendors' packages do. */
const minting: Partial<VendorProfile> = {
  authenticate: () => ({ "Api-Access-Token": clientSecret.length > 0 ? token : "" }),
};

function open(url: string, options = {}): FullClient {
  return testClient(url, { headers: { "proxy-authorization": `Basic ${proxyPassword}` }, ...options }, minting);
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("a client, its promise and its raw access", async () => {
  await using server = await sequence({ body: { ok: true } });
  const client = open(server.url);
  const promise = client.call(get, {});
  for (const value of [client, promise, promise.safe(), openRaw(client), client.withOptions({})])
    expectClean(written(value));
  expect(inspect(client)).toBe("FullClient {}");
  expectClean(written(await promise.withResponse()));
  expectClean(written(await client.execute(get, {})));
});

describe("errors", () => {
  test("of an answer that quotes the credentials in body and headers", async () => {
    await using server = await sequence({
      status: 401,
      headers: {
        "set-cookie": `session=${token}`,
        "access-token": token,
        "x-echo": `you sent ${token}`,
        "x-request-id": "req-1",
      },
      body: { error: `Token ${token} is unknown`, echo: { header: token, proxy: `Basic ${proxyPassword}` } },
    });
    const error = await failure(open(server.url).call(get, {}));
    expectClean(written(error));
    expect(error).toMatchObject({
      serverMessage: "Token [redacted] is unknown",
      body: { echo: { header: "[redacted]" } },
      headers: { "set-cookie": "[redacted]", "access-token": "[redacted]", "x-echo": "you sent [redacted]" },
      requestId: "req-1",
    });
  });

  test.each([
    ["JSON escapes", '{"error":"bad ab+\\/cd=\\u0026efgh"}', "bad [redacted]"],
    ["JSON escapes in a key", '{"error":"no","ab+\\u002fcd=&efgh":1}', "no"],
    [
      "JSON escapes in what is no JSON",
      'oops {"error":"bad ab+\\/cd\\u003D\\u0026efgh',
      'oops {"error":"bad [redacted]',
    ],
    ["the escapes of a URL", "GET /?t=ab%2B%2fcd%3D%26efgh", "GET /?t=[redacted]"],
    ["base64", `Basic ${btoa("ab+/cd=&efgh")}`, "Basic [redacted]"],
    ["a part that is a secret too", '{"error":"ab+/cd=&efgh, ab+/"}', "[redacted], [redacted]"],
  ])("of an answer that quotes the credentials with %s", async (_, body, said) => {
    const awkward = "ab+/cd=&efgh";
    await using server = await sequence({ status: 400, body });
    const client = testClient(
      server.url,
      { headers: { "x-proxy-token": "ab+/" } },
      {
        authenticate: () => ({ "Api-Access-Token": awkward }),
        decodeError: (_status, answer) => ({
          message: typeof answer === "string" ? answer : String((answer as { error: string }).error),
        }),
      },
    );
    const error = await failure(client.call(get, {}));
    expect(error["serverMessage"]).toBe(said);
    for (const shown of [awkward, "cd=", "cd%3D", "cd\\u003D", btoa(awkward)])
      expect(written(error)).not.toContain(shown);
  });

  test("of an answer that quotes what the credentials are made from", async () => {
    await using server = await sequence({ status: 401, body: { error: `wrong key ${clientSecret}` } });
    const client = testClient(server.url, {}, { ...minting, secretValues: () => [clientSecret] });
    const error = await failure(client.call(get, {}));
    expectClean(written(error));
    expect(error["serverMessage"]).toBe("wrong key [redacted]");
  });

  test("of an answer that quotes short credentials, or numbers", async () => {
    await using server = await sequence({ status: 400, body: { error: "no w0rd here, and no abc", code: 1234 } });
    const authenticate = (): Record<string, string> => ({ "Api-Access-Token": "w0rd", "x-2": "abc", "x-3": "1234" });
    const error = await failure(testClient(server.url, {}, { authenticate }).call(get, {}));
    expect(error).toMatchObject({ serverMessage: "no [redacted] here, and no abc", body: { code: "[redacted]" } });
  });

  test("of an answer with a body key that the operation marks as secret", async () => {
    await using server = await sequence({ status: 422, body: { error: "no", apps: [{ clientSecret, id: 1 }] } });
    const error = await failure(open(server.url).call({ ...get, secrets: ["clientSecret"] }, {}));
    expectClean(written(error));
    expect(error["body"]).toEqual({ error: "no", apps: [{ clientSecret: "[redacted]", id: 1 }] });
  });

  test("of a connection, whatever a fetch hangs on its errors", async () => {
    await using dead = await refusedPort();
    expectClean(written(await failure(open(dead.url).call(create, { body: {} }))));
    const fetch = (url: string, init: RequestInit): Promise<never> => {
      const inner = Object.assign(new Error(`could not send ${JSON.stringify(init.headers)}`), {
        code: "ECONNRESET",
        request: init,
      });
      throw Object.assign(new TypeError("request failed", { cause: inner }), {
        config: { url, headers: init.headers },
      });
    };
    const error = await failure(open("http://localhost", { fetch }).call(create, { body: {} }));
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNRESET", cause: { message: "request failed" } });
    const shown = written(error);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain('"config"');
  });

  test("of a body that cannot be parsed", async () => {
    await using server = await sequence({ body: `{"clientSecret":"${clientSecret}","token":"${token}` });
    const error = await failure(open(server.url).call(get, {}));
    expect(error["name"]).toBe("ResponseParseError");
    expectClean(written(error));
  });

  test("of a redirect", async () => {
    await using server = await sequence({
      status: 302,
      headers: { location: `https://x.example/${token}/y?t=${token}` },
    });
    expectClean(written(await failure(open(server.url).call(get, {}))));
  });

  test("of an abort: the reason is the caller's, and is not printed", async () => {
    const error = await failure(open("http://localhost").call(get, {}, { signal: AbortSignal.abort({ why: token }) }));
    expect(error["reason"]).toEqual({ why: token });
    expectClean(JSON.stringify(error) + inspect(error) + String(error));
  });
});

describe.each<LogLevel>(["error", "warn", "info", "debug"])("the logger at %s", (logLevel) => {
  test("success, failure, retry and a request with secrets", async () => {
    const lines: string[] = [];
    const take =
      (level: string) =>
      (...args: unknown[]): void =>
        void lines.push(level, inspect(args, { depth: 12 }));
    const logger: Logger = { error: take("error"), warn: take("warn"), info: take("info"), debug: take("debug") };
    await using server = await sequence(
      { status: 503, body: { error: `unavailable for ${token}` } },
      { headers: { "x-api-key": token }, body: { apps: [{ clientSecret, token, name: "visible" }] } },
      { status: 400, body: `plain ${token}` },
    );
    const client = open(server.url, { logger, logLevel });
    const operation = { ...operations.search, secrets: ["clientSecret"] };
    await client.call(operation, { body: { clientSecret, password: proxyPassword, visible: "visible too" } });
    await failure(client.call(operation, { body: {}, query: { q: token } }));
    const text = lines.join("\n");
    expectClean(text);
    const levels = ["error", "warn", "info", "debug"];
    const loudest = Math.max(...lines.map((line) => levels.indexOf(line)));
    expect(loudest).toBeLessThanOrEqual(levels.indexOf(logLevel));
    expect(text.includes("visible too") && text.includes("'visible'")).toBe(logLevel === "debug");
    expect(text.includes("Repeating it in 0 ms")).toBe(logLevel !== "error");
    expect(text.includes("thingSearch: 200 (POST /things/search, attempt 2,")).toBe(
      ["info", "debug"].includes(logLevel),
    );
  });
});

describe("an operation without credentials, whose path may hold one", () => {
  const operation = { id: "open", method: "GET", path: "/contacts/{source_id}" } as const;
  const input = { path: { source_id: `${clientSecret} ä` }, query: { hash: proxyPassword } };

  test("is logged with its template", async () => {
    const lines: string[] = [];
    const take = (...args: unknown[]): void => void lines.push(inspect(args, { depth: 12 }));
    const logger = { error: take, warn: take, info: take, debug: take };
    await using server = await sequence({ body: { ok: true } });
    await open(server.url, { logger, logLevel: "debug" }).call(operation, input);
    expectClean(lines.join("\n"));
    expect(lines.join("\n")).toContain("/contacts/{source_id}");
    expect(server.requests[0]?.url).toContain(clientSecret);
  });

  test("fails without telling it, whoever quotes it", async () => {
    const fetch = (url: string): Promise<never> => {
      throw new TypeError(`error sending request for url (${url.replace(/\?.*/, "")})`, {
        cause: new Error("refused"),
      });
    };
    const broken = await failure(open("https://chat.example.com", { fetch, maxRetries: 0 }).call(operation, input));
    expect(broken).toMatchObject({ name: "ConnectionError" });
    expectClean(written(broken));
    await using server = await sequence({ status: 404, body: { error: `no contact ${clientSecret} ä` } });
    const missing = await failure(open(server.url).call(operation, input));
    expect(missing).toMatchObject({ status: 404 });
    expectClean(written(missing));
  });
});
