import type { GitHub } from "../pull-request/github.ts";

/** What became of the one issue. */
export interface KeptIssue {
  readonly outcome: "none" | "opened" | "updated" | "unchanged" | "closed";
  readonly issue?: number;
}

/** By which the one issue is found again, beside its title. */
export const ISSUE_LABEL: string = "spec-sync";

/**
 * Keeps one rolling issue in step with what stopped the last run: opened once, rewritten when the reasons change, closed when there are none.
 *
 * @param text - what it is to say; nothing when nothing stops the pipeline
 */
export async function keepIssue(github: GitHub, title: string, text: string | undefined): Promise<KeptIssue> {
  const open = await github.findIssue(title, ISSUE_LABEL);
  if (text === undefined) {
    if (open === undefined) return { outcome: "none" };
    await github.changeIssue(open.number, { state: "closed" });
    return { outcome: "closed", issue: open.number };
  }
  if (open === undefined) return { outcome: "opened", issue: await github.openIssue(title, ISSUE_LABEL, text) };
  if (open.body === text) return { outcome: "unchanged", issue: open.number };
  await github.changeIssue(open.number, { body: text });
  return { outcome: "updated", issue: open.number };
}
