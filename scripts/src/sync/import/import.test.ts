import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { specPaths } from "../../spec/paths.ts";
import { findStaleFiles } from "../../spec/check.ts";
import { LOCAL_OVERLAY, thingText, type ThingApi } from "../testing/chatwoot.ts";
import { Checkout } from "../testing/checkout.ts";
import { FakeRepository } from "../testing/github.ts";
import type { Loopback } from "../testing/loopback.ts";

/** A checkout and the repository that it follows. */
class Scene implements AsyncDisposable {
  readonly checkout: Checkout = new Checkout();
  readonly #server: Loopback;
  readonly #repository: FakeRepository;

  private constructor(server: Loopback, repository: FakeRepository) {
    this.#server = server;
    this.#repository = repository;
    this.checkout.use({ "github-api": server.url, "github-raw": server.url });
  }

  static async start(): Promise<Scene> {
    const repository = new FakeRepository();
    return new Scene(await repository.serve(), repository);
  }

  /** Upstream publishes; what it publishes is fetched. */
  async publish(text: string): Promise<string> {
    const commit = this.#repository.commit(text);
    const result = await this.checkout.sync("fetch", "chatwoot");
    expect(result).toMatchObject({ code: 0, stderr: "" });
    return commit;
  }

  /** Upstream publishes, and it is imported without objection. */
  async take(changes?: ThingApi): Promise<string> {
    const commit = await this.publish(thingText(changes));
    expect(await this.checkout.sync("import", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
    return commit;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.checkout[Symbol.dispose]();
    await this.#server[Symbol.asyncDispose]();
  }
}

function yaml(checkout: Checkout, file: string): JsonObject {
  return parseYaml(checkout.read(file), file) as JsonObject;
}

test("writes facts, lock, ids, the effective description and its types, and nothing the second time", async () => {
  await using scene = await Scene.start();
  const { checkout } = scene;
  const commit = await scene.publish(thingText());

  const result = await checkout.sync("import", "chatwoot");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toMatch(
    /^import {4}chatwoot: 1 operations \(1 added, 0 removed, 0 moved, 0 renamed\), 0 of 0 corrections apply, 0 settled, 8 files changed \(/u,
  );
  expect(Object.keys(checkout.specs())).toEqual([
    "specs/chatwoot/openapi.yaml",
    "specs/chatwoot/operations.lock.json",
    "specs/chatwoot/upstream.yaml",
    "specs/lock.json",
  ]);
  expect(JSON.parse(checkout.read("specs/lock.json"))).toMatchObject({
    sources: {
      chatwoot: {
        repository: "chatwoot/chatwoot",
        ref: "develop",
        commit,
        path: "swagger/swagger.json",
        counts: { operations: 1 },
      },
    },
  });
  expect(checkout.read("specs/chatwoot/upstream.yaml")).not.toContain("theirs");
  expect(readFileSync(checkout.path("packages/core/src/chatwoot/types.ts"), "utf8")).toContain("interface Thing");
  expect(findStaleFiles(specPaths(checkout.root))).toEqual([]);

  const before = checkout.specs();
  await checkout.sync("fetch", "chatwoot", "--force");
  const again = await checkout.sync("import", "chatwoot");
  expect(again).toMatchObject({ code: 0 });
  expect(again.stdout).toContain("nothing to import");
  expect(checkout.specs()).toEqual(before);
});

test("shuffled keys and other prose change the lock and nothing else", async () => {
  await using scene = await Scene.start();
  const { checkout } = scene;
  await scene.take();
  const before = checkout.specs();
  const reversed = (value: unknown): unknown =>
    typeof value !== "object" || value === null
      ? value
      : Array.isArray(value)
        ? value.map(reversed)
        : Object.fromEntries(
            Object.entries(value)
              .map(([key, child]): [string, unknown] => [key, reversed(child)])
              .reverse(),
          );

  await scene.publish(JSON.stringify(reversed(JSON.parse(thingText().replaceAll("theirs", "others")))));
  const result = await checkout.sync("import", "chatwoot");

  expect(result.stdout).toContain("1 files changed");
  const { "specs/lock.json": _old, ...rest } = before;
  expect(checkout.specs()).toMatchObject(rest);
});

test("an operation that upstream renames or moves keeps its id", async () => {
  await using scene = await Scene.start();
  const { checkout } = scene;
  await scene.take();

  await scene.take({ operationId: "fetchThing", path: "/v2/things/{id}" });

  expect(yaml(checkout, "specs/chatwoot/upstream.yaml")).toMatchObject({
    paths: { "/v2/things/{id}": { get: { operationId: "getThing" } } },
  });
  expect(JSON.parse(checkout.read("specs/chatwoot/operations.lock.json"))).toMatchObject({
    operations: {
      getThing: { operation: "GET /v2/things/{id}", formerly: ["GET /things/{id}"], aliases: ["fetchThing"] },
    },
  });
  expect(JSON.parse(checkout.read(".sync/imported/chatwoot.json"))).toMatchObject({
    matches: [{ kind: "moved", id: "getThing" }],
  });
});

test("takes Swagger 2.0, said in 3.1", async () => {
  await using scene = await Scene.start();
  const swagger = {
    swagger: "2.0",
    info: { title: "Things", version: "1" },
    host: "things.test",
    schemes: ["https"],
    produces: ["application/json"],
    securityDefinitions: { userApiKey: { type: "apiKey", in: "header", name: "token" } },
    security: [{ userApiKey: [] }],
    paths: {
      "/things": {
        get: { operationId: "listThings", responses: { "200": { schema: { type: "string" } }, "404": {} } },
      },
    },
  };
  await scene.publish(JSON.stringify(swagger));

  expect(await scene.checkout.sync("import", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
  expect(yaml(scene.checkout, "specs/chatwoot/upstream.yaml")).toMatchObject({
    openapi: "3.1.0",
    servers: [{ url: "https://things.test" }],
  });
});

describe("refuses, and leaves everything as it was:", () => {
  const where = /^sync: chatwoot\/chatwoot@020202020\/swagger\/swagger\.json#/u.source;

  test.each<[string, string, RegExp]>([
    [
      "a reference to another host",
      thingText({ properties: { evil: { $ref: "https://evil.test/a" } } }),
      new RegExp(`${where}/components/schemas/thing/properties/evil/\\$ref: leads out of the document`, "u"),
    ],
    [
      "a key twice",
      thingText().replace('"info":', '"info":{},"info":'),
      new RegExp(`${where}/info: stands here twice`, "u"),
    ],
    ["a web page", "  <p>hello", new RegExp(`${where}?: is an HTML or XML page`, "u")],
    ["half a document", thingText().slice(0, 100), new RegExp(`${where}?: is not valid JSON`, "u")],
    [
      "what cannot be upgraded",
      thingText({ document: { openapi: "3.0.0", webhooks: {} } }),
      new RegExp(`${where}/webhooks: cannot be upgraded`, "u"),
    ],
    [
      "lint errors",
      thingText({ document: { servers: [{ url: "https://things.test/" }] } }),
      /^sync: specs\/chatwoot\/openapi\.yaml: has 1 errors by the linter\nsync: {3}#\/servers\/0\/url: no-server-trailing-slash/u,
    ],
  ])("%s", async (_name, text, line) => {
    await using scene = await Scene.start();
    const { checkout } = scene;
    await scene.take();
    const before = checkout.specs();
    await scene.publish(text);

    const result = await checkout.sync("import", "chatwoot");

    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toMatch(line);
    expect(checkout.specs()).toEqual(before);
    expect(checkout.read(".sync/issue.md")).toContain("- **not-admitted**: `");
  });

  test("a fetched file that somebody changed", async () => {
    await using scene = await Scene.start();
    const { checkout } = scene;
    await scene.publish(thingText());
    checkout.write(".sync/fetched/chatwoot.raw.json", "{}");

    expect(await checkout.sync("import", "chatwoot")).toEqual({
      code: 3,
      stdout: "",
      stderr: "sync: fetched/chatwoot.raw.json: is not what was fetched: run sync fetch again",
    });
    expect(checkout.specs()).toEqual({});
  });

  test("nothing fetched", async () => {
    using checkout = new Checkout();

    expect(await checkout.sync("import", "chatwoot")).toMatchObject({
      code: 1,
      stderr: "sync: chatwoot: nothing was fetched: run sync fetch first",
    });
  });
});

test("the guard refuses what shrinks too much, until this very content is accepted", async () => {
  await using scene = await Scene.start();
  const { checkout } = scene;
  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_item, index) => [
      `/others/${index}`,
      { get: { operationId: `other${index}`, responses: { "200": { description: "" }, "404": { description: "" } } } },
    ]),
  );
  await scene.take({ paths: many });
  const before = checkout.specs();
  await scene.publish(thingText());

  const refused = await checkout.sync("import", "chatwoot");

  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^sync: chatwoot: 8 of 9 operations are gone \(3 may be\)/u);
  expect(checkout.specs()).toEqual(before);
  expect(checkout.read(".sync/issue.md")).toContain("- **guard-refused**: `");

  const [hash = ""] = /[0-9a-f]{64}/u.exec(refused.stderr) ?? [];
  checkout.write(
    "specs/chatwoot/decisions.yaml",
    `accept-shrink:\n  - { sha256: "${hash}", reason: They are gone, by: us }\n`,
  );
  expect(await checkout.sync("import", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
});

describe("corrections written by hand", () => {
  /** A scene whose corrections apply. */
  async function corrected(): Promise<Scene> {
    const scene = await Scene.start();
    scene.checkout.write("specs/chatwoot/overlay.local.yaml", LOCAL_OVERLAY);
    await scene.take();
    return scene;
  }

  test("apply", async () => {
    await using scene = await corrected();

    expect(yaml(scene.checkout, "specs/chatwoot/openapi.yaml")).toMatchObject({
      components: { schemas: { thing: { properties: { id: { type: "integer" }, color: { type: "string" } } } } },
    });
  });

  test("one that upstream makes redundant is deleted, with what else is written around it kept", async () => {
    await using scene = await corrected();
    const { checkout } = scene;

    const commit = await scene.take({ properties: { id: { type: "integer" } } });

    const left = checkout.read("specs/chatwoot/overlay.local.yaml");
    expect(left).toContain("# What no fact covers.");
    expect(left).toContain("# The colour is not described.\n  - target:");
    expect(left).toContain("id: thing.color");
    expect(left).not.toContain("id: thing.id");
    expect(yaml(checkout, "specs/chatwoot/settled.yaml")).toEqual({ settled: [{ id: "thing.id", commit }] });
    expect(findStaleFiles(specPaths(checkout.root))).toEqual([]);
  });

  test("all of them may be deleted", async () => {
    await using scene = await corrected();
    const { checkout } = scene;

    await scene.take({ properties: { id: { type: "integer" }, color: { type: "string" } } });

    expect(yaml(checkout, "specs/chatwoot/overlay.local.yaml")).toMatchObject({ actions: [] });
    expect(findStaleFiles(specPaths(checkout.root))).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      "no-match",
      thingText().replaceAll('"thing"', '"object"').replaceAll('/thing"', '/object"'),
      "the target selects nothing",
    ],
    [
      "upstream-changed",
      thingText({ properties: { id: { type: "string" } } }),
      '/components/schemas/thing/properties/id holds {"type":"string"}, expected was {"type":"number"}',
    ],
  ])(
    "one that is %s is named with its line; a draft takes the facts and leaves the rest",
    async (status, text, detail) => {
      await using scene = await corrected();
      const { checkout } = scene;
      const before = checkout.specs();
      await scene.publish(text);
      const line = `sync:   specs/chatwoot/overlay.local.yaml:8 thing.id ${status}: ${detail}`;

      const refused = await checkout.sync("import", "chatwoot");
      expect(refused).toMatchObject({ code: 4, stdout: "" });
      expect(refused.stderr).toContain(line);
      expect(checkout.specs()).toEqual(before);
      expect(checkout.read(".sync/issue.md")).toContain("- **stale-overlay**: `");

      const draft = await checkout.sync("import", "chatwoot", "--draft");
      expect(draft.code).toBe(4);
      expect(draft.stderr).toContain(line);
      const after = checkout.specs();
      const changed = Object.keys(after).filter((file) => after[file]?.content !== before[file]?.content);
      expect(changed).toEqual(["specs/chatwoot/upstream.yaml", "specs/lock.json"]);
    },
  );
});
