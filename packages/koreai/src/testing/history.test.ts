import { describe, expect, it } from "vitest";
import { judgedMock } from "./judged.testing.ts";

const seeds = {
  bots: [{ _id: "st-1" }, { _id: "st-2" }],
  sessions: [
    {
      start_time: "2026-01-02T08:00:00.000Z",
      userId: "u-1",
      messages: [{ text: "Hello" }, { text: "Hi", type: "outgoing" }],
    },
    { start_time: "2026-01-03T23:59:00.000Z", userId: "u-2", containmentType: "agent" as const },
    { start_time: "2026-01-09T08:00:00.000Z", userId: "u-2", sessionType: "non-interactive" as const },
    { botId: "st-2", start_time: "2026-01-02T08:00:00.000Z" },
  ],
  messages: [{ userId: "u-2", text: "Later", createdOn: "2026-01-09T08:00:00.000Z", sessionId: "session-3" }],
};

describe("sessions", () => {
  it("are those of the bot within the span of time, part by part", async () => {
    const { mock, kore } = judgedMock(seeds);
    const found = await kore.sessions.list({ dateFrom: "2026-01-02", dateTo: "2026-01-03", limit: 1 }).toArray();
    expect(found.map(({ sessionId }) => sessionId)).toEqual(["session-1", "session-2"]);
    expect(mock.callsOf("sessions.list")).toHaveLength(2);
    await expect(kore.sessions.list().toArray()).resolves.toHaveLength(3);
    await expect(kore.sessions.listForAccount().toArray()).resolves.toHaveLength(4);
  });

  it("can be chosen by kind, user and id", async () => {
    const { kore } = judgedMock(seeds);
    const ids = async (params: Parameters<typeof kore.sessions.list>[0]) =>
      (await kore.sessions.list(params).toArray()).map(({ sessionId }) => sessionId);
    expect(await ids({ containmentType: "agent" })).toEqual(["session-2"]);
    expect(await ids({ userId: "u-2", sessionType: "non-interactive" })).toEqual(["session-3"]);
    expect(await ids({ sessionId: ["session-1"], userId: "u-2" })).toEqual(["session-1"]);
  });
});

describe("messages", () => {
  const textsOf = (found: readonly { components?: readonly { data?: { text?: string } }[] }[]) =>
    found.map(({ components }) => components?.[0]?.data?.text);

  it("are those of a user, of sessions, and within a span of time", async () => {
    const { kore } = judgedMock(seeds);
    expect(textsOf(await kore.messages.listV1({ userId: "u-1" }).toArray())).toEqual(["Hello", "Hi"]);
    expect(textsOf(await kore.messages.searchV1({ sessionId: ["session-3"] }).toArray())).toEqual(["Later"]);
    const span = { dateFrom: "2026-01-01", dateTo: "2026-01-04" };
    expect(textsOf(await kore.messages.search({ ...span, limit: 1 }).toArray())).toEqual(["Hello", "Hi"]);
    expect(textsOf(await kore.messages.searchForAccount({ userId: "u-2" }).toArray())).toEqual(["Later"]);
    const outgoing = kore.messages.searchLite({ userId: "u-1", type: ["outgoing"], sessionId: "session-1" });
    expect(textsOf(await outgoing.toArray())).toEqual(["Hi"]);
    expect(textsOf(await kore.messages.listLite({ userId: "u-1" }).toArray())).toEqual(["Hello", "Hi"]);
  });

  it("lie before or after another", async () => {
    const { kore } = judgedMock(seeds);
    const [, second] = await kore.messages.searchV1({}).toArray();
    const msgId = String(second?._id);
    expect(textsOf(await kore.messages.searchV1({ msgId, direction: -1 }).toArray())).toEqual(["Hello"]);
    expect(textsOf(await kore.messages.searchV1({ msgId, direction: 1 }).toArray())).toEqual(["Later"]);
  });

  it("of seven days and more at once are refused", async () => {
    const { mock, kore } = judgedMock(seeds);
    await expect(kore.messages.searchV1({ dateFrom: "2026-01-01", dateTo: "2026-01-20" })).rejects.toMatchObject({
      name: "InvalidArgumentError",
    });
    expect(mock.calls).toEqual([]);
    const path = "/api/public/bot/st-1/getMessages";
    const body = { dateFrom: "2026-01-01", dateTo: "2026-01-20" };
    await expect(kore.request("POST", path, { body })).rejects.toThrow(/less than 7 days/);
  });
});
