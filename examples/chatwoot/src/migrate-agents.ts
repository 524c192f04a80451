import { Chatwoot } from "@truewire/chatwoot";
import { argument, isProgram } from "./program.ts";

/** Who moved, and who was in the new team before. */
export interface Migration {
  readonly moved: readonly string[];
  readonly already: readonly string[];
}

/**
 * Moves everybody from one team to another. They join the new team before they leave the old one, so that a run that
 * breaks off leaves nobody without a team, and can be repeated.
 *
 * @param options - `dryRun` only says what would be done
 */
export async function migrateAgents(
  cw: Chatwoot,
  from: number,
  to: number,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Migration> {
  if (from === to) throw new RangeError("the two teams are the same");
  const [leaving, present] = await Promise.all([cw.teams.members.list(from), cw.teams.members.list(to)]);
  const ids = new Set(present.map(({ id }) => id));
  const moving = leaving.filter(({ id }) => !ids.has(id));
  if (!dryRun && leaving.length > 0) {
    if (moving.length > 0) await cw.teams.members.add(to, { user_ids: moving.map(({ id }) => id) });
    await cw.teams.members.remove(from, { user_ids: leaving.map(({ id }) => id) });
  }
  return {
    moved: moving.map(({ name }) => name),
    already: leaving.filter(({ id }) => ids.has(id)).map(({ name }) => name),
  };
}

if (isProgram(import.meta.url)) {
  const usage =
    "migrate-agents.ts <from team id> <to team id> [--dry-run], with CHATWOOT_BASE_URL and so on in the environment";
  const [from, to] = [Number(argument(0, usage)), Number(argument(1, usage))];
  const dryRun = process.argv.includes("--dry-run");
  const { moved, already } = await migrateAgents(new Chatwoot(), from, to, { dryRun });
  console.log(`${dryRun ? "would move" : "moved"}: ${moved.join(", ") || "nobody"}`);
  if (already.length > 0) console.log(`in both teams before: ${already.join(", ")}`);
}
