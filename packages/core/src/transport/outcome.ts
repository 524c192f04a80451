import type { CallOutcome } from "../middleware.ts";
import type { Execution } from "./execution.ts";

/** Tells how a run ended, and hands its end on. */
export async function outcomeOf(
  run: Promise<Execution>,
  tell: (outcome: Omit<CallOutcome, "attempts">) => void,
): Promise<Execution> {
  let outcome: Omit<CallOutcome, "attempts"> | undefined;
  try {
    const execution = await run;
    outcome = { status: execution.response.status };
    return execution;
  } catch (error) {
    const { status, httpStatus = status } = (error ?? {}) as { status?: number; httpStatus?: number };
    outcome = { status: httpStatus, error };
    throw error;
  } finally {
    tell(outcome as Omit<CallOutcome, "attempts">);
  }
}
