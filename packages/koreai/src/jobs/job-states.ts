import type { JobState } from "@truewire/core";

/** Every word that the API has for where a job stands, without case, blanks, dashes and underscores. */
const states: Readonly<Record<string, JobState>> = {
  accepted: "pending",
  created: "pending",
  initiated: "pending",
  notstarted: "pending",
  pending: "pending",
  queued: "pending",
  scheduled: "pending",
  submitted: "pending",
  waiting: "pending",
  inprogress: "running",
  processing: "running",
  running: "running",
  started: "running",
  training: "running",
  completed: "succeeded",
  complete: "succeeded",
  done: "succeeded",
  finished: "succeeded",
  passed: "succeeded",
  success: "succeeded",
  successful: "succeeded",
  succeeded: "succeeded",
  completedwitherrors: "partial",
  partial: "partial",
  partialfailure: "partial",
  partiallycompleted: "partial",
  partiallysuccessful: "partial",
  partialsuccess: "partial",
  aborted: "failed",
  canceled: "failed",
  cancelled: "failed",
  error: "failed",
  expired: "failed",
  fail: "failed",
  failed: "failed",
  failure: "failed",
  rejected: "failed",
  stopped: "failed",
  terminated: "failed",
  timedout: "failed",
  timeout: "failed",
};

/** The state that a word stands for, in whatever spelling; `undefined` for a word that is not known. */
export function knownState(word: unknown): JobState | undefined {
  if (typeof word !== "string") return undefined;
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  return Object.hasOwn(states, plain) ? states[plain] : undefined;
}

/**
 * The state that a word stands for. One that is not known counts as `running`: neither a success nor a failure may be made
 * up, and who waits has a deadline.
 */
export function jobState(word: string): JobState {
  return knownState(word) ?? "running";
}
