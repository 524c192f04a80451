import { readMessage } from "../errors/decode-error.ts";
import { isRecord } from "../is-record.ts";
import { knownState } from "./job-states.ts";

const idKeys = ["_id", "requestId", "jobId", "testRunId", "dsId"] as const;
const stateKeys = ["status", "trainingStatus", "state"] as const;
const partKeys = ["statusLogs", "statusSummary", "results", "validation", "executionLog"] as const;

/** The id in the answer of a start call, under whichever name. */
export function readJobId(started: unknown): string | undefined {
  return firstText(started, idKeys);
}

/** The word for where a job stands in the answer of a status call, under whichever name. */
export function readStateWord(status: unknown): string | undefined {
  return firstText(status, stateKeys);
}

/** The server's reason for the failure of a job: of the whole, else of its first part that failed. */
export function readJobReason(status: unknown): string | undefined {
  const own = told(status);
  if (own !== undefined || !isRecord(status)) return own;
  for (const key of partKeys) {
    const parts = status[key];
    if (typeof parts !== "object" || parts === null) continue;
    const failed = Object.values(parts).find((part) => isRecord(part) && knownState(part["status"]) === "failed");
    const reason = told(failed);
    if (reason !== undefined) return reason;
  }
  return told(status["result"]);
}

/** What an object says of itself; a message that only repeats the state says nothing. */
function told(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const message = readMessage(value) ?? firstText(value, ["reason", "errMsg", "comments", "description"]);
  return message === undefined || knownState(message) !== undefined ? undefined : message;
}

function firstText(value: unknown, keys: readonly string[]): string | undefined {
  if (!isRecord(value)) return undefined;
  const found = keys.map((key) => value[key]).find((text) => typeof text === "string" && text !== "");
  return typeof found === "string" ? found : undefined;
}
