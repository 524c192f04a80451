import { BatchError, InvalidArgumentError, KoreAI } from "@truewire/koreai";
import { mockKoreAI } from "@truewire/koreai/testing";
import { serveOverLoopback } from "./loopback.ts";
import { credentials, koreaiSeeds } from "./seeds.ts";
import { thrown } from "./thrown.ts";
import type { Transcript } from "./transcript.ts";

const USERS = "/api/public/users";

/** Plays everything about Kore.ai against a server of its own. */
export async function playKoreai(transcript: Transcript): Promise<void> {
  const start = (host: string) => mockKoreAI({ ...koreaiSeeds, host }).fetch;
  await using server = await serveOverLoopback(start, transcript.exchange);
  const kore = new KoreAI({ host: server.url, botId: "st-shop", credentials });

  await removeAll(transcript, kore);
  await removeSome(transcript, kore);
  await removeNone(transcript, kore);
  await refuseBoth(transcript, kore);
  await listGroups(transcript, kore);
  await exportBot(transcript, kore);
}

async function removeAll(transcript: Transcript, kore: KoreAI): Promise<void> {
  const call = 'await kore.users.remove({ deleteEmailIds: ["bo@example.com", "chen@example.com"] })';
  transcript.step("Remove users from the account", call);
  const removal = await kore.users.remove({ deleteEmailIds: ["bo@example.com", "chen@example.com"] });
  transcript.result(removal);
  transcript.check("a DELETE went out with a body", transcript.sent, [
    { method: "DELETE", target: USERS, body: { deleteEmailIds: ["bo@example.com", "chen@example.com"] } },
  ]);
  transcript.check("both were removed", [removal.outcome, removal.requested, removal.failed], ["all", 2, []]);
}

async function removeSome(transcript: Transcript, kore: KoreAI): Promise<void> {
  const call = 'await kore.users.remove({ deleteEmailIds: ["dana@example.com", "amira@example.com"] })';
  transcript.step("The account's owner stays, the other user goes", call);
  const removal = await kore.users.remove({ deleteEmailIds: ["dana@example.com", "amira@example.com"] });
  transcript.result(removal);
  const failed = removal.failed.map((one) => [one.emailId, one.reason.message]);
  transcript.check(
    "the outcome is partial, and the refusal is told with its reason",
    [removal.outcome, failed],
    ["partial", [["amira@example.com", "Unauthorized to perform this activity"]]],
  );
}

async function removeNone(transcript: Transcript, kore: KoreAI): Promise<void> {
  transcript.step("Nobody could be removed", 'await kore.users.remove({ deleteEmailIds: ["amira@example.com"] })');
  const error = await thrown(BatchError, () => kore.users.remove({ deleteEmailIds: ["amira@example.com"] }));
  transcript.failure(error, { outcome: error.outcome, requested: error.requested, failed: error.failed });
  transcript.check("a call of which nothing succeeded throws", [error.name, error.failed.length], ["BatchError", 1]);
}

async function refuseBoth(transcript: Transcript, kore: KoreAI): Promise<void> {
  const call = 'await kore.users.remove({ deleteEmailIds: ["erin@example.com"], orgUserIds: ["staff-5"] })';
  transcript.step("Both kinds of ids at once are refused before sending", call);
  const fromJavaScript = { deleteEmailIds: ["erin@example.com"], orgUserIds: ["staff-5"] };
  const error = await thrown(InvalidArgumentError, () =>
    kore.users.remove(fromJavaScript as unknown as { deleteEmailIds: string[] }),
  );
  transcript.failure(error, { argument: error.argument });
  transcript.check("nothing was sent", transcript.sent, []);
}

async function listGroups(transcript: Transcript, kore: KoreAI): Promise<void> {
  transcript.step(
    "Walk through all groups, two a page",
    "for await (const group of kore.groups.list({ limit: 2 })) { ... }",
  );
  const names: string[] = [];
  for await (const group of kore.groups.list({ limit: 2 })) names.push(group.gN);
  transcript.result(names);
  transcript.check("every page was fetched", transcript.sent.length, 3);
  transcript.check("every group came once", names, ["Audit", "Billing", "Designers", "Support", "Testers"]);
}

async function exportBot(transcript: Transcript, kore: KoreAI): Promise<void> {
  transcript.step(
    "Export a bot, wait for the end of the job, and fetch the archive",
    'const job = await kore.bots.export({ exportType: "latest" }); const file = await job.wait(); await file.download()',
  );
  const job = await kore.bots.export({ exportType: "latest" });
  const states: string[] = [];
  const file = await job.wait({ onProgress: ({ state }) => void states.push(state) });
  const archive = await file.download();
  transcript.result(`${states.join(", ")}: an archive of ${archive.size} bytes`);
  transcript.check("the job was under way, and ended well", states, ["pending", "succeeded"]);
  const start = new TextDecoder().decode(await archive.slice(0, 2).arrayBuffer());
  transcript.check("it is a ZIP archive", start, "PK");
  const { method, target } = transcript.sent.at(-1) ?? {};
  transcript.check("the file was fetched from where the server said", [method, target], ["GET", "/mock-files/file-1"]);
}
