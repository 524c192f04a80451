import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";

/** A call of a method, what the server must receive for it, and what it answers. */
export interface OperationCase {
  readonly name: string;
  readonly call: (kore: KoreAI) => PromiseLike<unknown>;
  /** Method, path with query, and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  readonly reply: unknown;
  /** What the method gives; the reply itself unless said otherwise. */
  readonly gives?: unknown;
  /** Headers that must arrive beside the token. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of a bot and an account, over a server of a test. */
export function clientOf(host: string): KoreAI {
  return new KoreAI({ host, token: "given-token", botId: "st-1", accountId: "acc-1", rateLimit: false });
}

/** What a target asks for, whatever the order of its query. */
export function parts(target: string): unknown {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  return [pathname, [...searchParams].toSorted(([a], [b]) => a.localeCompare(b))];
}

/** One test for each case: what is sent and answered is as described, and the method gives what came. */
export function testOperations(cases: readonly OperationCase[]): void {
  it.each(cases)("$name sends what is described and gives what comes back", async (each) => {
    const { call, reply, headers = {} } = each;
    const [method, target, body] = each.sent;
    await using server = await recordingServer(() => (reply === undefined ? { status: 204 } : { json: reply }));
    await expect(call(clientOf(server.url))).resolves.toEqual("gives" in each ? each.gives : reply);

    expect(server.requests).toHaveLength(1);
    const request = server.last();
    expect(request.method).toBe(method);
    expect(parts(request.target)).toEqual(parts(target));
    expect(request.json).toEqual(body);
    expect(request.headers).toMatchObject({ auth: "given-token", ...headers });
    await expectValidRequest("koreai", request);
    await expectValidResponse("koreai", method, request.path, reply === undefined ? 204 : 200, reply);
  });
}

/** Calls that must be refused by name before anything is sent. */
export function testRefusals(
  refusals: readonly (readonly [name: string, call: (kore: KoreAI) => PromiseLike<unknown>, argument: string])[],
): void {
  it.each(refusals)("%s is refused, and nothing is sent", async (_name, call, argument) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const promise = call(clientOf(server.url));
    await expect(promise).rejects.toMatchObject({ name: "InvalidArgumentError", argument });
    expect(server.requests).toEqual([]);
  });
}
