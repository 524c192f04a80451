import { sampleValue } from "@truewire/core/testing";
import { describe, expect, it } from "vitest";
import { knownState } from "../jobs/job-states.ts";
import { readStateWord } from "../jobs/job-answers.ts";
import { describeKoreAI } from "./describe-koreai.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { judged } from "./judged.testing.ts";
import { mockKoreAI, type MockKoreAI } from "./mock-koreai.ts";

const description = describeKoreAI();
const { operations } = description;

/** Asks for the least that is described. */
async function ask(mock: MockKoreAI, id: OperationId, values: Record<string, string> = {}): Promise<Response> {
  const operation = description.operation(id);
  const path = operation.path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => {
    const { type, enum: words } = description.resolve(operation.params[name] ?? {});
    return values[name] ?? (name === "botId" ? "st-1" : type === "integer" ? "1" : String(words?.[0] ?? "text"));
  });
  const query = new URLSearchParams(
    (operation.requiredQuery ?? []).map((name) => [
      name,
      String(sampleValue(description, operation.query[name] ?? {})),
    ]),
  );
  const [type, schema] = Object.entries(operation.body ?? {})[0] ?? [];
  const body = schema === undefined ? undefined : sampleValue(description, schema);
  const headers = Object.fromEntries((operation.requiredHeaders ?? []).map((name) => [name, "text"]));
  return judged(mock)(`${mock.options.host}${path}?${query.toString()}`, {
    method: operation.method,
    headers: { auth: "token", ...headers, ...(type === "application/json" && { "content-type": type }) },
    ...(type !== undefined && operation.method !== "GET" && { body: JSON.stringify(body) }),
  });
}

/** Those of whose jobs an answer holds the state somewhere else. */
const elsewhere: readonly OperationId[] = [];

describe.each(operations.filter(({ job }) => job !== undefined))("$id", ({ id, job = id }) => {
  it.each(["succeeded", "partial", "failed"] as const)(
    "starts a job that is under way and has then %s",
    async (end) => {
      const mock = mockKoreAI({ jobs: { polls: 1, end } });
      await ask(mock, id);
      const looks = [await ask(mock, job, lastJob()), await ask(mock, job, lastJob())];
      const words = await Promise.all(looks.map(async (look) => readStateWord(await look.json())));
      if (elsewhere.includes(job)) return;
      expect(words.map(knownState)).toEqual([expect.stringMatching(/pending|running/u), end]);
    },
  );
});

function lastJob(): Record<string, string> {
  return Object.fromEntries(["importId", "jobId", "reportId"].map((name) => [name, "job-1"]));
}

describe.each(operations)("$id", (operation) => {
  it("is answered as described when it is asked for the least that is described", async () => {
    const mock = mockKoreAI();
    const response = await ask(mock, operation.id);
    expect(mock.calls.map(({ problems }) => problems)).toEqual([[]]);
    expect(mock.calls[0]?.operation).toBe(operation.id);
    expect(response.status).toBe(operation.status);
  });
});
