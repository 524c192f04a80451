import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { MAX_FILE_BYTES, readText, readTextFile } from "./read-text.ts";
import { writeAll } from "./write-all.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "truewire-files-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LONG_AGO = new Date("2001-02-03T04:05:06Z");

function old(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, LONG_AGO, LONG_AGO);
  return path;
}

function everything(): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

describe("writeAll", () => {
  test("writes files and the folders they need, and says which changed", () => {
    const paths = [join(folder, "a.txt"), join(folder, "deep/er/b.txt")];
    expect(writeAll(new Map(paths.map((path) => [path, `${path}\n`])))).toEqual(paths);
    expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(paths.map((path) => `${path}\n`));
    expect(everything()).toEqual(["a.txt", "deep", "deep/er", "deep/er/b.txt"]);
  });

  test("does not touch a file that holds the text already", () => {
    const same = old("same.txt", "same");
    const other = old("other.txt", "before");
    expect(
      writeAll(
        new Map([
          [same, "same"],
          [other, "after"],
        ]),
      ),
    ).toEqual([other]);
    expect(statSync(same).mtimeMs).toBe(LONG_AGO.getTime());
    expect(readFileSync(other, "utf8")).toBe("after");
  });

  test("keeps a file's mode", () => {
    const path = old("script", "before");
    writeFileSync(path, "before", { mode: 0o644 });
    const { mode } = statSync(path);
    writeAll(new Map([[path, "after"]]));
    expect(statSync(path).mode).toBe(mode);
  });

  test("writes nothing when one of the targets cannot be read", () => {
    const first = old("first.txt", "before");
    mkdirSync(join(folder, "folder"));
    expect(() =>
      writeAll(
        new Map([
          [first, "after"],
          [join(folder, "folder"), "text"],
        ]),
      ),
    ).toThrow("EISDIR");
    expect(readFileSync(first, "utf8")).toBe("before");
    expect(everything()).toEqual(["first.txt", "folder"]);
  });

  test("writes nothing when a folder cannot be made", () => {
    const first = old("first.txt", "before");
    old("file", "a file, no folder");
    expect(() =>
      writeAll(
        new Map([
          [first, "after"],
          [join(folder, "new/a.txt"), "a"],
          [join(folder, "file/b.txt"), "b"],
        ]),
      ),
    ).toThrow(/ENOTDIR|EEXIST/u);
    expect(statSync(first).mtimeMs).toBe(LONG_AGO.getTime());
    expect(everything()).toEqual(["file", "first.txt"]);
  });

  test("puts back what it has replaced when a later file cannot be put in place", () => {
    const first = old("first.txt", "before");
    const created = join(folder, "created.txt");
    // The third is to be a file where the fourth makes a folder: that shows only when it is renamed into place.
    const files = new Map([
      [first, "after"],
      [created, "new"],
      [join(folder, "x"), "file"],
      [join(folder, "x/y"), "file"],
    ]);
    expect(() => writeAll(files)).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/u);
    expect(readFileSync(first, "utf8")).toBe("before");
    expect(statSync(first).mtimeMs).toBe(LONG_AGO.getTime());
    expect(existsSync(created)).toBe(false);
    expect(everything()).toEqual(["first.txt"]);
  });
});

describe("readText", () => {
  test("gives the text and the bytes of a file", () => {
    const path = old("a.txt", "ä\n");
    expect(readText(path)).toBe("ä\n");
    expect(readTextFile(path, "a.txt")).toMatchObject({ file: "a.txt", text: "ä\n", bytes: Buffer.from("ä\n") });
  });

  test("refuses what is missing, a folder, not UTF-8, or too large", () => {
    expect(() => readText(join(folder, "gone"), "gone")).toThrow("gone#: no such file");
    expect(() => readText(folder, "folder")).toThrow("folder#: is a directory, not a file");
    writeFileSync(join(folder, "binary"), Uint8Array.of(0xff, 0xfe));
    expect(() => readText(join(folder, "binary"), "binary")).toThrow("binary#: is not UTF-8 text");
    writeFileSync(join(folder, "large"), new Uint8Array(MAX_FILE_BYTES + 1));
    expect(() => readText(join(folder, "large"), "large")).toThrow(`large#: holds ${MAX_FILE_BYTES + 1} bytes`);
  });

  test("names the system's reason for anything else", () => {
    old("file", "");
    expect(() => readText(join(folder, "file/child"), "file/child")).toThrow("file/child#: cannot be read (ENOTDIR)");
  });
});
