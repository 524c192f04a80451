import { expectTypeOf, test } from "vitest";
import type { UserList } from "../index.ts";
import { createKoreAI, environment, logging, minting, pacing, Users } from "../tree-shakable.ts";
import type { Feature, KoreAIFeature } from "../tree-shakable.ts";

const resources = { users: Users };
const credentials = { clientId: "id", clientSecret: "secret" };

test("createKoreAI takes the options of the features that were named, and no others", () => {
  const small = createKoreAI({ resources, host: "https://a.example", token: "t", timeout: 5_000 });
  expectTypeOf(small.users.list()).resolves.toEqualTypeOf<UserList>();
  createKoreAI({ resources, features: [environment, minting], credentials, appInfo: { name: "bot" } });
  createKoreAI({ resources, features: [logging, pacing], logger: console, rateLimit: { perMinute: 30 }, token: "t" });
  // @ts-expect-error the feature `minting` is missing
  createKoreAI({ resources, features: [pacing], credentials });
  // @ts-expect-error the feature `pacing` is missing
  createKoreAI({ resources, rateLimit: { perMinute: 30 }, token: "t" });
});

test("a feature of this API is one of the transport, and may be one of one's own", () => {
  expectTypeOf<KoreAIFeature>().toExtend<Feature>();
  expectTypeOf(minting).toExtend<KoreAIFeature<"credentials">>();
  const counting: KoreAIFeature<never> = { rules: {}, install: () => {} };
  createKoreAI({ resources, features: [counting], token: "t" });
  // @ts-expect-error what does not install anything
  const broken: KoreAIFeature<never> = { rules: {} };
  expectTypeOf(broken).toExtend<Feature>();
});
