import { Chatwoot } from "@truewire/chatwoot";
import { mockChatwoot } from "@truewire/chatwoot/testing";
import { expect, it } from "vitest";
import { migrateAgents } from "./migrate-agents.ts";

function start() {
  const mock = mockChatwoot({
    agents: [{ name: "Amira" }, { name: "Bo" }, { name: "Chen" }],
    teams: [
      { id: 5, name: "sales", members: [1, 2] },
      { id: 6, name: "repairs", members: [2, 3] },
    ],
  });
  const cw = new Chatwoot({ ...mock.options, maxRetries: 0 });
  const teams = async () => {
    const [sales, repairs] = await Promise.all([cw.teams.members.list(5), cw.teams.members.list(6)]);
    return { sales: sales.map(({ name }) => name), repairs: repairs.map(({ name }) => name) };
  };
  return { mock, cw, teams };
}

it("moves everybody, and says who was there before", async () => {
  const { cw, teams } = start();
  expect(await migrateAgents(cw, 5, 6)).toEqual({ moved: ["Amira"], already: ["Bo"] });
  expect(await teams()).toEqual({ sales: [], repairs: ["Amira", "Bo", "Chen"] });
  expect(await migrateAgents(cw, 5, 6)).toEqual({ moved: [], already: [] });
});

it("changes nothing in a dry run, nor when both teams are one", async () => {
  const { mock, cw } = start();
  expect(await migrateAgents(cw, 5, 6, { dryRun: true })).toEqual({ moved: ["Amira"], already: ["Bo"] });
  expect(mock.calls.map(({ method }) => method)).toEqual(["GET", "GET"]);
  await expect(migrateAgents(cw, 5, 5)).rejects.toThrow(RangeError);
});

it("leaves nobody without a team when it breaks off", async () => {
  const { mock, cw, teams } = start();
  mock.fail("delete-agent-in-team", { status: 500 });
  await expect(migrateAgents(cw, 5, 6)).rejects.toMatchObject({ name: "InternalServerError" });
  expect(await teams()).toEqual({ sales: ["Amira", "Bo"], repairs: ["Amira", "Bo", "Chen"] });
});
