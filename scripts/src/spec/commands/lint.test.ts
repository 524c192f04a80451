import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { lintDescription } from "../lint/lint.ts";
import { minimal } from "../test-documents.ts";
import { Workspace } from "../test-workspace.ts";

/** A description of one operation that lints clean, with things replaced. */
function described(operation: JsonObject = {}, changes: JsonObject = {}): string {
  return canonicalYaml(
    minimal({
      servers: [{ url: "https://acme.test" }],
      security: [],
      paths: {
        "/things": {
          get: {
            operationId: "list",
            summary: "Lists things",
            responses: { "200": { description: "OK" }, "404": { description: "No" } },
            ...operation,
          },
        },
      },
      ...changes,
    }),
  );
}

test("prints warnings, and passes without errors", async () => {
  using workspace = new Workspace();
  workspace.write("specs/acme/openapi.yaml", described({ responses: { "200": { description: "OK" } } }));

  expect(await workspace.run("lint", "acme")).toEqual({
    code: 0,
    stderr: "",
    stdout:
      "warning   specs/acme/openapi.yaml#/paths/~1things/get/responses: operation-4xx-response: Operation must have at least one `4XX` response.\n" +
      "linted    specs/acme/openapi.yaml: 0 errors, 1 warnings\n",
  });
});

test("fails with one line for each error", async () => {
  using workspace = new Workspace();
  workspace.write(
    "specs/acme/openapi.yaml",
    described(
      {},
      { servers: [{ url: "https://acme.test/" }], components: { schemas: { A: { type: "integer", enum: ["a"] } } } },
    ),
  );

  const result = await workspace.run("lint", "acme");

  expect(result.code).toBe(1);
  expect(result.stderr.split("\n")).toEqual([
    expect.stringMatching(
      /^spec: specs\/acme\/openapi\.yaml#\/components\/schemas\/A\/enum\/0: no-enum-type-mismatch: /u,
    ),
    expect.stringMatching(/^spec: specs\/acme\/openapi\.yaml#\/servers\/0\/url: no-server-trailing-slash: /u),
  ]);
});

test("admits a description before the linter sees it", async () => {
  using workspace = new Workspace();
  workspace.write("specs/acme/openapi.yaml", described({ requestBody: { $ref: "./body.yaml" } }));

  expect(await workspace.run("lint", "acme")).toMatchObject({
    code: 1,
    stdout: "",
    stderr:
      'spec: specs/acme/openapi.yaml#/paths/~1things/get/requestBody/$ref: leads out of the document: $ref "./body.yaml" is no pointer into it',
  });
});

test("a path that Kore.ai documents with a slash at the end is no error there", async () => {
  const slash = described().replace("/things:", "/things/:");
  const rules = (findings: Awaited<ReturnType<typeof lintDescription>>): readonly string[] =>
    findings.map(({ rule }) => rule);
  expect(rules(await lintDescription("acme", slash, "f.yaml"))).toEqual(["no-path-trailing-slash"]);
  expect(rules(await lintDescription("koreai", slash, "f.yaml"))).toEqual([]);
});

test("follows no reference, even where admission was left out", async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    const { port } = server.address() as AddressInfo;
    const references = [
      `http://127.0.0.1:${port}/a.json`,
      new URL("../../../package.json", import.meta.url).href,
      "../package.json",
    ];
    for (const $ref of references) {
      const findings = await lintDescription("acme", described({ requestBody: { $ref } }), "f.yaml");
      expect(findings.map(({ rule }) => rule)).toContain("no-unresolved-refs");
    }
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});
