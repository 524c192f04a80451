import { expect, it } from "vitest";
import type { JudgedNote } from "./note-judged.ts";
import { unjudged, type JudgedTest } from "./verdict.ts";

const demand = { vendor: "chatwoot", operations: ["labels.list", "labels.get"], folders: ["src/resources"] } as const;

function tests(file: string, ...notes: JudgedNote[]): JudgedTest[] {
  return notes.map((note) => ({ file, notes: [note] }));
}

const list = ["chatwoot labels.list request", "chatwoot labels.list response"] as const;
const get = ["chatwoot labels.get request", "chatwoot labels.get response"] as const;

it("is content when each operation was judged on both sides, by whichever tests", () => {
  const records = [
    ...tests("src/resources/a.test.ts", ...list, get[0]),
    ...tests("src/resources/deep/b.test.ts", get[1]),
  ];
  expect(unjudged(records, demand)).toEqual([]);
});

it("names each side that was not judged", () => {
  expect(unjudged(tests("src/resources/a.test.ts", list[0], get[1]), demand)).toEqual([
    "labels.list: no response with a success was judged",
    "labels.get: no request was judged",
  ]);
  expect(unjudged([], demand)).toHaveLength(4);
});

it.each(["src/testing/every-operation.test.ts", "src/resources-of-others/a.test.ts", "src/resources.test.ts"])(
  "does not count %s",
  (file) => expect(unjudged(tests(file, ...list, ...get), demand)).toHaveLength(4),
);

it("does not take the operation of another vendor for its own", () => {
  const notes = [...list, ...get].map((note) => note.replace("chatwoot", "koreai") as JudgedNote);
  expect(unjudged(tests("src/resources/a.test.ts", ...notes), demand)).toHaveLength(4);
});
