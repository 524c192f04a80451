import { recordingServer } from "@truewire/test-support";
import { redirectSameOrigin, refusedPort, sequence, slowDrip } from "@truewire/test-support/faults";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { failure, operations, testProfile, token } from "../client.testing.ts";
import { Client } from "../client.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { WindowRateLimiter } from "../rate-limit/rate-limiter.ts";
import type { VendorProfile } from "../vendor-profile.ts";
import { allFeatures } from "./all-features.ts";
import { environment } from "./environment.ts";
import type { Feature } from "./feature.ts";
import { getBodies } from "./get-bodies.ts";
import { logging } from "./logging.ts";
import { middlewares } from "./middlewares.ts";
import { queueing } from "./queueing.ts";
import { redirects } from "./redirects.ts";
import { reportedFailures } from "./reported-failures.ts";
import { streaming } from "./streaming.ts";

const { create, get } = operations;

/** A client of a server on loopback that can do no more than it is told. */
function bare(
  url: string,
  features: readonly Feature[] = [],
  options: ClientOptions = {},
  profile: Partial<VendorProfile> = {},
): Client {
  return new Client({ ...testProfile, ...profile }, { baseUrl: url, ...options }, features);
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const valid = {
  appInfo: { name: "bot" },
  idleTimeout: 1_000,
  logger: console,
  logLevel: "off",
  maxConcurrency: 8,
  middleware: [],
  queueTimeout: 1_000,
  rateLimit: new WindowRateLimiter(),
} as const;

describe("an option", () => {
  test.each(Object.entries(valid))("%s is refused without its feature, and taken with it", (name, value) => {
    const owners = allFeatures().filter(({ rules }) => Object.hasOwn(rules, name));
    expect(owners).toHaveLength(1);
    expect(() => bare("https://a.example", [], { [name]: value })).toThrow(
      expect.objectContaining({
        name: "InvalidArgumentError",
        argument: name,
        message: expect.stringContaining("unless a feature brings it"),
      }),
    );
    expect(bare("https://a.example", owners, { [name]: value }).baseUrl).toBe("https://a.example");
  });

  test.each(["middleware", "queueTimeout", "idleTimeout"] as const)("%s of a call too", async (name) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const error = await failure(bare(server.url).call(get, {}, { [name]: valid[name] }));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: name, operation: "thingGet", attempts: 0 });
    expect(server.requests).toEqual([]);
    await bare(server.url, allFeatures()).call(get, {}, { [name]: valid[name] });
    expect(server.requests).toHaveLength(1);
  });
});

test.each([["logging"], [[undefined]], [[{}]], [{ logging }]])(
  "features that are %j are refused by name",
  (features) => {
    expect(() => bare("https://a.example", features as never)).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument: "features" }),
    );
  },
);

test("without any feature: credentials, retries, limits, typed errors", async () => {
  await using server = await sequence({ status: 503 }, { body: { id: 1 } }, { status: 404, body: { error: "gone" } });
  const client = bare(server.url);
  expect(await client.call(get, {})).toEqual({ id: 1 });
  expect(server.requests[1]?.headers["api-access-token"]).toBe(token);
  expect(await failure(client.call(get, {}))).toMatchObject({ name: "NotFoundError", serverMessage: "gone" });
});

test("environment: variables, the User-Agent, and whether there was a connection", async () => {
  vi.stubEnv(testProfile.baseUrl.env, "https://from-env.example");
  expect(() => new Client(testProfile)).toThrow(expect.objectContaining({ argument: "baseUrl" }));
  expect(new Client(testProfile, {}, [environment]).baseUrl).toBe("https://from-env.example");
  vi.unstubAllEnvs();

  await using server = await recordingServer(() => ({ json: {} }));
  await bare(server.url).call(get, {});
  await bare(server.url, [environment]).call(get, {});
  const [unnamed, named] = server.requests.map(({ headers }) => headers["user-agent"]);
  expect([unnamed, named]).toEqual([expect.not.stringContaining("truewire"), expect.stringMatching(/^truewire-test/)]);

  await using dead = await refusedPort();
  const careful = await failure(bare(dead.url).call(create, { body: {} }));
  expect(careful).toMatchObject({ name: "ConnectionError", phase: "exchange", effect: "unknown", attempts: 1 });
  const knowing = await failure(bare(dead.url, [environment]).call(create, { body: {} }));
  expect(knowing).toMatchObject({ code: "ECONNREFUSED", phase: "connect", effect: "none", attempts: 3 });
});

