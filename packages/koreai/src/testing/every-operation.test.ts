import { asObject, sampleValue } from "@truewire/core/testing";
import { describe, expect, it } from "vitest";
import { knownState } from "../jobs/job-states.ts";
import { readStateWord } from "../jobs/job-answers.ts";
import { describeKoreAI } from "./describe-koreai.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { judged } from "./judged.testing.ts";
import { mockKoreAI, type MockKoreAI, type MockKoreAIOptions } from "./mock-koreai.ts";

const description = describeKoreAI();
const { operations } = description;

/** Placeholders that are no id of a job. */
const others = ["botId", "testSuiteName"];

/** What the server demands beyond the description. */
const demanded: Readonly<Partial<Record<OperationId, object>>> = {
  "users.create": { users: [{ userInfo: { emailId: "ivo@example.com" } }] },
  "users.update": { users: [{ userInfo: { emailId: "noor@example.com" } }] },
  "users.get": { emailIds: ["noor@example.com"] },
  "users.remove": { deleteEmailIds: ["noor@example.com"] },
  "users.updateAccess": { emailIds: ["noor@example.com"] },
  "bots.imports.start": { botDefinition: "file-1", configInfo: "file-1" },
  "bots.imports.startNew": { uploadMode: "ZIP", zipInfo: "file-1" },
  "userData.erase.start": { userIds: ["u-1", "u-2"] },
};

/** Asks for the least that is described. */
async function ask(mock: MockKoreAI, id: OperationId, jobId?: string): Promise<Response> {
  const operation = description.operation(id);
  const idName = [...operation.path.matchAll(/\{(\w+)\}/gu)]
    .map(([, name = ""]) => name)
    .findLast((name) => !others.includes(name));
  const values: Record<string, string | undefined> = {
    botId: "st-1",
    ...(idName !== undefined && { [idName]: jobId }),
  };
  const path = operation.path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => {
    const { type, enum: words } = description.resolve(operation.params[name] ?? {});
    return values[name] ?? (type === "integer" ? "1" : String(words?.[0] ?? "text"));
  });
  const query = new URLSearchParams(
    (operation.requiredQuery ?? []).map((name) => [
      name,
      String(sampleValue(description, operation.query[name] ?? {})),
    ]),
  );
  const [type, schema] = Object.entries(operation.body ?? {})[0] ?? [];
  const body = schema === undefined ? undefined : (demanded[id] ?? sampleValue(description, schema));
  const headers = Object.fromEntries((operation.requiredHeaders ?? []).map((name) => [name, "text"]));
  const isForm = type === "multipart/form-data";
  return judged(mock)(`${mock.options.host}${path}?${query.toString()}`, {
    method: operation.method,
    headers: { ...tokens, ...headers, ...(type !== undefined && !isForm && { "content-type": type }) },
    ...(type !== undefined && operation.method !== "GET" && { body: isForm ? formOf(body) : JSON.stringify(body) }),
  });
}

/** A token where either kind of operation reads it. */
const tokens = { auth: "token", authorization: "bearer token" };

function formOf(values: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(asObject(values))) {
    form.append(
      name,
      /file|chunk$/u.test(name) && !/Ext|Cont|name/u.test(name) ? new Blob(["content"]) : String(value),
    );
  }
  return form;
}

/** The word for the state of what is told of one job. */
function stateOf(answer: unknown): string | undefined {
  const { metaqnas, response } = asObject(answer);
  const [part] = [metaqnas, response].filter((parts) => Array.isArray(parts)).flat();
  return readStateWord(part ?? answer);
}

const seeds = {
  users: [{ emailId: "noor@example.com" }],
  bots: [{ _id: "st-1" }],
  tables: { text: [] },
  views: { text: "text" },
};

/** A server that has a file, which takes an upload. */
async function started(options: MockKoreAIOptions): Promise<MockKoreAI> {
  const mock = mockKoreAI({ ...seeds, ...options });
  const body = formOf({ file: "", fileContext: "bulkImport", fileExtension: "zip" });
  await mock.fetch(`${mock.options.host}/api/public/uploadfile`, { method: "POST", body, headers: tokens });
  return mock;
}

describe.each(operations.filter(({ job }) => job !== undefined))("$id", ({ id, job = id }) => {
  it.each(["succeeded", "partial", "failed"] as const)(
    "starts a job that is under way and has then %s",
    async (end) => {
      const mock = await started({ jobs: { polls: 1, end } });
      expect((await ask(mock, id)).ok).toBe(true);
      const words: (string | undefined)[] = [];
      for (let look = 0; look < 3; look += 1) words.push(stateOf(await (await ask(mock, job, "job-1")).json()));
      expect(words.map(knownState)).toEqual([expect.stringMatching(/pending|running/u), end, end]);
    },
  );
});

const statuses = new Set(operations.map(({ job }) => job));

describe.each(operations.filter(({ id }) => !statuses.has(id)))("$id", (operation) => {
  it("is answered as described when it is asked for the least that is described", async () => {
    const mock = await started({});
    const response = await ask(mock, operation.id);
    expect(mock.callsOf(operation.id).at(-1)?.problems).toEqual([]);
    expect(response.status).toBe(operation.status);
  });
});

it.each([...statuses].filter((id) => id !== undefined && id !== "faqs.extractions.list"))(
  "%s knows no job that nobody started",
  async (id) => {
    const response = await ask(mockKoreAI(), id as OperationId, "job-1");
    expect(response.status).toBe(404);
  },
);
