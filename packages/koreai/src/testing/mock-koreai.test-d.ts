import { expectTypeOf, test } from "vitest";
import { KoreAI } from "../koreai.ts";
import { mockKoreAI } from "../testing.ts";
import type { MockCall, OperationId } from "../testing.ts";

const mock = mockKoreAI({ users: [{ emailId: "noor@example.com" }], jobs: { polls: 2, end: "partial" } });

test("the options are those of the client", () => {
  expectTypeOf(new KoreAI(mock.options)).toEqualTypeOf<KoreAI>();
  expectTypeOf(mock.fetch).toExtend<typeof globalThis.fetch>();
});

test("operations are named by their ids", () => {
  expectTypeOf<"bots.export.start">().toExtend<OperationId>();
  expectTypeOf(mock.callsOf("bots.list")).toEqualTypeOf<readonly MockCall[]>();
  // @ts-expect-error no such operation
  mock.fail("bots.export", { status: 500 });
  mock.reply("POST /api/public/beta", (call) => ({ json: call.body }));
  mock.planJobs("bots.export.start", { end: "failed", reason: "No room" });
});

test("seeds and plans are closed", () => {
  // @ts-expect-error a user has an address
  mockKoreAI({ users: [{ firstName: "Noor" }] });
  // @ts-expect-error misspelt
  mockKoreAI({ user: [] });
  // @ts-expect-error no end of a job
  mock.planJobs("bots.export.start", { end: "done" });
});
