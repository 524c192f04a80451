import { expect, test } from "vitest";

import type { JsonObject, JsonValue } from "../../shared/json.ts";
import { parseDecisions } from "../decisions/decisions.ts";
import { classify } from "./classify.ts";

const SCHEMA = { $ref: "#/components/schemas/Thing" };

/** Three operations that share one schema, which two answer with and one takes. */
function described(thing: JsonValue): JsonObject {
  const content = { content: { "application/json": { schema: SCHEMA } } };
  const answer = { responses: { "200": content } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": { get: { operationId: "a", ...answer } },
      "/b": { get: { operationId: "b", ...answer } },
      "/c": { post: { operationId: "c", requestBody: content, responses: { "204": {} } } },
    },
    components: { schemas: { Thing: { type: "object", properties: { part: thing } }, Unused: thing } },
  };
}

const VERSIONS = { old: described({ type: "string" }), new: described({ type: ["string", "null"] }) };

test("a change of a shared schema is told once for each way it travels, with everybody it reaches", () => {
  const { findings } = classify("t", VERSIONS);
  expect(findings.map(({ fingerprint: _fingerprint, ...finding }) => finding)).toEqual([
    {
      rule: "res.widened",
      level: "major",
      direction: "response",
      operations: ["a", "b"],
      pointer: {
        old: "/components/schemas/Thing/properties/part",
        new: "/components/schemas/Thing/properties/part",
      },
      before: "string",
      after: "string | null",
    },
    {
      rule: "req.widened",
      level: "minor",
      direction: "request",
      operations: ["c"],
      pointer: {
        old: "/components/schemas/Thing/properties/part",
        new: "/components/schemas/Thing/properties/part",
      },
      before: "string",
      after: "string | null",
    },
  ]);
});

test("the compiler says where a program breaks", () => {
  expect(classify("t", VERSIONS).compiler).toEqual({
    verdict: "breaking",
    level: "major",
    compared: 3,
    breaks: [
      {
        subject: "a",
        direction: "response",
        place: "200.application/json.part",
        before: "string | undefined",
        after: "string | null | undefined",
      },
    ],
  });
});

function decide(level: string, fingerprint: string): string {
  return JSON.stringify({ findings: [{ fingerprint, level, reason: "Never null in practice.", by: "reviewer" }] });
}

test("a person overrules a finding by its fingerprint, the compiler with it", () => {
  const [broken] = classify("t", VERSIONS).findings;
  const fingerprint = broken?.fingerprint ?? "";
  const decisions = parseDecisions(decide("minor", fingerprint), "decisions.yaml");
  const judged = classify("t", VERSIONS, { decisions });
  expect(judged).toMatchObject({ bump: "minor", byRules: "minor", byCompiler: "minor", compiler: { level: "major" } });
  expect(judged.findings[0]).toMatchObject({
    rule: "req.widened",
  });
  expect(judged.findings.find((finding) => finding.fingerprint === fingerprint)).toMatchObject({
    level: "minor",
    decided: { from: "major", reason: "Never null in practice.", by: "reviewer" },
  });
  expect(judged.decisions).toEqual([
    { fingerprint, level: "minor", reason: "Never null in practice.", by: "reviewer", status: "applied" },
  ]);
});

test("a decision on something that is not found, or is so anyway, is reported", () => {
  const [broken] = classify("t", VERSIONS).findings;
  const status = (level: string, fingerprint: string): string | undefined =>
    classify("t", VERSIONS, { decisions: parseDecisions(decide(level, fingerprint), "f") }).decisions[0]?.status;
  expect(status("none", "000000000000")).toBe("unused");
  expect(status("major", broken?.fingerprint ?? "")).toBe("redundant");
});

test("a decision to raise a level counts as well", () => {
  const compatible = {
    old: described({ type: "object" }),
    new: described({ type: "object", properties: { a: true } }),
  };
  const found = classify("t", compatible).findings.find(({ rule }) => rule === "res.narrowed");
  const decisions = parseDecisions(decide("major", found?.fingerprint ?? ""), "f");
  expect(classify("t", compatible, { decisions }).findings.find(({ rule }) => rule === "res.narrowed")?.level).toBe(
    "major",
  );
});

test("where the two judges differ, it is said", () => {
  const wrong = { verdict: "breaking", level: "major", compared: 1, breaks: [] } as const;
  const widened = {
    old: described({ type: "object", properties: {} }),
    new: described({ type: "object", properties: {}, description: "More." }),
  };
  expect(classify("t", widened, { declarations: wrong })).toMatchObject({
    bump: "major",
    byRules: "none",
    byCompiler: "major",
    disagreements: ["About the package's own declarations the rules say nothing changed, the compiler says major"],
  });
});

test("no text of a description reaches a line as it is", () => {
  const name = "a\u001b[31m\u202e*/`|\n";
  const member = (type: string): JsonObject => ({ type: "object", properties: { [name]: { type } } });
  const told = classify("t", { old: described(member("string")), new: described(member("integer")) });
  const texts = told.findings.flatMap(({ pointer, before, after }) => [
    pointer.old ?? "",
    pointer.new ?? "",
    before,
    after,
  ]);
  const places = told.compiler.breaks.flatMap(({ place, before, after, subject }) => [place, before, after, subject]);
  expect(told.bump).toBe("major");
  for (const text of [...texts, ...places]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("a schema that names members of every object does not make members appear", () => {
  const plain = described({
    type: "object",
    properties: { toString: { type: "string" }, constructor: { type: "string" } },
  });
  const less = described({ type: "object", properties: { toString: { type: "string" } } });
  expect(classify("t", { old: plain, new: less }).findings.map(({ rule }) => rule)).toContain("res.removed");
  expect(classify("t", { old: plain, new: less }).compiler.verdict).toBe("breaking");
});
