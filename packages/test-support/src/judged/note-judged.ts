import type { Vendor } from "../validate/description.ts";
import { operationIdOf } from "../validate/vendors.ts";

/** Which side of an exchange was judged. Of responses only successes count: an error's shape is that of many operations. */
export type JudgedSide = "request" | "response";

/** One side of one operation, as a note of a test: `chatwoot list-all-labels request`. */
export type JudgedNote = `${Vendor} ${string} ${JudgedSide}`;

declare module "vitest" {
  interface TaskMeta {
    /** What the test had judged by the description, and what passed. */
    judged?: JudgedNote[];
  }
}

/**
 * Notes on the running test what was judged and found right. The note travels to the process that vitest runs in along
 * with the test's result, whichever worker the test ran in: there `JudgedGate` reads it.
 */
export async function noteJudged(vendor: Vendor, side: JudgedSide, method: string, path: string): Promise<void> {
  const { TestRunner } = await import("vitest");
  const test = TestRunner.getCurrentTest();
  const id = await operationIdOf(vendor, method, path);
  if (test === undefined || id === undefined) return;
  const note: JudgedNote = `${vendor} ${id} ${side}`;
  const notes = (test.meta.judged ??= []);
  if (!notes.includes(note)) notes.push(note);
}
