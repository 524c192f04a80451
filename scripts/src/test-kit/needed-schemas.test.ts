import { describe, expect, it } from "vitest";

import { Description } from "../../../packages/core/src/testing/description.ts";
import { sampleValue, sampleWith } from "../../../packages/core/src/testing/sample-value.ts";
import type { Schema } from "../../../packages/core/src/testing/schema.ts";
import { isObject, mapValues, ownObject, type JsonObject } from "../shared/json.ts";
import { parseYaml } from "../shared/parse-yaml.ts";
import { readText } from "../shared/read-text.ts";
import { repositoryRoot } from "../shared/repository-root.ts";
import { describeOperations, type Described } from "./described-operations.ts";
import { describeVendor } from "./test-kit-files.ts";

/** All of every answer is kept of operations that start jobs. */
function withJobs(document: JsonObject): JsonObject {
  const job = { "x-truewire": { job: { status: "none" } } };
  const paths = mapValues(ownObject(document, "paths"), (item) =>
    isObject(item)
      ? mapValues(item, (value, key) => (isObject(value) && key !== "parameters" ? { ...value, ...job } : value))
      : item,
  );
  return { ...document, paths };
}

function descriptionOf({ operations, schemas }: Described): Description {
  return new Description({
    server: "mock",
    operations: operations.map((operation) => JSON.stringify(operation)),
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)])),
  });
}

/** Every member that a body may have, at its least. */
function everything(description: Description, schema: Schema): Record<string, unknown> {
  const { properties = {}, allOf, anyOf, oneOf } = description.resolve(schema);
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map((part) => everything(description, part));
  const own = Object.entries(properties).map(([name, member]) => [
    name,
    member === false ? undefined : sampleValue(description, member),
  ]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}

describe.each(["chatwoot", "koreai"])("what is kept of the answers of %s", (vendor) => {
  const file = `specs/${vendor}/openapi.yaml`;
  const text = readText(`${repositoryRoot}/${file}`, file);
  const document = parseYaml(text, file);
  const whole = describeOperations(withJobs(document as JsonObject), file);
  const kept = describeVendor(vendor, text, file);

  it("is less than they are", () => {
    expect(JSON.stringify(kept).length).toBeLessThan(0.9 * JSON.stringify(whole).length);
  });

  it("refers to nothing else", () => {
    const names = [...JSON.stringify(kept).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !Object.hasOwn(kept.schemas, name))).toEqual([]);
  });

  it("gives the same values, with nothing of what was sent and with all of it", () => {
    const [all, least] = [descriptionOf(whole), descriptionOf(kept)];
    const answered = all.operations.filter(({ answer }) => answer !== undefined);
    expect(answered.length).toBeGreaterThan(100);
    for (const { id, answer = {}, body = {} } of answered) {
      const now = least.operation(id).answer ?? {};
      expect([id, sampleValue(least, now)]).toEqual([id, sampleValue(all, answer)]);
      const sent = Object.assign({}, ...Object.values(body).map((one) => everything(all, one)));
      expect([id, sampleWith(least, now, sent)]).toEqual([id, sampleWith(all, answer, sent)]);
    }
  });
});
