import { expect, test } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { parseYaml } from "../../shared/parse-yaml.ts";
import { findStaleFiles } from "../../spec/check.ts";
import { specPaths } from "../../spec/paths.ts";
import { DOCS, FACTS, thingText, type ThingApi } from "../testing/chatwoot.ts";
import { Checkout } from "../testing/checkout.ts";
import { FakeRepository } from "../testing/github.ts";

const repository = (checkout: Checkout, url: string): void => {
  checkout.use({ "github-api": url, "github-raw": url });
};

/** A checkout with facts, to which upstream's versions are imported one after the other. */
async function importing(checkout: Checkout, versions: readonly ThingApi[]): Promise<void> {
  const upstream = new FakeRepository();
  await using server = await upstream.serve();
  repository(checkout, server.url);
  checkout.write("specs/chatwoot/wire/things.yaml", FACTS);
  checkout.write("specs/chatwoot/docs.yaml", DOCS);
  for (const version of versions) {
    upstream.commit(thingText(version));
    const result = await checkout.sync("fetch", "chatwoot");
    expect(result).toMatchObject({ code: 0 });
    expect(await checkout.sync("import", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
  }
}

/** Upstream's next version, imported with these words. */
async function next(
  checkout: Checkout,
  version: string,
  ...words: readonly string[]
): Promise<{ code: number; stderr: string }> {
  const upstream = new FakeRepository();
  upstream.commit(version);
  await using server = await upstream.serve();
  repository(checkout, server.url);
  await checkout.sync("fetch", "chatwoot", "--force", "--accept-history");
  return checkout.sync("import", "chatwoot", ...words);
}

function yaml(checkout: Checkout, file: string): JsonObject {
  return parseYaml(checkout.read(file), file) as JsonObject;
}

const WHOLE: ThingApi = { properties: { id: { type: "integer" }, name: { type: ["string", "null"] } } };

test("facts are compiled against what is imported", async () => {
  using checkout = new Checkout();
  await importing(checkout, [{}]);

  expect(yaml(checkout, "specs/chatwoot/openapi.yaml")).toMatchObject({
    components: {
      schemas: {
        thing: { required: ["id"], properties: { id: { type: "integer" }, name: { type: ["string", "null"] } } },
      },
    },
  });
  expect(findStaleFiles(specPaths(checkout.root))).toEqual([]);
});

test("a fact that upstream has come to say is settled, with the place where it is told", async () => {
  using checkout = new Checkout();
  await importing(checkout, [{}, WHOLE]);

  const { settled } = yaml(checkout, "specs/chatwoot/settled.yaml");
  expect(settled).toEqual([
    { id: "schemas.thing.properties.id", commit: "02".repeat(20), fact: "wire/things.yaml#/schemas/Thing" },
    { id: "schemas.thing.properties.name", commit: "02".repeat(20), fact: "wire/things.yaml#/schemas/Thing" },
  ]);
  expect(checkout.read("specs/chatwoot/overlay.yaml")).not.toContain("schemas.thing.properties.id");
  expect(findStaleFiles(specPaths(checkout.root))).toEqual([]);
});

test("a fact that upstream takes back is corrected again and settled no more", async () => {
  using checkout = new Checkout();
  await importing(checkout, [{}, WHOLE, {}]);

  expect(yaml(checkout, "specs/chatwoot/settled.yaml")).toEqual({ settled: [] });
  expect(checkout.read("specs/chatwoot/overlay.yaml")).toContain("schemas.thing.properties.id");
});

test("a third value is for a person: the fact's line is named, a draft leaves the overlay to be compiled", async () => {
  using checkout = new Checkout();
  await importing(checkout, [{}]);
  const before = checkout.specs();
  const version = thingText({ properties: { id: { type: "string" } } });

  const refused = await next(checkout, version);
  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain(
    "sync:   specs/chatwoot/wire/things.yaml:14 schemas.thing.properties.id upstream-changed: ",
  );
  expect(checkout.specs()).toEqual(before);

  const draft = await next(checkout, version, "--draft");
  expect(draft.code).toBe(4);
  const stale = findStaleFiles(specPaths(checkout.root));
  expect(stale.map(({ file, remedy }) => [file, remedy])).toEqual([
    ["specs/chatwoot/overlay.yaml", "run spec overlay chatwoot"],
    ["specs/lock.json", "run spec build chatwoot"],
  ]);
});

test("a fact about an operation that is gone is for a person, too", async () => {
  using checkout = new Checkout();
  const parameters = Array.from({ length: 40 }, (_item, index) => ({
    name: `filter_${index}`,
    in: "query",
    schema: { type: "string", enum: ["yes", "no"] },
  }));
  const responses = { "200": { description: "" }, "404": { description: "" } };
  // So much else that what goes is no reason to stop for the guard.
  const paths = { "/others": { get: { operationId: "listOthers", parameters, responses } } };
  await importing(checkout, [{ paths }]);
  const version = JSON.parse(thingText({ paths })) as { paths: Record<string, unknown> };
  delete version.paths["/things/{id}"];

  const refused = await next(checkout, JSON.stringify(version));

  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain(
    "specs/chatwoot/wire/things.yaml#/operations/getThing: is no operation of upstream's",
  );
});
