import { own, ownObject, type JsonObject } from "../../shared/json.ts";
import type { WorkFolder } from "./work-folder.ts";

const FILE = "heartbeat.json";

/** The age from which a comparison is too old, in milliseconds: a scheduled job that is skipped and stays green is noticed by it. */
export const OLDEST_COMPARISON: number = 7 * 24 * 60 * 60 * 1000;

/** Notes that a vendor was compared with upstream, whatever came of it. */
export function beat(work: WorkFolder, vendor: string, now: number, found: JsonObject): void {
  const vendors = ownObject(work.readJson(FILE) ?? {}, "vendors");
  work.writeJson(FILE, {
    version: 1,
    vendors: { ...vendors, [vendor]: { comparedAt: new Date(now).toISOString(), ...found } },
  });
}

/** Milliseconds since a vendor was last compared; `undefined` when it is not known to have been. */
export function ageOf(work: WorkFolder, vendor: string, now: number): number | undefined {
  const vendors = ownObject(work.readJson(FILE) ?? {}, "vendors");
  const time = Date.parse(String(own(ownObject(vendors, vendor), "comparedAt")));
  return Number.isFinite(time) ? Math.max(0, now - time) : undefined;
}
