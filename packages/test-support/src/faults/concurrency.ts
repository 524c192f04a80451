import { setTimeout as sleep } from "node:timers/promises";
import { answer } from "./status.ts";
import { startServer } from "./server.ts";
import type { Exchange, FaultServer } from "./server.ts";

/**
 * Holds requests back until `gate` of them are there at once, then answers those together; `highWater` tells the most
 * that ever were. A group that stays smaller (the last one, or a client that sends fewer) is let go after `patienceMs`.
 *
 * @param gate how many requests make a group
 * @param patienceMs how long an incomplete group waits; 250 by default
 */
export function gated(gate: number, patienceMs = 250): Promise<FaultServer> {
  let group: Exchange[] = [];
  const release = (held: readonly Exchange[]): void => {
    if (held === group) group = [];
    for (const exchange of held) answer(exchange, { body: { index: exchange.index } });
  };
  return startServer(async (exchange) => {
    const mine = group;
    mine.push(exchange);
    if (mine.length === gate) return release(mine);
    if (mine.length > 1) return;
    await sleep(patienceMs, undefined, { ref: false });
    if (mine === group) release(mine);
  });
}
