import { execFileSync } from "node:child_process";

import { expect, test } from "vitest";

import { canonicalYaml } from "../../shared/canonical-yaml.ts";
import type { JsonObject } from "../../shared/json.ts";
import { Checkout } from "../testing/checkout.ts";

function described(properties: JsonObject, path: string = "/things", id: string = "listThings"): JsonObject {
  const schema = { $ref: "#/components/schemas/Thing" };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      [path]: {
        get: {
          operationId: id,
          responses: { "200": { description: "", content: { "application/json": { schema } } } },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", properties } } },
  };
}

/** A checkout whose descriptions are committed. */
class Committed extends Checkout {
  constructor(effective: JsonObject, upstream: JsonObject) {
    super();
    this.describe(effective, upstream);
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    this.git("-c", "user.name=t", "-c", "user.email=t@example.test", "commit", "--quiet", "--message=first");
  }

  describe(effective: JsonObject, upstream: JsonObject): void {
    this.write("specs/chatwoot/openapi.yaml", canonicalYaml(effective));
    this.write("specs/chatwoot/upstream.yaml", canonicalYaml(upstream));
  }

  git(...words: readonly string[]): void {
    execFileSync("git", ["-C", this.root, ...words], { stdio: "ignore" });
  }
}

const TEXT: JsonObject = { type: "string" };
const OLD = described({ a: TEXT, b: TEXT });

test("what is as it was is nothing", async () => {
  using checkout = new Committed(OLD, OLD);
  const result = await checkout.sync("classify");
  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toMatch(/^classify {2}chatwoot: none, 0 findings \(/u);
});

test("a change is judged, and the verdict handed on", async () => {
  using checkout = new Committed(OLD, OLD);
  const now = described({ a: TEXT });
  checkout.describe(now, now);
  const result = await checkout.sync("classify", "chatwoot");
  expect(result.stdout).toContain("classify  chatwoot: major, 1 findings (1 breaking)");
  expect(JSON.parse(checkout.read(".sync/classified/chatwoot.json"))).toMatchObject({
    vendor: "chatwoot",
    bump: "major",
    findings: [{ rule: "res.removed", operations: ["listThings"], before: "b?: string", after: "" }],
    compiler: { verdict: "breaking" },
  });
});

test("our own correction is told from the vendor's change, and held", async () => {
  using checkout = new Committed(OLD, OLD);
  checkout.describe(described({ a: TEXT }), OLD);
  const result = await checkout.sync("classify", "--json");
  expect(JSON.parse(result.stdout)).toMatchObject({
    stages: [{ data: { chatwoot: { findings: [{ rule: "fix.type", corrects: "res.removed", hold: true }] } } }],
  });
});

test("what upstream renamed keeps its name and is told", async () => {
  using checkout = new Committed(OLD, OLD);
  checkout.describe(OLD, described({ a: TEXT, b: TEXT }, "/things", "things-index"));
  await checkout.sync("classify");
  expect(JSON.parse(checkout.read(".sync/classified/chatwoot.json"))).toMatchObject({
    bump: "none",
    findings: [{ rule: "op.renamed", before: "listThings", after: "things-index" }],
  });
});

test("a decision is heard, and one that decides nothing is told", async () => {
  using checkout = new Committed(OLD, OLD);
  const now = described({ a: TEXT });
  checkout.describe(now, now);
  await checkout.sync("classify");
  const { findings } = JSON.parse(checkout.read(".sync/classified/chatwoot.json")) as {
    findings: readonly { fingerprint: string }[];
  };
  const decided = [findings[0]?.fingerprint, "000000000000"].map(
    (fingerprint) => `  - { fingerprint: "${fingerprint}", level: minor, reason: R, by: B }\n`,
  );
  checkout.write("specs/chatwoot/decisions.yaml", `findings:\n${decided.join("")}`);
  expect((await checkout.sync("classify")).stdout).toContain(
    "classify  chatwoot: minor, 1 findings (1 decisions that decide nothing)",
  );
});

test("the first description there is adds everything", async () => {
  using checkout = new Committed(OLD, OLD);
  checkout.git("rm", "-r", "--cached", "--quiet", "specs");
  checkout.git(
    "-c",
    "user.name=t",
    "-c",
    "user.email=t@example.test",
    "commit",
    "--quiet",
    "--message=second",
    "--allow-empty",
  );
  await checkout.sync("classify");
  expect(JSON.parse(checkout.read(".sync/classified/chatwoot.json"))).toMatchObject({
    bump: "minor",
    findings: [{ rule: "op.added" }, { rule: "schema.added" }],
  });
});

test.each([
  [["--base", "nowhere"], 1, "nowhere: is no commit of this checkout: name another with --base"],
  [["--base=--help"], 1, "--help: is no commit of this checkout"],
  [["acme"], 2, "there is no vendor acme, only chatwoot and koreai"],
  [["chatwoot", "--old-package", "a"], 2, "--old-package and --new-package go together"],
])("refuses %j", async (words, code, message) => {
  using checkout = new Committed(OLD, OLD);
  const result = await checkout.sync("classify", ...words);
  expect(result.code).toBe(code);
  expect(result.stderr).toContain(message);
});

test("a folder of versions is replayed as a table", async () => {
  using checkout = new Checkout();
  const member = (name: string): string => JSON.stringify(described({ [name]: TEXT }));
  checkout.write("versions/2024-01-01-1111111.json", member("a"));
  checkout.write("versions/2024-01-02-2222222.json", member("b"));
  const { code, stdout } = await checkout.sync("replay", checkout.path("versions"));
  expect(code).toBe(0);
  expect(stdout.split("\n").map((line) => line.replace(/\d+\.\d s/u, "_").trimEnd())).toEqual([
    "replay    date        commit     added  removed  moved  changed  verdict                   bump   time",
    "          2024-01-01  1111111                                    first version                    _",
    "          2024-01-02  2222222        0        0      0        1  breaking                  major  _",
    "replay    2 versions of versions (_)",
    "",
  ]);
  const told = JSON.parse((await checkout.sync("replay", checkout.path("versions"), "--json")).stdout) as unknown;
  expect(told).toMatchObject({
    stages: [{ stage: "replay", data: { steps: [{}, { classification: { bump: "major" } }] } }],
  });
  expect(await checkout.sync("replay", checkout.path("nowhere"))).toMatchObject({
    code: 1,
    stderr: "sync: nowhere#: no such folder",
  });
});
