import type { AnyOperation, Operation } from "@truewire/core";
import * as snapshot from "@truewire/core/koreai";
import { nodeFetch } from "@truewire/core/node";
import { loadDescription, recordingServer, validateRequest } from "@truewire/test-support";
import type { Reply } from "@truewire/test-support";
import { afterAll, describe, expect, it } from "vitest";
import { wholeClient } from "./whole-client.ts";
import { absence, readDepartures, readEntries } from "./round-trip/inventory.testing.ts";
import { describedOperations, operationOf } from "./round-trip/operations.testing.ts";
import type { DescribedOperation } from "./round-trip/operations.testing.ts";

/** One sample of a page, and the operation that it is of. */
interface Sample {
  readonly name: string;
  readonly value: unknown;
  readonly described: DescribedOperation;
  readonly operation: AnyOperation;
  /** A reason is given why the description does not fit it. */
  readonly departs: boolean;
}

const table = new Map<string, AnyOperation>(
  Object.values<unknown>(snapshot)
    .filter((value): value is AnyOperation => typeof value === "object" && value !== null && "path" in value)
    .map((operation) => [operation.id, operation]),
);
const operations = describedOperations(await loadDescription("koreai"));
const departures = absence === undefined ? readDepartures() : new Set<string>();

function samplesOf(kind: "request" | "response"): readonly Sample[] {
  return readEntries().flatMap((entry) => {
    const described = operationOf(entry, operations);
    const operation = described && table.get(described.id);
    if (described === undefined || operation === undefined) return [];
    return Object.entries(entry.samples[kind]).map(([variant, value]): Sample => {
      const name = `${entry.id} ${kind} ${variant}`;
      return { name, value, described, operation, departs: departures.has(name) };
    });
  });
}

let reply: Reply = {};
const server = await recordingServer(() => reply);
const send = nodeFetch();
const client = wholeClient({
  host: server.url,
  token: "token",
  botId: "st-1",
  accountId: "a-1",
  rateLimit: false,
  // Two documented reads want a body with their GET, which the platform refuses.
  fetch: send,
});
afterAll(() => {
  send.close();
  return server.close();
});

/** Calls the operation as a resource would, and gives the answer's body, whether it tells of a success or not. */
async function roundTrip({ operation, described }: Sample, answer: Reply, body?: unknown): Promise<unknown> {
  reply = { status: described.status, ...answer };
  const input = { ...described.input, ...(body !== undefined && { body }) };
  // What takes no app's token is called as an end user, whose access token comes with the call.
  const asUser = operation.auth === undefined && operation.fills?.header?.["authorization"] !== undefined;
  const options = asUser ? { headers: { authorization: "bearer access-token" } } : {};
  // An answer is tried without what had been sent for it.
  const asked = { ...operation, bodyOptional: true } as Operation<unknown, unknown, never>;
  const result = await client.call(asked, input, options).safe();
  return result.ok ? result.data : (result.error as { readonly body?: unknown }).body;
}

const text = (value: unknown): value is string => typeof value === "string";
// What is no JSON stands among the departures with its reason, and was never an answer of a server.
const answers = samplesOf("response").filter(({ value, operation, departs }) =>
  departs ? !text(value) && operation.response === undefined : true,
);
// A form is sent with a file, of which a sample holds the name at most.
const bodies = samplesOf("request").filter(({ value, operation }) => !text(value) && operation.body === "json");
const named = (samples: readonly Sample[]): readonly (readonly [string, Sample])[] =>
  samples.map((sample) => [sample.name, sample] as const);

if (absence !== undefined) {
  it("is not tried with the samples of upstream's pages", (context) => {
    console.warn(`skipped: ${absence}`);
    context.skip(absence);
  });
}

describe.skipIf(absence !== undefined)("every sample of a page", () => {
  it("belongs to an operation of the table", () => {
    expect(answers.length).toBeGreaterThan(20);
    expect(bodies.length).toBeGreaterThan(10);
  });

  it.each(named(answers))("%s comes through the client as it was sent", async (_name, sample) => {
    const { value, operation } = sample;
    const plain = { headers: { "content-type": "text/plain" }, body: String(value) };
    const got = await roundTrip(sample, operation.response === "text" ? plain : { json: value });
    expect(got).toStrictEqual(value);
  });

  it.each(named(bodies))("%s reaches the server as it was given, and as described", async (_name, sample) => {
    const before = server.requests.length;
    await roundTrip(sample, {}, sample.value);
    expect(server.requests.length).toBe(before + 1);
    const request = server.last();
    expect(request.json).toStrictEqual(sample.value);
    // What the description departs from for a reason is not what it describes.
    const problems = await validateRequest("koreai", request);
    if (!sample.departs) expect(problems).toEqual([]);
  });
});
