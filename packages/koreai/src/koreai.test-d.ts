import type { BatchError } from "@truewire/core";
import { expectTypeOf, test } from "vitest";
import { isTruewireError, KoreAI } from "./index.ts";
import type { AuditLogEntry, BotSummary, BulkOutcome, FailedRemoval, Group, UserOutcome } from "./index.ts";

const kore = new KoreAI({ host: "https://kore.example.com", credentials: { clientId: "a", clientSecret: "b" } });

test("bulk calls give their outcome", () => {
  expectTypeOf(kore.users.remove({ orgUserIds: ["u"] })).resolves.toEqualTypeOf<BulkOutcome<FailedRemoval>>();
  expectTypeOf(kore.users.create({ users: [] })).resolves.toEqualTypeOf<BulkOutcome<UserOutcome>>();
  expectTypeOf<BulkOutcome<FailedRemoval>["outcome"]>().toEqualTypeOf<"all" | "partial">();
});

test("a batch of which nothing succeeded is in the union of failures", async () => {
  const result = await kore.users.remove({ deleteEmailIds: ["a"] }).safe();
  if (result.ok || !isTruewireError(result.error, "BatchError")) return;
  expectTypeOf(result.error).toExtend<BatchError>();
  expectTypeOf(result.error.outcome).toEqualTypeOf<"none">();
});

test("listings give their items", () => {
  expectTypeOf(kore.groups.list().toArray()).resolves.toEqualTypeOf<Group[]>();
  expectTypeOf(kore.bots.list().toArray()).resolves.toEqualTypeOf<BotSummary[]>();
  expectTypeOf(kore.auditLogs.list().toArray()).resolves.toEqualTypeOf<AuditLogEntry[]>();
});

test("wire names stay as they are, odd ones too", () => {
  expectTypeOf<AuditLogEntry["Date/Time"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Group["gN"]>().toEqualTypeOf<string>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error neither addresses nor ids
  kore.users.remove({});
  // @ts-expect-error both at once
  kore.users.remove({ deleteEmailIds: ["a"], orgUserIds: ["u"] });
  // @ts-expect-error an address is a string
  kore.users.remove({ deleteEmailIds: [7] });
  // @ts-expect-error the kind of roles is missing
  kore.roles.list({});
  // @ts-expect-error no such kind of roles
  kore.roles.list({ roleType: "robot" });
  // @ts-expect-error misspelt query key
  kore.groups.list({ limt: 5 });
  // @ts-expect-error not an algorithm of shared secrets
  new KoreAI({ credentials: { clientId: "a", clientSecret: "b", algorithm: "none" } });
});
