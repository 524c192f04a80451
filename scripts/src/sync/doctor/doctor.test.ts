import { execFileSync } from "node:child_process";

import { afterEach, beforeEach, expect, test } from "vitest";

import { Checkout, TODAY } from "../testing/checkout.ts";
import { FakeRepository } from "../testing/github.ts";
import { Loopback, send, sendJson } from "../testing/loopback.ts";

let checkout: Checkout;

beforeEach(() => {
  checkout = new Checkout();
  execFileSync("git", ["init", "--quiet", checkout.root]);
});

afterEach(() => {
  checkout[Symbol.dispose]();
});

function beat(ago: number): void {
  const comparedAt = new Date(TODAY - ago).toISOString();
  checkout.writeJson(".sync/heartbeat.json", {
    version: 1,
    vendors: { chatwoot: { comparedAt }, koreai: { comparedAt } },
  });
}

const DAY = 24 * 60 * 60 * 1000;

test("says what it found, and that nothing is wrong", async () => {
  await using server = await Loopback.start(({ target }, response) => {
    if (target === "/rate_limit") sendJson(response, { resources: { core: { limit: 60, remaining: 41 } } });
    else send(response, "there");
  });
  checkout.use({ "github-api": server.url });
  beat(3 * DAY);

  const { code, stdout, stderr } = await checkout.syncWith({ GITHUB_TOKEN: "secret-token" }, "doctor", "--heartbeat");

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    `ok        node: ${process.version}`,
    expect.stringMatching(/^ok {8}git: git version .*, 0 uncommitted files below specs$/u),
    "ok        imported: chatwoot at never, koreai's pages at never",
    "ok        GITHUB_TOKEN: set",
    "ok        compared chatwoot: 72 hours ago",
    "ok        compared koreai: 72 hours ago",
    `ok        ${server.url}: answers, 41 of 60 requests left`,
    `ok        ${server.url}: answers`,
    `ok        ${server.url}: answers`,
    expect.stringMatching(/^doctor {4}nothing is wrong \(/u),
    "",
  ]);
  expect(stdout).not.toContain("secret-token");
});

test.each([
  ["eight days ago", 8 * DAY, "192 hours ago"],
  ["never", undefined, "never, as far as the working folder knows"],
])("turns red when the last comparison was %s", async (_name, ago, found) => {
  if (ago !== undefined) beat(ago);

  const result = await checkout.sync("doctor", "--offline", "--heartbeat");

  expect(result.code).toBe(1);
  expect(result.stdout).toContain(`wrong     compared chatwoot: ${found}`);
  expect(result.stderr).toBe(`sync: compared chatwoot: ${found}\nsync: compared koreai: ${found}`);
  expect(await checkout.sync("doctor", "--offline")).toMatchObject({ code: 0, stderr: "" });
});

test("a comparison that fails does not count, one that finds nothing new does", async () => {
  const repository = new FakeRepository();
  repository.commit("{}");
  await using server = await Loopback.start((_seen, response) => {
    sendJson(response, {}, 500);
  });
  checkout.use({ "github-api": server.url });
  await checkout.sync("fetch", "chatwoot");
  expect((await checkout.sync("doctor", "--offline")).stdout).toContain("compared chatwoot: never");

  server.handler = repository.handler;
  await checkout.sync("fetch", "chatwoot");
  checkout.now += DAY;
  expect((await checkout.sync("doctor", "--offline")).stdout).toContain("compared chatwoot: 24 hours ago");
});

test("says that nobody answers", async () => {
  const server = await Loopback.start(() => undefined);
  await server[Symbol.asyncDispose]();
  checkout.use({ "github-api": server.url });

  const result = await checkout.sync("doctor");

  expect(result.code).toBe(3);
  expect(result.stdout).toContain(`wrong     ${server.url}: ${server.url.slice(7)}: cannot be reached (ECONNREFUSED)`);
});

test("says that the lock cannot be read, and that the root is no checkout", async () => {
  using other = new Checkout();
  other.writeJson("specs/lock.json", { version: 9 });

  const result = await other.sync("doctor", "--offline");

  expect(result.code).toBe(1);
  expect(result.stderr).toContain("sync: git: the root is no checkout");
  expect(result.stderr).toContain("sync: imported: specs/lock.json#/version: is not 1");
});
