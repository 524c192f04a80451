import type { Client } from "@truewire/core";
import { profileOf } from "../kore-client.ts";
import { readJobReason, readStateWord } from "./job-answers.ts";

/** What tells requests for the same work apart. */
interface Stamped {
  readonly _id: string;
  readonly createdOn?: string | undefined;
}

/** The parts of a plan that keep a job apart from others of its kind. */
interface Identity<Status> {
  readonly id: (started: Stamped) => string;
  readonly state: (status: Status) => string | undefined;
  readonly reason: (status: Status) => string | undefined;
}

/**
 * For jobs whose status call names none, so that the server tells of the last one: what came before the job at hand is
 * waited out, and what came after is no result of it.
 */
export function identifyLast<Status extends Stamped>(): Identity<Status> {
  let own: Stamped | undefined;
  const age = (status: Status): "earlier" | "later" | "own" => (own === undefined ? "own" : compare(own, status));
  return {
    id: (started) => {
      own = started;
      return started._id;
    },
    state: (status) => ({ earlier: "pending", later: "failed", own: readStateWord(status) })[age(status)],
    reason: (status) =>
      age(status) === "later" ? "the server tells of a later one, and of this one no more" : readJobReason(status),
  };
}

/** Without a time on both sides nothing speaks against its being the same. */
function compare(own: Stamped, told: Stamped): "earlier" | "later" | "own" {
  if (own._id === told._id) return "own";
  const [ours, theirs] = [Date.parse(own.createdOn ?? ""), Date.parse(told.createdOn ?? "")];
  if (theirs < ours) return "earlier";
  return theirs > ours ? "later" : "own";
}

/** What stands for the id of a job that has none: the bot whose last one it is. */
export function lastJobId(client: Client): string {
  return profileOf(client).scope.botId ?? "of an unnamed bot";
}
