import { interleave } from "../shared/rounds.ts";
import type { Candidate } from "../shared/rounds.ts";
import { spread } from "../shared/statistics.ts";
import type { Spread } from "../shared/statistics.ts";
import { nextMessage, start, startServer } from "./processes.ts";
import type { Started } from "./processes.ts";
import { subjects } from "./subject.ts";

/** CPU time of one subject. */
export interface CpuResult {
  readonly id: string;
  readonly title: string;
  /** User and system time of the client process for one call, median of the rounds. */
  readonly microsecondsPerCall: number;
  /** Divided, round by round, by what bare `fetch` took in the same round. */
  readonly ratio: Spread;
}

/** How much is measured. */
export interface CpuEffort {
  readonly rounds: number;
  readonly callsPerRound: number;
  readonly warmupCalls: number;
}

/** Many short rounds: what disturbs the machine for a second then meets all subjects of the same round. */
export const cpuEffort: CpuEffort = { rounds: 101, callsPerRound: 250, warmupCalls: 4_000 };

/**
 * CPU per call against a loopback server in another process. Every subject has a process of its own that lives through
 * all rounds, so that none is compiled or collected on another's account.
 */
export async function measureCpu(effort: CpuEffort = cpuEffort): Promise<CpuResult[]> {
  const server = await startServer();
  const clients: Started[] = [];
  try {
    const candidates: Candidate[] = [];
    for (const { id } of subjects) {
      const client = await start("client.ts", [id, server.origin]);
      clients.push(client);
      const call = async (calls: number): Promise<number> => {
        const answer = nextMessage(client.child);
        client.child.send(calls);
        return Number(await answer);
      };
      await call(effort.warmupCalls);
      candidates.push({ id, measure: () => call(effort.callsPerRound) });
    }
    return summarise(await interleave(candidates, effort.rounds));
  } finally {
    for (const { stop } of [...clients, server]) stop();
  }
}

function summarise(values: ReadonlyMap<string, readonly number[]>): CpuResult[] {
  const base = values.get(subjects[0].id) ?? [];
  return subjects.map(({ id, title }) => {
    const own = values.get(id) ?? [];
    return {
      id,
      title,
      microsecondsPerCall: spread(own).median,
      ratio: spread(own.map((value, round) => value / (base[round] ?? Number.NaN))),
    };
  });
}
