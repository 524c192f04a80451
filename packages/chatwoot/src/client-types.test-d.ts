import { assertType, expectTypeOf, test } from "vitest";
import { Chatwoot } from "./index.ts";
import type { AccountScope, ApiAccessToken, ChatwootAccount, ChatwootOptions, ClientOptions } from "./index.ts";
import { createChatwoot, Contacts, logging, queueing, Teams, WindowRateLimiter } from "./tree-shakable.ts";
import type { CreateChatwootOptions } from "./tree-shakable.ts";

test("a token is a text, or a function that fetches one", () => {
  assertType<ApiAccessToken>("t");
  assertType<ApiAccessToken>(() => "t");
  assertType<ApiAccessToken>(async () => "t");
  // @ts-expect-error no token at all
  assertType<ApiAccessToken>(undefined);
});

test("everything that the environment may hold can be left out", () => {
  expectTypeOf<ConstructorParameters<typeof Chatwoot>[0]>().toEqualTypeOf<ChatwootOptions | undefined>();
  expectTypeOf<ChatwootOptions>().toExtend<ClientOptions>();
  assertType<ChatwootOptions>({});
  assertType<ChatwootOptions>({
    accountId: 1,
    apiAccessToken: async () => "t",
    timeout: 1_000,
    headers: { "x-a": "b" },
  });
  // @ts-expect-error an id is a number
  assertType<ChatwootOptions>({ accountId: "1" });
});

test("copies are accounts, with every resource", () => {
  const cw = new Chatwoot({ accountId: 1, apiAccessToken: "t" });
  expectTypeOf<Chatwoot>().toExtend<ChatwootAccount>();
  expectTypeOf(cw.account(2)).toEqualTypeOf<ChatwootAccount>();
  expectTypeOf(cw.withOptions({ timeout: 1_000 })).toEqualTypeOf<ChatwootAccount>();
  expectTypeOf(cw.account(2).contacts).toEqualTypeOf<Contacts>();
});

test("a resource stands on a client and an account", () => {
  expectTypeOf<AccountScope["accountId"]>().toEqualTypeOf<number>();
  expectTypeOf<ConstructorParameters<typeof Teams>>().toEqualTypeOf<[scope: AccountScope]>();
});

test("a small client names its resources and its features, and takes their options only", () => {
  type Small = CreateChatwootOptions<{ readonly contacts: typeof Contacts }>;
  assertType<Small>({ resources: { contacts: Contacts }, accountId: 1 });
  // @ts-expect-error nothing to be made of
  assertType<Small>({ accountId: 1 });
  const rateLimit = new WindowRateLimiter({ cap: { perMinute: 60 } });
  // @ts-expect-error a limiter wants the feature
  assertType<Small>({ resources: { contacts: Contacts }, rateLimit });
  type Limited = CreateChatwootOptions<{ readonly contacts: typeof Contacts }, readonly [typeof queueing]>;
  assertType<Limited>({ resources: { contacts: Contacts }, features: [queueing], rateLimit });
  // @ts-expect-error plain numbers are for the whole class
  assertType<Limited>({ resources: { contacts: Contacts }, features: [queueing], rateLimit: { perMinute: 60 } });
  // @ts-expect-error a logger wants the feature
  createChatwoot({ resources: { teams: Teams }, logger: console });
  const { teams } = createChatwoot({ resources: { teams: Teams }, features: [logging], logger: console });
  expectTypeOf(teams).toEqualTypeOf<Teams>();
});
