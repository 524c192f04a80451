import { Chatwoot, InvalidArgumentError, NotFoundError } from "@truewire/chatwoot";
import { mockChatwoot } from "@truewire/chatwoot/testing";
import { serveOverLoopback } from "./loopback.ts";
import { chatwootSeeds } from "./seeds.ts";
import { thrown } from "./thrown.ts";
import type { Transcript } from "./transcript.ts";

const MEMBERS = "/api/v1/accounts/1/inbox_members";
const TEAM_MEMBERS = "/api/v1/accounts/1/teams/5/team_members";

/** Plays everything about Chatwoot against a server of its own. */
export async function playChatwoot(transcript: Transcript): Promise<void> {
  const start = (baseUrl: string) => mockChatwoot({ ...chatwootSeeds, baseUrl }).fetch;
  await using server = await serveOverLoopback(start, transcript.exchange);
  const { apiAccessToken } = chatwootSeeds;
  const cw = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken });

  await removeFromInbox(transcript, cw);
  await replaceTeam(transcript, cw);
  await refuseStrings(transcript, cw);
  await listContacts(transcript, cw);
  await failToFind(transcript, cw);
  await failToCreate(transcript, cw);
}

async function removeFromInbox(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step("Remove an agent from an inbox", "await cw.inboxes.members.remove(3, { user_ids: [7] })");
  const nothing: void = await cw.inboxes.members.remove(3, { user_ids: [7] });
  transcript.result(nothing);
  transcript.check("a DELETE went out with a body, inbox_id as a number", transcript.sent, [
    { method: "DELETE", target: MEMBERS, body: { inbox_id: 3, user_ids: [7] } },
  ]);

  transcript.step("Who is left in the inbox", "await cw.inboxes.members.list(3)");
  const left = await cw.inboxes.members.list(3);
  transcript.result(left.map((agent) => `${agent.id} ${agent.name} (${agent.role})`));
  transcript.check("the list came out of its envelope, without agent 7", idsOf(left), [1, 2]);
}

async function replaceTeam(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step("Replace the members of a team", "await cw.teams.members.set(5, { user_ids: [1, 2] })");
  const members = await cw.teams.members.set(5, { user_ids: [1, 2] });
  transcript.result(members.map((agent) => `${agent.id} ${agent.name} (${agent.role})`));
  transcript.check("a PATCH went out with the ids as numbers", transcript.sent, [
    { method: "PATCH", target: TEAM_MEMBERS, body: { user_ids: [1, 2] } },
  ]);
  transcript.check("agents 4 and 7 have left, agent 1 has joined", idsOf(members), [1, 2]);
}

async function refuseStrings(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step(
    "Ids as strings would empty the team, so they are refused before sending",
    'await cw.teams.members.set(5, { user_ids: ["1", "2"] })',
  );
  const fromJavaScript = ["1", "2"] as unknown as number[];
  const error = await thrown(InvalidArgumentError, () => cw.teams.members.set(5, { user_ids: fromJavaScript }));
  transcript.failure(error, { argument: error.argument });
  transcript.check("nothing was sent", transcript.sent, []);
}

async function listContacts(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step(
    "Walk through all contacts",
    'for await (const contact of cw.contacts.list({ sort: "name" })) { ... }',
  );
  const names: string[] = [];
  for await (const contact of cw.contacts.list({ sort: "name" })) names.push(contact.name ?? "(no name)");
  transcript.result(`${names.length} contacts, from ${names[0]} to ${names.at(-1)}`);
  transcript.check("every page was fetched", transcript.sent.length, 3);
  transcript.check("every contact came once", new Set(names).size, 33);
}

async function failToFind(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step("A contact that is not there", "await cw.contacts.get(9999)");
  const error = await thrown(NotFoundError, () => cw.contacts.get(9999));
  transcript.failure(error, {
    status: error.status,
    operation: error.operation,
    path: error.path,
    body: error.body,
    requestId: error.requestId,
    attempts: error.attempts,
    effect: error.effect,
  });
  transcript.check("the class and the status say so", [error.name, error.status], ["NotFoundError", 404]);
}

async function failToCreate(transcript: Transcript, cw: Chatwoot): Promise<void> {
  transcript.step("A team whose name is taken, without throwing", 'await cw.teams.create({ name: "Sales" }).safe()');
  const outcome = await cw.teams.create({ name: "Sales" }).safe();
  if (outcome.ok) return transcript.check("the call failed", outcome.ok, false);
  transcript.failure(outcome.error, {
    status: outcome.error.status,
    fieldErrors: outcome.error.status === 422 ? outcome.error.fieldErrors : undefined,
  });
  transcript.check(
    "the failing field is named",
    outcome.error.status === 422 && Object.keys(outcome.error.fieldErrors),
    ["name"],
  );
}

function idsOf(items: readonly { readonly id: number }[]): number[] {
  return items.map((item) => item.id);
}
