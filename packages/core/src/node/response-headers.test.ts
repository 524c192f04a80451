import { describe, expect, test } from "vitest";
import { ResponseHeaders } from "./response-headers.ts";

const RAW = ["X-B", "1", "Set-Cookie", "a=1", "x-a", "2", "x-b", "3", "set-cookie", "b=2; Path=/"];

const pairs: [string, string][] = [];
for (let i = 0; i < RAW.length; i += 2) pairs.push([RAW[i] as string, RAW[i + 1] as string]);

const headers = new ResponseHeaders(RAW);
const platform = new Headers(pairs);

describe("ResponseHeaders says what the platform's Headers say", () => {
  test.each(["x-a", "X-A", "x-B", "set-cookie", "missing"])("about %s", (name) => {
    expect(headers.get(name)).toBe(platform.get(name));
    expect(headers.has(name)).toBe(platform.has(name));
  });

  test("in every kind of listing", () => {
    expect([...headers]).toEqual([...platform]);
    expect([...headers.entries()]).toEqual([...platform.entries()]);
    expect([...headers.keys()]).toEqual([...platform.keys()]);
    expect([...headers.values()]).toEqual([...platform.values()]);
    expect(headers.getSetCookie()).toEqual(platform.getSetCookie());
    const seen: [string, string][] = [];
    headers.forEach(function (this: string, value, key, parent) {
      expect([this, parent]).toEqual(["self", headers]);
      seen.push([key, value]);
    }, "self");
    expect(seen).toEqual([...platform]);
    expect([...new Headers(headers)]).toEqual([...platform]);
  });

  test("to a name that is none", () => {
    for (const one of [headers, platform]) expect(() => one.get("no name")).toThrow(TypeError);
  });

  test("but cannot be changed", () => {
    expect(() => headers.set()).toThrow(TypeError);
    expect(() => headers.append()).toThrow(TypeError);
    expect(() => headers.delete()).toThrow(TypeError);
    expect([...headers]).toEqual([...platform]);
  });
});
