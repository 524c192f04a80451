import { assertType, expectTypeOf, test } from "vitest";
import { logging } from "../index.ts";
import type {
  ClientOptions,
  Feature,
  middlewares,
  OptionsWith,
  queueing,
  RateLimiter,
  WindowRateLimiter,
  WindowRateLimiterOptions,
} from "../index.ts";

test("a feature brings its options, which are not there without it", () => {
  expectTypeOf(logging).toExtend<Feature>();
  expectTypeOf<Feature>().toExtend<Feature<string>>();
  expectTypeOf<OptionsWith<ClientOptions, readonly [typeof logging]>>().toHaveProperty("logger");
  expectTypeOf<OptionsWith<ClientOptions, readonly [typeof middlewares]>>().not.toHaveProperty("logger");
  expectTypeOf<OptionsWith<ClientOptions, readonly []>>().not.toHaveProperty("rateLimit");
  expectTypeOf<OptionsWith<ClientOptions, readonly [typeof queueing]>>().toHaveProperty("rateLimit");
  expectTypeOf<OptionsWith<ClientOptions, readonly []>>().toHaveProperty("timeout");
});

test("a limiter of windows is made of limits", () => {
  expectTypeOf<WindowRateLimiter>().toExtend<RateLimiter>();
  expectTypeOf<ConstructorParameters<typeof WindowRateLimiter>[0]>().toEqualTypeOf<
    WindowRateLimiterOptions | undefined
  >();
  assertType<WindowRateLimiterOptions>({ cap: { perMinute: 60 }, margin: 0.9 });
  // @ts-expect-error limits have a window
  assertType<WindowRateLimiterOptions>({ cap: 60 });
});
