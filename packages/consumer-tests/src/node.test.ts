import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { findNode, type NodeMajor } from "./node-versions.ts";
import { run } from "./run.ts";

const consumer = inject("consumer");
const majors: NodeMajor[] = [20, 22, 24, 26];

beforeAll(() => cpSync(join(import.meta.dirname, "../fixtures"), consumer, { recursive: true }));

describe.each(majors)("Node %i", (major) => {
  const node = findNode(major);

  it.each(["import.mjs", "require.cjs"])("%s runs a program over both clients", (file) => {
    expect(JSON.parse(run(node, [file], consumer))).toEqual({
      contact: "Ada",
      missing: 404,
      branded: true,
      removed: "all",
      seen: [
        "GET /api/v1/accounts/1/contacts/42 ",
        "GET /api/v1/accounts/1/contacts/404 ",
        'DELETE /api/public/users {"deleteEmailIds":["a@example.com"]}',
      ],
    });
  });

  it("recognises errors across the two module systems", () => {
    expect(JSON.parse(run(node, ["mixed.cjs"], consumer))).toEqual({
      copies: 2,
      requiredByImported: true,
      importedByRequired: true,
    });
  });
});
