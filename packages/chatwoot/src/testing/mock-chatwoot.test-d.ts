import { expectTypeOf, test } from "vitest";
import { Chatwoot } from "../chatwoot.ts";
import { ChatwootPlatform } from "../platform.ts";
import { ChatwootPublic } from "../public.ts";
import { mockChatwoot } from "../testing.ts";
import type { MockCall, OperationId } from "../testing.ts";

const mock = mockChatwoot({ contacts: [{ email: "noor@example.com", labels: ["vip"] }], strict: false });

test("the options are those of the clients", () => {
  const { baseUrl, fetch, apiAccessToken } = mock.options;
  expectTypeOf(new Chatwoot(mock.options)).toEqualTypeOf<Chatwoot>();
  expectTypeOf(
    new ChatwootPlatform({ baseUrl, fetch, platformAccessToken: apiAccessToken }),
  ).toEqualTypeOf<ChatwootPlatform>();
  expectTypeOf(new ChatwootPublic({ baseUrl, fetch, inboxIdentifier: "x" })).toEqualTypeOf<ChatwootPublic>();
  expectTypeOf(mock.fetch).toExtend<typeof globalThis.fetch>();
});

test("operations are named by their ids", () => {
  expectTypeOf<"contactList">().toExtend<OperationId>();
  expectTypeOf(mock.callsOf("contactList")).toEqualTypeOf<readonly MockCall[]>();
  // @ts-expect-error no such operation
  mock.fail("contacts.list", { status: 500 });
  // @ts-expect-error neither an operation nor an endpoint
  mock.reply("/api/v1/beta", {});
  mock.reply("POST /api/v1/beta", { status: 201 });
  mock.reply("contactList", async (call) => ({ json: call.body }));
});

test("seeds and faults are closed", () => {
  // @ts-expect-error misspelt
  mockChatwoot({ contact: [] });
  // @ts-expect-error no status of a conversation
  mockChatwoot({ conversations: [{ status: "closed" }] });
  // @ts-expect-error neither before nor after
  mock.fail("contactList", { reset: true });
});
