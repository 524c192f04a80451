import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readKoreaiSources } from "./read-sources.ts";

describe("reading pages and schemas", () => {
  let root = "";
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "truewire-koreai-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("names files as they lie below the root, and leaves other files alone", () => {
    write("specs/koreai/pages/a.yaml", "page: a/b\n");
    write("specs/koreai/pages/notes.md", "not a page\n");
    write("specs/koreai/schemas/errors.yaml", "A: { type: string }\n");
    expect(readKoreaiSources(root)).toEqual({
      pages: [{ file: "specs/koreai/pages/a.yaml", value: { page: "a/b" } }],
      schemas: [{ file: "specs/koreai/schemas/errors.yaml", value: { A: { type: "string" } } }],
    });
  });

  it("refuses a missing folder and an empty one", () => {
    expect(() => readKoreaiSources(root)).toThrow("specs/koreai/pages#: holds no YAML file");
    write("specs/koreai/pages/a.yaml", "page: a/b\n");
    mkdirSync(join(root, "specs/koreai/schemas"));
    expect(() => readKoreaiSources(root)).toThrow("specs/koreai/schemas#: holds no YAML file");
  });

  it("refuses a file that is no YAML, and one that holds a key twice", () => {
    write("specs/koreai/schemas/errors.yaml", "A: {}\n");
    write("specs/koreai/pages/a.yaml", "page: [\n");
    expect(() => readKoreaiSources(root)).toThrow("specs/koreai/pages/a.yaml#: is not valid YAML");
    write("specs/koreai/pages/a.yaml", "page: a/b\npage: a/c\n");
    expect(() => readKoreaiSources(root)).toThrow("specs/koreai/pages/a.yaml#/page: stands here twice in one object");
  });
});
