import { afterEach, beforeEach, expect, test } from "vitest";

import { Checkout } from "../testing/checkout.ts";
import { DOCS, FACTS, thingText } from "../testing/chatwoot.ts";
import { FakeRepository } from "../testing/github.ts";

let checkout: Checkout;

/** Imports a version of upstream's. */
async function take(text: string, ...words: readonly string[]): Promise<number> {
  const repository = new FakeRepository();
  repository.commit(text);
  await using server = await repository.serve();
  checkout.use({ "github-api": server.url });
  await checkout.sync("fetch", "chatwoot", "--force", "--accept-history");
  return (await checkout.sync("import", "chatwoot", ...words)).code;
}

beforeEach(async () => {
  checkout = new Checkout();
  checkout.write("specs/chatwoot/wire/things.yaml", FACTS);
  checkout.write("specs/chatwoot/docs.yaml", DOCS);
  expect(await take(thingText())).toBe(0);
});

afterEach(() => {
  checkout[Symbol.dispose]();
});

test("says that all is as it should be, and writes nothing", async () => {
  const before = checkout.specs();

  expect(await checkout.sync("check", "chatwoot")).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.stringMatching(/^check {5}what is committed is what its sources give \(/u),
  });
  expect(checkout.specs()).toEqual(before);
});

test.each([
  ["specs/chatwoot/openapi.yaml", "specs/chatwoot/openapi.yaml#: is stale: run spec build chatwoot"],
  ["packages/core/src/chatwoot/types.ts", "packages/core/src/chatwoot/types.ts: is stale: run generate"],
])("names %s when it was edited", async (file, line) => {
  checkout.write(file, `${checkout.read(file)}# edited\n`);

  const result = await checkout.sync("check", "chatwoot");

  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain(`sync:   ${line}`);
});

test("names the facts that a draft left stale, until the overlay is compiled anew", async () => {
  expect(await take(thingText({ properties: { id: { type: "string" } } }), "--draft")).toBe(4);

  const red = await checkout.sync("check", "chatwoot");
  expect(red.code).toBe(1);
  expect(red.stderr).toContain(
    "sync: specs: 1 corrections are stale\nsync:   specs/chatwoot/wire/things.yaml:14 schemas.thing.properties.id upstream-changed: ",
  );
  expect(red.stderr).toContain("specs/chatwoot/overlay.yaml#: is stale: run spec overlay chatwoot");

  expect(await checkout.run("overlay", "chatwoot")).toMatchObject({ code: 0 });
  expect(await checkout.run("build", "chatwoot")).toMatchObject({ code: 0 });
  expect(await checkout.sync("check", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
});

test("names a file that is malformed", async () => {
  checkout.write("specs/chatwoot/overlay.local.yaml", "overlay: 2.0.0\n");

  const result = await checkout.sync("check", "chatwoot");

  expect(result.code).toBe(1);
  expect(result.stderr).toContain("specs/chatwoot/overlay.local.yaml#/overlay: is not 1.0.x");
});
