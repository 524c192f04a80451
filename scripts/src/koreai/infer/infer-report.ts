import type { JsonValue } from "../../shared/json.ts";
import { printable } from "../../shared/printable.ts";
import { SpecError } from "../../shared/spec-error.ts";
import type { InventoryEntry, SampleKind } from "../inventory.ts";
import { inferShape } from "./infer-shape.ts";
import { renderShape } from "./render-shape.ts";

/** How many lines of a text that is no JSON are shown. */
const SHOWN_LINES = 5;

interface NamedSample {
  readonly name: string;
  readonly value: JsonValue;
}

function entryNamed(entries: readonly InventoryEntry[], id: string): InventoryEntry {
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const ofPage = entries.filter((entry) => entry.id.split("#")[0] === id).map((entry) => entry.id);
  const hint = ofPage.length === 0 ? "" : `; its page has ${ofPage.join(", ")}`;
  throw new SpecError("koreai/inventory.json", "", `has no entry ${id}${hint}`);
}

function whyNoJson(text: string): string {
  try {
    JSON.parse(text);
    return "is a text that holds JSON";
  } catch (error) {
    return `is no JSON (${printable(error instanceof Error ? error.message : String(error), 120)})`;
  }
}

function textLines({ name, value }: NamedSample): readonly string[] {
  const text = String(value);
  const lines = text.split("\n");
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `#   ${printable(line, 110)}`);
  const rest = lines.length > SHOWN_LINES ? [`#   and ${lines.length - SHOWN_LINES} more lines`] : [];
  return [`# ${name} ${whyNoJson(text)}:`, ...shown, ...rest];
}

/**
 * What the samples of entries have in common, as YAML to paste into a page: comments tell what it was made of, then comes one shape that
 * fits every sample that is JSON.
 *
 * @param kind - samples of which side
 * @throws {SpecError} when there is no entry of such an id.
 */
export function inferReport(entries: readonly InventoryEntry[], ids: readonly string[], kind: SampleKind): string {
  const chosen = ids.map((id) => entryNamed(entries, id));
  const samples = chosen.flatMap(({ id, samples: { [kind]: all } }) =>
    Object.entries(all).map(([name, value]): NamedSample => ({ name: `${id} ${kind} ${name}`, value })),
  );
  const texts = samples.filter(({ value }) => typeof value === "string");
  const values = samples.filter(({ value }) => typeof value !== "string");
  const same = chosen.flatMap(({ id, bodySameAs }) =>
    kind === "request" && bodySameAs !== undefined ? [`# ${id} has the body of ${bodySameAs}`] : [],
  );
  const head = [
    ...(values.length === 0 ? [`# no ${kind} sample is JSON`] : values.map(({ name }) => `# ${printable(name)}`)),
    ...texts.flatMap(textLines),
    ...same,
  ];
  const shape =
    values.length === 0
      ? ""
      : renderShape(
          inferShape(
            values.map(({ value }) => value),
            { closed: kind === "request" },
          ),
        );
  return `${head.join("\n")}\n${shape}`;
}
