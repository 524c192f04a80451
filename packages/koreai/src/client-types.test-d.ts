import { assertType, expectTypeOf, test } from "vitest";
import { KoreAI } from "./index.ts";
import type {
  ByApp,
  ClientOptions,
  KoreAIApp,
  KoreAIClient,
  KoreAICredentials,
  KoreAICredentialsBase,
  KoreAIKeyCredentials,
  KoreAIOptions,
  KoreAIRequestInput,
  KoreAISecretCredentials,
  KoreAIToken,
  RequestInput,
  ScopeOptions,
  TokenOptions,
} from "./index.ts";
import { createKoreAI, logging, Users } from "./tree-shakable.ts";
import type { CreateKoreAIOptions } from "./tree-shakable.ts";

test("options are those of a client, of its scope and of its tokens", () => {
  expectTypeOf<ConstructorParameters<typeof KoreAI>[0]>().toEqualTypeOf<KoreAIOptions | undefined>();
  expectTypeOf<KoreAIOptions>().toExtend<Omit<ClientOptions, "baseUrl"> & ScopeOptions & TokenOptions>();
  assertType<KoreAIOptions>({ host: "https://kore.example.com", botId: "st-1", token: () => "t", timeout: 1_000 });
  assertType<ScopeOptions>({ botId: "st-1", accountId: "a-1", iid: "st-2" });
  // @ts-expect-error an account is a text
  assertType<ScopeOptions>({ accountId: 1 });
  // @ts-expect-error it is called host
  assertType<KoreAIOptions>({ baseUrl: "https://kore.example.com" });
});

test("tokens are given, fetched, or signed, for one app or for each kind", () => {
  assertType<KoreAIToken>("t");
  assertType<KoreAIToken>(async () => "t");
  expectTypeOf<KoreAIApp>().toEqualTypeOf<"admin" | "builder" | "dataTable" | "channel">();
  assertType<ByApp<KoreAIToken>>({ admin: "t", dataTable: () => "t" });
  assertType<TokenOptions>({ credentials: { channel: { clientId: "c", clientSecret: "s" } } });
  // @ts-expect-error no such app
  assertType<ByApp<KoreAIToken>>({ owner: "t" });
});

test("a secret and a key each sign with their own algorithms", () => {
  expectTypeOf<KoreAICredentials>().toEqualTypeOf<KoreAISecretCredentials | KoreAIKeyCredentials>();
  expectTypeOf<KoreAICredentials>().toExtend<KoreAICredentialsBase>();
  assertType<KoreAISecretCredentials>({ clientId: "c", clientSecret: "s", algorithm: "HS512", jti: true });
  assertType<KoreAIKeyCredentials>({ clientId: "c", privateKey: "k", algorithm: "RS512", keyId: "k-1" });
  // @ts-expect-error a secret signs no RS256
  assertType<KoreAISecretCredentials>({ clientId: "c", clientSecret: "s", algorithm: "RS256" });
  // @ts-expect-error a key signs no HS256
  assertType<KoreAIKeyCredentials>({ clientId: "c", privateKey: "k", algorithm: "HS256" });
});

test("copies have every resource, and an endpoint without a method says whose token it wants", () => {
  const kore = new KoreAI({ host: "https://kore.example.com", token: "t" });
  expectTypeOf(kore).toExtend<KoreAIClient>();
  expectTypeOf(kore.request).parameter(2).toEqualTypeOf<KoreAIRequestInput | undefined>();
  expectTypeOf<KoreAIRequestInput>().toExtend<RequestInput>();
  expectTypeOf<KoreAIRequestInput["app"]>().toEqualTypeOf<KoreAIApp | undefined>();
});

test("a small client names its resources and its features, and takes their options only", () => {
  type Small = CreateKoreAIOptions<{ readonly users: typeof Users }>;
  assertType<Small>({ resources: { users: Users }, token: "t", timeout: 5_000 });
  // @ts-expect-error nothing to be made of
  assertType<Small>({ token: "t" });
  // @ts-expect-error a logger wants the feature
  assertType<Small>({ resources: { users: Users }, logger: console });
  const { users } = createKoreAI({ resources: { users: Users }, features: [logging], logger: console, token: "t" });
  expectTypeOf(users).toEqualTypeOf<Users>();
});