test("redirects: followed within the origin", async () => {
  await using server = await redirectSameOrigin(307);
  const refused = await failure(bare(server.url).call(create, { body: {} }));
  expect(refused).toMatchObject({ name: "RedirectError", httpStatus: 307 });
  expect(refused.message).toContain("redirects are not followed");
  expect(await bare(server.url, [redirects]).call(create, { body: {} })).toMatchObject({ landed: true });
});

test("streaming: the answer before its body has come, and bounded by idleTimeout", async () => {
  await using server = await sequence({ body: { id: 1 } });
  const copy = await bare(server.url).call(get, {}).asResponse();
  expect([copy.status, await copy.json()]).toEqual([200, { id: 1 }]);

  await using slow = await slowDrip({ everyMs: 200 });
  const whole = await failure(bare(slow.url, [], { timeout: 300 }).call(get, {}).asResponse());
  expect(whole).toMatchObject({ name: "TimeoutError", kind: "attempt" });
  const open = await bare(slow.url, [streaming], { timeout: 300, idleTimeout: 20 }).call(get, {}).asResponse();
  expect(await failure(open.text())).toMatchObject({ name: "TimeoutError", kind: "idle" });
});

test("middlewares: around every attempt, told of the end", async () => {
  await using server = await sequence({ status: 503 }, { body: {} });
  const seen: unknown[] = [];
  const client = bare(server.url, [middlewares], {
    middleware: [
      (request, next, { attempt, onEnd }) => {
        if (attempt === 1) onEnd(({ status, attempts }) => seen.push(["end", status, attempts]));
        seen.push(attempt);
        return next(request);
      },
    ],
  });
  await client.call(get, {});
  expect(seen).toEqual([1, 2, ["end", 200, 2]]);
});

test("logging: one line a call, and one a retry", async () => {
  await using server = await sequence({ status: 503, body: { error: "busy" } }, { body: {} });
  const lines: string[] = [];
  const take = (line: string): void => void lines.push(line);
  const logger = { error: take, warn: take, info: take, debug: take };
  await bare(server.url, [logging], { logger, logLevel: "info" }).call(get, {});
  expect(lines).toEqual([
    expect.stringContaining("Repeating it in 0 ms"),
    expect.stringContaining("thingGet: 200 (GET /things/1, attempt 2,"),
  ]);
});

test("queueing: no more calls at a time than allowed", async () => {
  let [under, most] = [0, 0];
  await using server = await recordingServer(async () => {
    most = Math.max(most, (under += 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    under -= 1;
    return { json: {} };
  });
  const client = bare(server.url, [queueing], { maxConcurrency: 2 });
  await Promise.all(Array.from({ length: 8 }, () => client.call(get, {})));
  expect([most, server.requests.length]).toEqual([2, 8]);
});

test("getBodies: the platform's fetch is named when it cannot send a GET with a body", async () => {
  await using server = await recordingServer(() => ({ json: {} }));
  const described = { ...get, body: "json" } as const;
  const told = await failure(bare(server.url, [getBodies]).call(described, { body: {} }));
  expect(told).toMatchObject({ name: "InvalidArgumentError", argument: "fetch", operation: "thingGet" });
  const untold = await failure(bare(server.url, [], { maxRetries: 0 }).call(described, { body: {} }));
  expect(untold).toMatchObject({ name: "ConnectionError" });
  expect(server.requests).toEqual([]);
});

test("reportedFailures: what the vendor tells inside of a success", async () => {
  await using server = await recordingServer(() => ({ json: { status: "failure" } }));
  const failureWithin: VendorProfile["failureWithin"] = () => ({ message: "it did not work" });
  const client = bare(server.url, [reportedFailures], {}, { failureWithin });
  expect(await failure(client.call(create, { body: {} }))).toMatchObject({ name: "ReportedFailureError" });
});
