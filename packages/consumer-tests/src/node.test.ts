import { beforeAll, describe, expect, inject, it } from "vitest";
import { readEntryPoints } from "./entry-points.ts";
import { findNode, nodeMajors } from "./node-versions.ts";
import { run } from "./run.ts";

const consumer = inject("consumer");

describe.each(nodeMajors)("Node %i", (major) => {
  let node: string;
  beforeAll(async () => {
    node = await findNode(major);
  });

  it.each(["import.mjs", "require.cjs"])("%s runs a program over both clients", async (file) => {
    expect(JSON.parse(await run(node, [file], consumer))).toEqual({
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

  it("gives the same by import and by require, at every entry point", async () => {
    const entries = readEntryPoints(consumer).node;
    const found = JSON.parse(await run(node, ["entries.mjs", JSON.stringify(entries)], consumer));
    expect(Object.keys(found)).toEqual(entries);
    for (const entry of entries) {
      expect(found[entry].imported).not.toEqual([]);
      expect(found[entry].required).toEqual(found[entry].imported);
    }
  });

  it("recognises errors across the two module systems", async () => {
    expect(JSON.parse(await run(node, ["mixed.cjs"], consumer))).toEqual({
      copies: 2,
      requiredByImported: true,
      importedByRequired: true,
    });
  });
});
