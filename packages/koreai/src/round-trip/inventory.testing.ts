import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** One documented call with the samples of its page. */
export interface Entry {
  readonly id: string;
  /** `null`, as the path, for calls that the platform makes. */
  readonly method: string | null;
  readonly path: string | null;
  readonly samples: Readonly<Record<"request" | "response", Readonly<Record<string, unknown>>>>;
}

const repository = new URL("../../../../", import.meta.url);

function inventoryFile(): string {
  const beside = fileURLToPath(new URL("../shared/upstream", repository));
  return `${process.env["TRUEWIRE_UPSTREAM"] ?? beside}/koreai/inventory.json`;
}

/** Why there are no samples, or `undefined` when there are. Upstream's facts are no part of the repository. */
export const absence: string | undefined = existsSync(inventoryFile())
  ? undefined
  : "the inventory of upstream's pages is neither beside the repository nor in TRUEWIRE_UPSTREAM";

/** All entries; none when there is no inventory. */
export function readEntries(): readonly Entry[] {
  if (absence !== undefined) return [];
  return (JSON.parse(readFileSync(inventoryFile(), "utf8")) as { readonly operations: readonly Entry[] }).operations;
}

/** The samples that the description departs from for a reason, as `<entry> <kind> <name>`. */
export function readDepartures(): ReadonlySet<string> {
  const folder = fileURLToPath(new URL("scripts/src/koreai/departures", repository));
  const files = readdirSync(folder).map((name) => parse(readFileSync(`${folder}/${name}`, "utf8")) as object);
  return new Set(
    files.flatMap((file) =>
      Object.entries(file as Readonly<Record<string, object>>).flatMap(([id, reasons]) =>
        Object.keys(reasons).map((what) => `${id} ${what}`),
      ),
    ),
  );
}
