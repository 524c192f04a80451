import { Agent } from "node:http";
import { describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";
import type { NodeFetchOptions } from "./index.ts";

describe("options are checked when the function is made", () => {
  test.each<[string, Record<string, unknown>]>([
    ["agent", { agent: "http://proxy" }],
    ["agent", { agent: null }],
    ["tls", { tls: true }],
    ["tls", { tls: null }],
    ["tls", { agent: new Agent(), tls: { ca: "x" } }],
    ["maxSockets", { agent: new Agent(), maxSockets: 3 }],
    ["idleTimeout", { agent: new Agent(), idleTimeout: 3 }],
    ["maxSockets", { maxSockets: 0 }],
    ["maxSockets", { maxSockets: 1.5 }],
    ["maxSockets", { maxSockets: Number.NaN }],
    ["idleTimeout", { idleTimeout: -1 }],
    ["idleTimeout", { idleTimeout: Number.POSITIVE_INFINITY }],
    ["maxRedirects", { maxRedirects: "3" }],
    ["response", { response: "heavy" }],
  ])("%s", (argument, options) => {
    expect(() => nodeFetch(options as NodeFetchOptions)).toThrow(
      expect.objectContaining({ name: "InvalidArgumentError", argument }),
    );
  });

  test("good ones pass, also when they are spelled out as undefined", () => {
    for (const options of [
      {},
      { agent: undefined, tls: undefined, maxSockets: undefined },
      { agent: new Agent() },
      { maxSockets: Number.POSITIVE_INFINITY, idleTimeout: 1, maxRedirects: 0, response: "platform" },
    ] as const) {
      nodeFetch(options).close();
    }
    expect(nodeFetch()).toBeTypeOf("function");
  });
});
