import { sequence } from "@truewire/test-support/faults";
import { expect, test } from "vitest";
import { nodeFetch } from "./index.ts";

test.each<[string, () => BodyInit]>([
  ["text", () => '{"a":1}'],
  ["a stream", () => new Blob(['{"a":1}']).stream()],
])("a GET with a body of %s is sent, which the platform's fetch refuses", async (_name, body) => {
  await using server = await sequence({ body: { ok: true } });
  const own = nodeFetch();
  const init = (): RequestInit => ({ body: body(), headers: { "content-type": "application/json" } });
  await expect(fetch(server.url, init())).rejects.toThrow(TypeError);
  await (await own(server.url, init())).text();
  // The connection carries on with the next request where this body ended.
  await (await own(server.url)).text();
  own.close();
  expect(server.requests.map((request) => [request.method, request.body.toString()])).toEqual([
    ["GET", '{"a":1}'],
    ["GET", ""],
  ]);
});
