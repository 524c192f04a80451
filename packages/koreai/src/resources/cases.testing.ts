import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordedRequest } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";

/** Method, path with query, and body as the server must receive them. */
export type Sent = readonly [method: string, target: string, body?: unknown];

/** One call: what is sent, what comes back and what the method makes of it. */
export interface CallCase {
  readonly name: string;
  readonly call: (kore: KoreAI) => PromiseLike<unknown>;
  readonly sent: Sent;
  readonly reply: unknown;
  /** Of the reply. @default 200 */
  readonly status?: number;
  /** Headers that must be among those sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the method gives; the reply itself unless said otherwise. */
  readonly gives?: unknown;
}

/** What tests ask of a job, of whatever kind it is. */
interface AnyJob {
  readonly id: string;
  status(): Promise<{ readonly state: string }>;
  wait(): Promise<unknown>;
}

/** One kind of job: how it is started, asked for and found again. */
export interface JobCase {
  readonly name: string;
  readonly start: (kore: KoreAI) => PromiseLike<AnyJob>;
  readonly sent: Sent;
  readonly headers?: Readonly<Record<string, string>>;
  readonly started: unknown;
  readonly startStatus?: number;
  /** The job's id. */
  readonly id: string;
  /** Where its status is asked for. */
  readonly asks: string;
  /** Statuses of a job under way, that ended well and that failed. */
  readonly running: unknown;
  readonly ended: unknown;
  readonly failed: unknown;
  /** What the job gives; the last status unless said otherwise. */
  readonly gives?: unknown;
  readonly reopen: (kore: KoreAI) => AnyJob;
}

/** A client for one bot in one account, whose calls are neither spaced nor signed. */
export function clientOf(host: string): KoreAI {
  return new KoreAI({ host, token: "given-token", botId: "st-1", accountId: "a-1", rateLimit: false });
}

function parts(target: string): unknown {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  return [pathname, Object.fromEntries(searchParams)];
}

async function expectSent(request: RecordedRequest, [method, target, body]: Sent): Promise<void> {
  expect(request.method).toBe(method);
  expect(parts(request.target)).toEqual(parts(target));
  expect(request.json).toEqual(body);
  expect(request.headers["auth"]).toBe("given-token");
  await expectValidRequest("koreai", request);
}

/** Tests each call against a server, and what went over the wire against the description. */
export function describeCalls(cases: readonly CallCase[]): void {
  describe.each(cases)("$name", ({ call, sent, reply, status = 200, headers = {}, gives }) => {
    it("sends what is described and gives what comes back", async () => {
      await using server = await recordingServer(() => (reply === undefined ? { status } : { status, json: reply }));
      await expect(call(clientOf(server.url))).resolves.toEqual(gives ?? reply);
      expect(server.requests).toHaveLength(1);
      await expectSent(server.last(), sent);
      expect(server.last().headers).toMatchObject(headers);
      await expectValidResponse("koreai", sent[0], server.last().path, status, reply);
    });
  });
}

/** Tests each job from its start to its ends, and what went over the wire against the description. */
export function describeJobs(cases: readonly JobCase[]): void {
  describe.each(cases)("$name", (each) => {
    const { start, sent, headers = {}, started, startStatus = 200, id, asks, running, ended, failed, reopen } = each;

    it("starts, is asked for and gives its result", async () => {
      await using server = await recordingServer(({ method }) =>
        method === "GET" ? { json: ended } : { status: startStatus, json: started },
      );
      const job = await start(clientOf(server.url));
      expect(job.id).toBe(id);
      await expect(job.wait()).resolves.toEqual(each.gives ?? ended);

      expect(server.requests).toHaveLength(2);
      const [first, second] = server.requests as [RecordedRequest, RecordedRequest];
      await expectSent(first, sent);
      expect(first.headers).toMatchObject(headers);
      await expectValidResponse("koreai", sent[0], first.path, startStatus, started);
      await expectSent(second, ["GET", asks]);
      for (const status of [running, ended, failed]) {
        await expectValidResponse("koreai", "GET", second.path, 200, status);
      }
    });

    it("is found again and says where it stands", async () => {
      const answers = [running, ended, failed];
      await using server = await recordingServer(() => ({ json: answers.shift() }));
      const job = reopen(clientOf(server.url));
      expect(server.requests).toEqual([]);
      const { state } = await job.status();
      expect(["pending", "running"]).toContain(state);
      await expect(job.status()).resolves.toEqual({ state: "succeeded", detail: ended });
      await expect(job.wait()).rejects.toMatchObject({ name: "JobFailedError", detail: failed });
      for (const request of server.requests) await expectSent(request, ["GET", asks]);
    });
  });
}

/** Tests that each call is refused by the name of the argument, and that nothing is sent. */
export function describeRefusals(
  refusals: readonly (readonly [
    name: string,
    argument: string,
    call: (kore: KoreAI) => { safe(): Promise<unknown> },
  ])[],
): void {
  it.each(refusals)("%s: %s is refused before anything is sent", async (_name, argument, call) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const result = await call(clientOf(server.url)).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError", argument } });
    expect(server.requests).toEqual([]);
  });
}
