import { Chatwoot } from "@truewire/chatwoot";
import { mockChatwoot } from "@truewire/chatwoot/testing";
import { expect, it } from "vitest";
import { reportToCsv } from "./report-to-csv.ts";

const since = new Date("2026-01-01T00:00:00Z");
const until = new Date("2026-02-01T00:00:00Z");

it("writes a line for each agent, and quotes what needs it", async () => {
  const mock = mockChatwoot({ agents: [{ name: 'Amira "A" Example' }, { name: "=SUM(A1)" }, { name: "Chen, Dr." }] });
  const figures = { conversations_count: 4, resolved_conversations_count: 3, avg_resolution_time: null };
  const times = { avg_first_response_time: 61.5, avg_reply_time: 120 };
  mock.reply("get-agent-summary-report", { json: [1, 2, 3, 9].map((id) => Object.assign({ id }, figures, times)) });
  const csv = await reportToCsv(new Chatwoot(mock.options), since, until);
  expect(csv.split("\r\n")).toEqual([
    "id,name,conversations_count,resolved_conversations_count,avg_first_response_time,avg_resolution_time,avg_reply_time",
    '1,"Amira ""A"" Example",4,3,61.5,,120',
    "2,'=SUM(A1),4,3,61.5,,120",
    '3,"Chen, Dr.",4,3,61.5,,120',
    "9,,4,3,61.5,,120",
    "",
  ]);
  const [call] = mock.callsOf("get-agent-summary-report");
  expect(call?.query.get("since")).toBe("1767225600");
  expect(call?.problems).toEqual([]);
});

it("is a heading where nobody did anything", async () => {
  const csv = await reportToCsv(new Chatwoot(mockChatwoot().options), since, until);
  expect(csv).toMatch(/^id,name,[^\r]*\r\n$/u);
});
