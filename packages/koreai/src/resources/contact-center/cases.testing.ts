import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../../koreai.ts";

/** One call: what is sent, what comes back and what the method makes of it. */
export interface Case {
  readonly name: string;
  readonly call: (kore: KoreAI) => PromiseLike<unknown>;
  /** Method, path with query, and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  readonly reply: unknown;
  /** What the method gives; the reply itself unless said otherwise. */
  readonly gives?: unknown;
}

/** A client for one bot in one account, whose calls are neither spaced nor signed. */
export function clientOf(host: string): KoreAI {
  return new KoreAI({ host, token: "given-token", botId: "st-1", accountId: "a-1", rateLimit: false });
}

function parts(target: string): unknown {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  return [pathname, Object.fromEntries(searchParams)];
}

/** Tests each call against a server, and what went over the wire against the description. */
export function describeCalls(cases: readonly Case[]): void {
  describe.each(cases)("$name", ({ call, sent: [method, target, body], reply, gives }) => {
    it("sends what is described and gives what comes back", async () => {
      await using server = await recordingServer(() => ({ json: reply }));
      await expect(call(clientOf(server.url))).resolves.toEqual(gives ?? reply);

      expect(server.requests).toHaveLength(1);
      const request = server.last();
      expect(request.method).toBe(method);
      expect(parts(request.target)).toEqual(parts(target));
      expect(request.json).toEqual(body);
      expect(request.headers["auth"]).toBe("given-token");
      await expectValidRequest("koreai", request);
      await expectValidResponse("koreai", method, request.path, 200, reply);
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
