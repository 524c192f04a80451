import { isArray, isObject, own, sortKeys, type JsonObject, type JsonValue } from "../../shared/json.ts";
import { codeSpan } from "../../shared/markdown.ts";
import { printable } from "../../shared/printable.ts";
import { SpecError } from "../../shared/spec-error.ts";
import { SyncFailure, type FailureCode } from "./failure.ts";
import { tell } from "./run.ts";
import type { WorkFolder } from "./work-folder.ts";

/** The one title: whoever keeps the issue finds it by this. */
export const ISSUE_TITLE: string = "Spec sync needs a person";

/** What is written by `sync` and read by whoever opens, updates or closes the one issue. */
export const ISSUE_FILE: string = "issue.md";

const PROBLEMS_FILE = "problems.json";

/** Something that stopped a stage. */
interface Problem {
  readonly code: FailureCode | "refused" | "bug";
  readonly message: string;
  readonly lines: readonly string[];
  readonly advice: string;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof AggregateError) return error.errors.flatMap(problemsOf);
  if (error instanceof SyncFailure) {
    return [{ code: error.code, message: error.message, lines: error.lines, advice: error.advice }];
  }
  const [message = "", ...lines] = tell(error).flatMap((told) => told.lines);
  if (error instanceof SpecError) {
    return [{ code: "refused", message, lines, advice: "Correct what the line names, in the place that it names." }];
  }
  // A stack names folders of the machine: the first line is enough for an issue.
  const [first = ""] = message.split("\n");
  return [
    {
      code: "bug",
      message: printable(first),
      lines: [],
      advice: "This is a mistake of ours: run the stage by hand to see where.",
    },
  ];
}

function problemsToJson(problems: readonly Problem[]): JsonValue {
  return problems.map(({ code, message, lines, advice }) => ({ code, message, lines: [...lines], advice }));
}

function texts(value: JsonValue | undefined): readonly string[] {
  return isArray(value) ? value.map(String) : [];
}

/** An instant is another one in every run, which is no news about the problem: the run's own lines tell it. */
function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, "…");
}

function renderProblem(problem: JsonValue): string {
  if (!isObject(problem)) return "";
  const lines = texts(own(problem, "lines")).map((line) => `  - ${codeSpan(timeless(line))}\n`);
  return `- **${String(own(problem, "code"))}**: ${codeSpan(timeless(String(own(problem, "message"))))}\n${lines.join("")}  ${String(own(problem, "advice"))}\n`;
}

/** The text of the one issue, title first. The same problems give the same text, on whatever day. */
function renderIssue(stages: JsonObject): string {
  const sections = Object.entries(stages).map(([stage, problems]) => {
    const items = isArray(problems) ? problems.map(renderProblem) : [];
    return `\n## sync ${stage}\n\n${items.join("")}`;
  });
  return `# ${ISSUE_TITLE}

The last comparison of the descriptions with what the vendors publish did not get through by itself. Unless a draft says otherwise, nothing
that is vendored was changed by it. Every run writes this text anew; when one gets through, there is nothing left to say and the issue can
be closed. docs/spec-sync.md tells what each kind of problem asks for.
${sections.join("")}`;
}

/** Keeps the problems of each stage's last run, and the text of the one issue in step with them. */
export class Problems {
  readonly #work: WorkFolder;

  constructor(work: WorkFolder) {
    this.#work = work;
  }

  /** What stopped a stage, in place of what stopped it before; nothing when it got through. */
  set(stage: string, error: unknown): void {
    const known = this.#work.readJson(PROBLEMS_FILE) ?? {};
    const others = Object.entries(known).filter(([name]) => name !== stage);
    const found = error === undefined ? [] : [[stage, problemsToJson(problemsOf(error))] as const];
    const stages = sortKeys(Object.fromEntries([...others, ...found]));
    if (Object.keys(stages).length === 0) {
      this.#work.remove(PROBLEMS_FILE);
      this.#work.remove(ISSUE_FILE);
      return;
    }
    this.#work.writeJson(PROBLEMS_FILE, stages);
    this.#work.write(ISSUE_FILE, renderIssue(stages));
  }
}
