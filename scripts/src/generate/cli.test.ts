import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PATIENCE } from "./testing/compile.ts";
import { documentOf, operationOf } from "./testing/document.ts";

const CLI = fileURLToPath(new URL("cli.ts", import.meta.url));
const FILES = ["index.ts", "operations.ts", "schema.ts", "types.ts"];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "truewire-generate-"));
  for (const vendor of ["chatwoot", "koreai"]) describeVendor(vendor, `${vendor}-list`);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function describeVendor(vendor: string, operationId: string): void {
  const path = join(root, "specs", vendor, "openapi.yaml");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(documentOf({ "/list": { get: operationOf(operationId) } })));
}

function generated(vendor: string, file: string): string {
  return join(root, "packages/core/src", vendor, file);
}

function run(...options: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "--root", root, ...options], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, error: stderr };
}

describe("pnpm generate", PATIENCE, () => {
  it("writes the modules of both vendors, and nothing the second time", () => {
    const first = run();
    expect(first).toMatchObject({ code: 0, error: "" });
    expect(first.out).toContain("8 of 8 generated files changed");
    for (const vendor of ["chatwoot", "koreai"]) {
      expect(readdirSync(dirname(generated(vendor, "types.ts"))).toSorted()).toEqual(FILES);
    }
    expect(readFileSync(generated("koreai", "operations.ts"), "utf8")).toMatch(
      /^\/\/ Generated .* by `pnpm generate`\. Do not edit/u,
    );
    const { mtimeMs } = statSync(generated("koreai", "operations.ts"));
    expect(run()).toEqual({ code: 0, out: "0 of 8 generated files changed\n", error: "" });
    expect(statSync(generated("koreai", "operations.ts")).mtimeMs).toBe(mtimeMs);
  });

  it("gives the same code for the same description, however its keys are ordered", () => {
    run();
    const path = join(root, "specs/chatwoot/openapi.yaml");
    const document = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify(Object.fromEntries(Object.entries(document).toReversed())));
    expect(run().out).toBe("0 of 8 generated files changed\n");
  });

  it("--check passes on fresh files, lists stale and missing ones, and writes nothing", () => {
    run();
    expect(run("--check")).toEqual({ code: 0, out: "8 generated files are up to date\n", error: "" });
    writeFileSync(generated("chatwoot", "types.ts"), "// edited\n");
    rmSync(generated("koreai", "index.ts"));
    expect(run("--check")).toEqual({
      code: 1,
      out: "",
      error:
        "generate: packages/core/src#: stale, run `pnpm generate`: packages/core/src/chatwoot/types.ts, packages/core/src/koreai/index.ts\n",
    });
    expect(readFileSync(generated("chatwoot", "types.ts"), "utf8")).toBe("// edited\n");
    expect(existsSync(generated("koreai", "index.ts"))).toBe(false);
  });

  it("writes nothing at all when one description is refused", () => {
    run();
    describeVendor("chatwoot", "renamed");
    describeVendor("koreai", "…");
    const before = FILES.map((file) => readFileSync(generated("chatwoot", file), "utf8"));
    const { code, out, error } = run();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toBe(
      "generate: specs/koreai/openapi.yaml#/paths/~1list/get: the operation …: no name can be made of it, it holds no ASCII letter or digit\n",
    );
    expect(FILES.map((file) => readFileSync(generated("chatwoot", file), "utf8"))).toEqual(before);
  });

  it("says which description is missing", () => {
    rmSync(join(root, "specs/koreai"), { recursive: true });
    expect(run()).toEqual({ code: 1, out: "", error: "generate: specs/koreai/openapi.yaml#: no such file\n" });
    expect(existsSync(join(root, "packages"))).toBe(false);
  });

  it("refuses what it does not know", () => {
    expect(run("--chek")).toMatchObject({ code: 2, out: "" });
  });
});
