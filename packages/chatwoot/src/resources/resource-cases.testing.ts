import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { Chatwoot } from "../chatwoot.ts";

/** A method, what it sends, and what it makes of the answer. */
export interface ResourceCase {
  readonly name: string;
  readonly call: (cw: Chatwoot) => PromiseLike<unknown>;
  /** Method, path with query, and body as the server must receive them. */
  readonly sent: readonly [method: string, target: string, body?: unknown];
  /** Status of the answer; 200 unless said otherwise. */
  readonly status?: number;
  /** What the server answers; absent for an empty answer. */
  readonly reply?: unknown;
  readonly gives: unknown;
}

/** Path of the account that the clients of these tests work in. */
export const base = "/api/v1/accounts/1";

/** A client of a server that is told by its address. */
export function clientOf(url: string): Chatwoot {
  return new Chatwoot({ baseUrl: url, accountId: 1, apiAccessToken: "secret-token" });
}

/** Holds each method to what the description says of its request and its answer, and to its error class for a 404. */
export function describeCases(cases: readonly ResourceCase[]): void {
  describe.each(cases)("$name", ({ call, sent: [method, target, body], status = 200, reply, gives }) => {
    it("sends what the server understands and gives the thing itself", async () => {
      await using server = await recordingServer(() => (reply === undefined ? { status } : { status, json: reply }));
      await expect(call(clientOf(server.url))).resolves.toEqual(gives);

      expect(server.requests).toHaveLength(1);
      const request = server.last();
      expect(request).toMatchObject({ method, target });
      expect(request.json).toEqual(body);
      expect(request.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
      expect(request.headers["api-access-token"]).toBe("secret-token");
      await expectValidRequest("chatwoot", request);
      await expectValidResponse("chatwoot", method, request.path, status, reply);
    });

    it("is a NotFoundError where the server knows no such thing", async () => {
      const missing = { error: "Resource could not be found" };
      await using server = await recordingServer(() => ({ status: 404, json: missing }));
      await expect(call(clientOf(server.url))).rejects.toMatchObject({
        name: "NotFoundError",
        status: 404,
        body: missing,
        method,
        effect: "none",
      });
      await expectValidResponse("chatwoot", method, server.last().path, 404, missing);
    });
  });
}

/** Holds calls to being refused with `InvalidArgumentError`, by rejection and before anything is sent. */
export function describeRefusals(refusals: readonly (readonly [argument: string, call: ResourceCase["call"]])[]): void {
  it.each(refusals)("refuses an unusable %s before anything is sent (%#)", async (argument, call) => {
    await using server = await recordingServer(() => ({ json: {} }));
    await expect(call(clientOf(server.url))).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument,
      attempts: 0,
    });
    expect(server.requests).toEqual([]);
  });
}
