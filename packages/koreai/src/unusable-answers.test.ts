import { recordingServer } from "@truewire/test-support";
import { expect, test } from "vitest";
import { KoreAI } from "./koreai.ts";

const token = "a very secret token";

test.each([{ json: {} }, { json: null }, { status: 204 }])("a look-up answered by %j", async (reply) => {
  await using server = await recordingServer(() => reply);
  const kore = new KoreAI({ host: server.url, token });
  const result = await kore.users.get({ emailIds: ["ada@example.com"] }).safe();
  expect(result).toMatchObject({ ok: false, error: { name: "ResponseParseError", effect: "none", attempts: 1 } });
});

test("a token function that gives none: nothing is sent", async () => {
  await using server = await recordingServer(() => ({ json: [] }));
  const kore = new KoreAI({ host: server.url, token: () => undefined as never });
  const result = await kore.users.get({ emailIds: ["ada@example.com"] }).safe();
  expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument: "token" } });
  expect(server.requests).toHaveLength(0);
});

test("a token that fits no header", () => {
  expect(() => new KoreAI({ host: "https://kore.example.com", token: `${token}\n` })).toThrow(/^token must be/);
});
