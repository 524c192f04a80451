import { expect, test } from "vitest";
import { recordingServer } from "../recording-server.ts";
import { sampleDescription } from "./sample-description.ts";
import { createValidator } from "./validator.ts";

const validator = await createValidator(sampleDescription());
const scan = (): File => new File(["%PDF"], "scan.pdf", { type: "application/pdf" });

async function wrongs(body: BodyInit, headers: Record<string, string> = {}): Promise<string[]> {
  await using server = await recordingServer(() => ({}));
  await fetch(`${server.url}/books/978-1/scans`, {
    method: "POST",
    headers: { "Library-Key": "k-1", ...headers },
    body,
  });
  const violations = await validator.validateRequest(server.last());
  return violations.map((one) => [one.in, one.pointer, one.rule].filter((part) => part !== "").join(" "));
}

function form(entries: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test("one file or several under attachments[], with text fields, are as described", async () => {
  expect(await wrongs(form([["attachments[]", scan()]]))).toEqual([]);
  const fields = [
    ["attachments[]", scan()],
    ["attachments[]", scan()],
    ["private", "true"],
    ["note", "12"],
  ] as const;
  expect(await wrongs(form(fields))).toEqual([]);
  expect(
    await wrongs(
      form([
        ["attachments[]", scan()],
        ["owner[name]", "Ada"],
        ["owner[age]", "36"],
      ]),
    ),
  ).toEqual([]);
});

test("an object of a list goes on until a key comes again, as Rails reads it", async () => {
  const loans = (...days: string[]) => wrongs(form([["attachments[]", scan()], ...days.map(pair)]));
  const pair = (text: string): [string, string] => [text.split("=")[0] ?? "", text.split("=")[1] ?? ""];
  expect(await loans("loans[][day]=1", "loans[][to][]=Ada", "loans[][to][]=Bo", "loans[][day]=2")).toEqual([]);
  expect(await loans("loans[][day]=1", "loans[][day]=soon")).toEqual(["body /loans/1/day type"]);
  expect(await loans("loans[][to][]=Ada")).toEqual(["body /loans/0 required"]);
  expect(await loans("loans[][day]=1", "loans[][pet]=cat")).toEqual(["body /loans/0/pet undeclared"]);
});

test.each([
  ["a missing required file", [["note", "x"]], ["body required"]],
  [
    "a field of the wrong type",
    [
      ["attachments[]", scan()],
      ["private", "perhaps"],
    ],
    ["body /private type"],
  ],
  [
    "a nested field of the wrong type",
    [
      ["attachments[]", scan()],
      ["owner[age]", "old"],
    ],
    ["body /owner/age type"],
  ],
  [
    "an undescribed field",
    [
      ["attachments[]", scan()],
      ["colour", "red"],
    ],
    ["body /colour undeclared"],
  ],
  [
    "an undescribed nested field",
    [
      ["attachments[]", scan()],
      ["owner[pet]", "cat"],
    ],
    ["body /owner/pet undeclared"],
  ],
  ["text where a file belongs", [["attachments[]", "scan.pdf"]], ["body /attachments[]/0 file"]],
  [
    "a file where text belongs",
    [
      ["attachments[]", scan()],
      ["note", scan()],
    ],
    ["body /note file"],
  ],
  ["attachments without brackets", [["attachments", scan()]], ["body required", "body /attachments undeclared"]],
] as const)("%s is a violation", async (_name, entries, expected) => {
  expect(await wrongs(form(entries))).toEqual(expected);
});

test("a body that is cut off, has no boundary, or goes to an operation without multipart is a violation", async () => {
  const cut = '--b\r\ncontent-disposition: form-data; name="note"\r\n\r\nhal';
  expect(await wrongs(cut, { "content-type": "multipart/form-data; boundary=b" })).toEqual(["body multipart"]);
  expect(await wrongs(cut, { "content-type": "multipart/form-data" })).toEqual(["body multipart"]);

  await using server = await recordingServer(() => ({}));
  await fetch(`${server.url}/shelves/7/books`, {
    method: "POST",
    headers: { "Library-Key": "k" },
    body: form([["title", "A"]]),
  });
  expect(await validator.validateRequest(server.last())).toMatchObject([{ in: "header", rule: "content-type" }]);
});
