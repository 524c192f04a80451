import { isObject, own, ownArray, ownObject, sameJson, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { ERROR_STATUSES } from "../failures.ts";
import type { InventoryEntry, InventoryParameter, SampleKind } from "../inventory.ts";
import type { Page } from "../notation.ts";
import { pageOf, type Described } from "./join-entries.ts";
import type { Judge } from "./judge.ts";
import { fitsMark, isKnown, marksAt, stepsOf, type Mark } from "./marks.ts";
import { statedRateLimit, statedScope } from "./stated-facts.ts";

/** One way in which the description departs from an entry. */
export interface Finding {
  /** Id of the entry, or of the operation that no entry stands for. */
  readonly of: string;
  readonly area: string;
  /** What departs, under a name that a departure can give a reason for. */
  readonly what: string;
  readonly detail: string;
}

type Told = Omit<Finding, "of" | "area">;

/** Headers that belong to the transport or were pasted from a browser. */
const NO_PARAMETERS = /^(accept(-.*)?|auth|authorization|content-type|format|host|origin|referer|token|user-agent)$/iu;

/** What every check looks at. */
interface Case {
  readonly entry: InventoryEntry;
  readonly described: Described;
  readonly judge: Judge;
}

function unless(fits: boolean, what: string, detail: string): readonly Told[] {
  return fits ? [] : [{ what, detail }];
}

function placeFindings({ entry, described, judge }: Case, pages: readonly Page[]): readonly Told[] {
  const extension = ownObject(judge.operation(described), "x-truewire");
  const page = pageOf(entry);
  const known = own(extension, "page") === page || ownArray(extension, "alsoOn").includes(page);
  const area = pages.find((each) => each.page === page)?.area;
  const scope = ownObject(extension, "scope");
  const limit = ownObject(extension, "rateLimit");
  return [
    ...unless(known, "page", `${page} is neither the operation's page nor one that describes it`),
    ...unless(area === entry.area, "area", `is ${area ?? "unknown"}, not ${entry.area}`),
    ...unless(sameJson(scope, statedScope(entry.scope)), "scope", `is ${JSON.stringify(scope)}, not ${entry.scope}`),
    ...unless(
      sameJson(limit, statedRateLimit(entry.rateLimit)),
      "rateLimit",
      `is ${JSON.stringify(limit)}, not ${entry.rateLimit}`,
    ),
  ];
}

/**
 * The variants of a body that an entry tells of: those that its own samples fit where several pages share the operation, since each page
 * documents its variant only; else all.
 */
function ownVariants({ entry, described, judge }: Case): readonly JsonObject[] {
  const body = judge.request(described);
  if (body === undefined) return [];
  const variants = judge.variantsOf(body);
  if (!Object.hasOwn(ownObject(judge.operation(described), "x-truewire"), "alsoOn")) return variants;
  const samples = Object.values(entry.samples.request);
  const fitting = variants.filter((variant) => samples.some((sample) => judge.problems(variant, sample).length === 0));
  return fitting.length === 0 ? variants : fitting;
}

/** The marks that the description gives a parameter; none when it does not know it. */
function marksOf(told: Case, { in: place, name }: InventoryParameter): readonly Mark[] {
  if (place === "body") {
    const body = told.judge.request(told.described);
    const marksIn = (schema: JsonObject): readonly Mark[] => marksAt(told.judge, schema, stepsOf(name));
    const marks = ownVariants(told).flatMap(marksIn);
    // A page's samples need not show every variant that it documents.
    return isKnown(marks) || body === undefined ? marks : marksIn(body);
  }
  const same = (other: JsonValue | undefined): boolean =>
    place === "header" ? String(other).toLowerCase() === name.toLowerCase() : other === name;
  const parameters = ownArray(told.judge.operation(told.described), "parameters").filter(isObject);
  const found = parameters.filter((each) => own(each, "in") === place && same(own(each, "name")));
  return found.map((each) => own(each, "required") === true);
}

function parameterFindings(told: Case): readonly Told[] {
  return told.entry.params.flatMap((parameter): readonly Told[] => {
    const { in: place, name } = parameter;
    // Names of path parameters do not travel, and the paths were compared.
    if (place === "path" || (place === "header" && NO_PARAMETERS.test(name))) return [];
    const marks = marksOf(told, parameter);
    if (!isKnown(marks)) return [{ what: `missing ${place} ${name}`, detail: "is not described" }];
    const stated = parameter.required ?? false;
    const page = parameter.required === null ? "does not say" : "says otherwise";
    const detail = `is ${stated ? "optional" : "required"}, which the page ${page}`;
    return unless(name === "(root)" || fitsMark(marks, stated), `mark ${place} ${name}`, detail);
  });
}

function fieldFindings({ entry, described, judge }: Case): readonly Told[] {
  const schemas = judge.successes(described);
  return entry.responseFields.flatMap(({ name }) => {
    const steps = stepsOf(name);
    // Where the answer is a list, its fields are told with and without the sign of one.
    const ways = steps[0] === "[]" ? [steps] : [steps, ["[]", ...steps]];
    const known = schemas.some((schema) => ways.some((way) => isKnown(marksAt(judge, schema, way))));
    return unless(known, `field ${name}`, "is not described");
  });
}

function sampleFindings({ entry, described, judge }: Case): readonly Told[] {
  const judged = (kind: SampleKind, problemsOf: (sample: JsonValue) => readonly string[]): readonly Told[] =>
    Object.entries(entry.samples[kind]).flatMap(([name, sample]) => {
      const problems = problemsOf(sample);
      const text = typeof sample === "string" ? "is a text; " : "";
      return unless(problems.length === 0, `${kind} ${name}`, `${text}${problems.slice(0, 5).join("; ")}`);
    });
  const body = judge.request(described);
  const failures = "operation" in described ? ERROR_STATUSES : [];
  return [
    ...judged("request", (sample) => judge.nearest(body === undefined ? [] : [body], sample)),
    ...judged("response", (sample) => judge.nearest(judge.successes(described), sample)),
    ...judged("error", (sample) =>
      failures.flatMap((status) => judge.nearest(judge.failures(described, status), sample)),
    ),
  ];
}

/** Everything in which the description departs from an entry of the inventory. */
export function findingsOf(
  entry: InventoryEntry,
  described: Described,
  pages: readonly Page[],
  judge: Judge,
): readonly Finding[] {
  const told: Case = { entry, described, judge };
  const all = [
    ...placeFindings(told, pages),
    ...parameterFindings(told),
    ...fieldFindings(told),
    ...sampleFindings(told),
  ];
  // One parameter may have two rows, and would be told twice.
  const unique = new Map(all.map((finding) => [finding.what, finding]));
  return [...unique.values()].map(({ what, detail }) => ({ of: entry.id, area: entry.area, what, detail }));
}
