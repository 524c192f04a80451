import type { Vendor } from "../validate/description.ts";
import type { JudgedNote, JudgedSide } from "./note-judged.ts";

/** What one test had judged. */
export interface JudgedTest {
  /** Path of the test's file within its package, with slashes. */
  readonly file: string;
  readonly notes: readonly JudgedNote[];
}

/** What the gate demands. */
export interface JudgedDemand {
  readonly vendor: Vendor;
  /** The operations that a test must have judged, both sides of each. */
  readonly operations: readonly string[];
  /** Folders within the package whose tests count, such as `src/resources`. */
  readonly folders: readonly string[];
}

/** Says which operations no test of these folders had judged, one line for each side; nothing when all were. */
export function unjudged(tests: readonly JudgedTest[], { vendor, operations, folders }: JudgedDemand): string[] {
  const counted = tests.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));
  const notes = new Set(counted.flatMap((one) => one.notes));
  const sides: readonly JudgedSide[] = ["request", "response"];
  return operations.flatMap((id) =>
    sides.filter((side) => !notes.has(`${vendor} ${id} ${side}`)).map((side) => `${id}: no ${NAMES[side]} was judged`),
  );
}

const NAMES: Readonly<Record<JudgedSide, string>> = { request: "request", response: "response with a success" };
