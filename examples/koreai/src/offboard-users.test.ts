import { KoreAI } from "@truewire/koreai";
import { mockKoreAI, type MockKoreAIOptions } from "@truewire/koreai/testing";
import { describe, expect, it } from "vitest";
import { offboardUsers, readLeavers } from "./offboard-users.ts";

const people = ["ada", "bo", "chen", "dana", "eli"].map((name) => ({
  emailId: `${name}@example.com`,
  orgUserId: name,
}));

function start(options: MockKoreAIOptions = {}) {
  const mock = mockKoreAI({ users: people, ...options });
  const kore = new KoreAI({ ...mock.options, maxRetries: 0 });
  const present = async () => (await kore.users.get({ emailIds: people.map(({ emailId }) => emailId) })).found.length;
  return { mock, kore, present };
}

const addresses = (...names: readonly string[]) => ({
  key: "emailId" as const,
  ids: names.map((name) => `${name}@example.com`),
});

describe("offboardUsers", () => {
  it("removes everybody, in batches", async () => {
    const { mock, kore, present } = start();
    const results = await offboardUsers(kore, addresses("ada", "bo", "chen"), { batch: 2 });
    expect(results.map(({ status }) => status)).toEqual(["removed", "removed", "removed"]);
    expect(mock.callsOf("users.remove").map(({ body }) => body)).toEqual([
      { deleteEmailIds: ["ada@example.com", "bo@example.com"] },
      { deleteEmailIds: ["chen@example.com"] },
    ]);
    expect(await present()).toBe(2);
  });

  it("names those by the organisation's own ids, too", async () => {
    const { kore, present } = start();
    const results = await offboardUsers(kore, { key: "orgUserId", ids: ["ada", "nobody"] });
    expect(results).toMatchObject([{ status: "removed" }, { status: "failed", reason: "User not found" }]);
    expect(await present()).toBe(4);
  });

  it("goes on when some fail, and when all of a batch do", async () => {
    const { kore, present } = start({ users: [{ emailId: "ada@example.com", isOwner: true }, ...people.slice(1)] });
    const results = await offboardUsers(kore, addresses("Ada", "bo", "x", "y", "chen"), { batch: 2 });
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([
      ["failed", "Unauthorized to perform this activity"],
      ["removed", ""],
      ["failed", "User not found"],
      ["failed", "User not found"],
      ["removed", ""],
    ]);
    expect(await present()).toBe(3);
  });

  it("removes nobody in a dry run, and says who is not there", async () => {
    const { mock, kore, present } = start();
    const results = await offboardUsers(kore, addresses("ada", "x"), { dryRun: true });
    expect(results).toMatchObject([
      { status: "would be removed" },
      { status: "failed", reason: "there is no such user" },
    ]);
    expect(await offboardUsers(kore, { key: "orgUserId", ids: ["ada"] }, { dryRun: true })).toMatchObject([
      { status: "would be removed" },
    ]);
    expect(mock.callsOf("users.remove")).toEqual([]);
    expect(await present()).toBe(5);
  });

  it("goes on after a limit that ends while it waits", async () => {
    const { mock } = start();
    mock.fail("users.remove", { status: 429, headers: { "retry-after": "0" } });
    const kore = new KoreAI({ ...mock.options, maxRetries: 1 });
    expect(await offboardUsers(kore, addresses("ada"))).toMatchObject([{ status: "removed" }]);
    expect(mock.callsOf("users.remove")).toHaveLength(2);
  });

  it("stops at an error of a whole call, and says who was not asked for", async () => {
    const { mock, kore, present } = start();
    mock.fail("users.remove", { status: 401, times: 2 });
    const results = await offboardUsers(kore, addresses("ada", "bo", "chen"), { batch: 2 });
    expect(results.map(({ status }) => status)).toEqual(["not tried", "not tried", "not tried"]);
    expect(results[0]?.reason).toContain("Check the host, the client id and the client secret.");
    expect(mock.callsOf("users.remove").map(({ status }) => status)).not.toContain(200);
    expect(await present()).toBe(5);
  });

  it.each([
    ["before", "failed", 5],
    ["after", "removed", 3],
  ] as const)("asks who is there when the connection breaks %s the server acted", async (reset, status, left) => {
    const { mock, kore, present } = start();
    mock.fail("users.remove", { reset });
    const results = await offboardUsers(kore, addresses("ada", "bo", "chen"), { batch: 2 });
    expect(results.map((one) => one.status)).toEqual([status, status, "not tried"]);
    expect(await present()).toBe(left);
  });

  it("knows who is gone when a call was repeated because the connection broke", async () => {
    const { mock, present } = start();
    mock.fail("users.remove", { reset: "after" });
    const kore = new KoreAI({ ...mock.options, maxRetries: 1 });
    const results = await offboardUsers(kore, addresses("ada", "bo", "chen"), { batch: 2 });
    expect(results.map(({ status }) => status)).toEqual(["removed", "removed", "removed"]);
    expect(mock.callsOf("users.remove")).toHaveLength(3);
    expect(await present()).toBe(2);
  });

  it("calls nobody removed when the server names a failure of somebody else", async () => {
    const { mock, kore } = start();
    const failedUserDetails = [{ emailId: "x@example.com", reason: { errors: [{ msg: "No", code: 400 }] } }];
    mock.reply("users.remove", { json: { msg: "Done", failedUserDetails } });
    const results = await offboardUsers(kore, addresses("ada", "bo"));
    expect(results).toMatchObject([{ status: "unknown" }, { status: "unknown" }]);
  });

  it("does not claim to know what it cannot ask", async () => {
    const { mock, kore } = start();
    mock.fail("users.remove", { reset: "after", times: 2 });
    mock.fail("users.get", { status: 500 });
    expect(await offboardUsers(kore, addresses("ada"))).toMatchObject([{ status: "unknown" }]);
    const byId = await offboardUsers(kore, { key: "orgUserId", ids: ["bo"] });
    expect(byId).toMatchObject([{ user: "bo", status: "unknown", reason: expect.stringContaining("network") }]);
  });
});

describe("readLeavers", () => {
  it("takes each once, whatever else the file holds", () => {
    const csv =
      '\uFEFFname,emailId\r\n"Ada, Dr.",ada@example.com\r\n\r\nAda,ADA@example.com\r\nBo, bo@example.com \r\n';
    expect(readLeavers(csv)).toEqual({ key: "emailId", ids: ["ADA@example.com", "bo@example.com"] });
    expect(readLeavers("orgUserId\n7\n8\n")).toEqual({ key: "orgUserId", ids: ["7", "8"] });
  });

  it.each([
    ["name\nAda\n", "the CSV needs a heading with the column emailId or orgUserId, and rows"],
    ["emailId\n", "and rows"],
    ["", "and rows"],
    ["emailId,name\na@example.com,A\n,B\n", "row 2 of the CSV has no emailId"],
  ])("refuses %j", (csv, message) => {
    expect(() => readLeavers(csv)).toThrow(message);
  });
});
