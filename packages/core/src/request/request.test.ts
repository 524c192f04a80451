import { recordingServer } from "@truewire/test-support";
import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { failure, operations, testClient, token } from "../client.testing.ts";
import { encodeWith } from "./body-encoder.ts";
import { encodeForm } from "./encode-form.ts";

const { get, create } = operations;

/** Sends one call to a real server, and gives what arrived. */
async function sent(call: (client: ReturnType<typeof testClient>) => PromiseLike<unknown>, base = "", options = {}) {
  await using server = await recordingServer(() => ({ json: {} }));
  await call(testClient(server.url + base, options));
  return server.last();
}

/** Makes a call that must be refused, and gives the error; fails when anything arrived. */
async function refused(call: (client: ReturnType<typeof testClient>) => PromiseLike<unknown>) {
  await using server = await recordingServer(() => ({ json: {} }));
  const error = await failure(call(testClient(server.url)));
  expect(server.requests).toHaveLength(0);
  expect(error["name"]).toBe("InvalidArgumentError");
  return error;
}

describe("path values", () => {
  const operation = { ...get, path: "/a/{account_id}/c/{id}" };

  test.each([
    ["a/b", "a%2Fb"],
    ["../x", "..%2Fx"],
    ["%2e%2e", "%252e%252e"],
    ["...", "..."],
    ["a?b#c", "a%3Fb%23c"],
    ["a\r\nb", "a%0D%0Ab"],
    ["{id}", "%7Bid%7D"],
    ["é😀", "%C3%A9%F0%9F%98%80"],
    [0, "0"],
    [-1.5, "-1.5"],
  ])("%j is sent as %s", async (id, written) => {
    const request = await sent((client) => client.call(operation, { path: { account_id: 1, id } }));
    expect(request.path).toBe(`/a/1/c/${written}`);
  });

  test.each([
    ["", "empty string"],
    [".", "string"],
    ["..", "string"],
    ["\ud800", "string"],
    [Number.NaN, "number"],
    [Number.POSITIVE_INFINITY, "number"],
    [undefined, "undefined"],
    [null, "null"],
    [true, "boolean"],
    [{}, "Object"],
    [[1], "Array"],
  ])("%j is refused before sending", async (id, type) => {
    const error = await refused((client) => client.call(operation, { path: { account_id: 1, id } }));
    expect(error).toMatchObject({ argument: "id", operation: "thingGet", attempts: 0, effect: "none" });
    expect(error.message).toContain(`got: ${type}`);
  });

  test("a value that is missing altogether", async () => {
    expect(await refused((client) => client.call(operation, {}))).toMatchObject({ argument: "account_id" });
  });

  test("a placeholder that is not closed, and a text after the last one", async () => {
    expect(await refused((client) => client.request("GET", "/a/{id"))).toMatchObject({ argument: "id" });
    const request = await sent((client) => client.request("GET", "/{a}-{b}/c", { path: { a: "x", b: 2 } }));
    expect(request.path).toBe("/x-2/c");
  });
});

describe("query", () => {
  const query = async (values: object, styles = {}): Promise<string> =>
    (await sent((client) => client.call({ ...get, query: styles }, { query: values }))).query;

  test.each([
    [{ q: "a b&c=d#e", page: 2, exact: false }, "q=a%20b%26c%3Dd%23e&page=2&exact=false"],
    [{ none: undefined, nothing: null, empty: "", list: [] }, "empty="],
    [{ "labels[]": ["a", "b&c"] }, "labels[]=a&labels[]=b%26c"],
    [{ filter: { since: 1, until: undefined } }, "filter[since]=1"],
    [{ "a&b=c": 1 }, "a%26b%3Dc=1"],
    [{ filter: { "a&b": 1 } }, "filter[a%26b]=1"],
  ])("%j is written as %s", async (values, written) => {
    expect(await query(values)).toBe(written);
  });

  test("other styles, where the operation declares them", async () => {
    expect(await query({ ids: [1, 2] }, { ids: { style: "form", explode: false } })).toBe("ids=1,2");
    expect(await query({ ids: [1, 2] }, { ids: { style: "pipeDelimited" } })).toBe("ids=1|2");
    expect(await query({ ids: [1, 2] }, { ids: { style: "spaceDelimited" } })).toBe("ids=1%202");
    expect(await query({ f: { a: 1, b: 2 } }, { f: { style: "form" } })).toBe("a=1&b=2");
  });

  test.each(["form", "spaceDelimited", "pipeDelimited", "deepObject", undefined] as const)(
    "style %s is written as openapi-fetch does",
    async (style) => {
      const [name, list, object] = ["x[y]", ["a b", 1, "é&"], { since: 1, until: "2 3" }];
      for (const explode of [true, false]) {
        const styles = { [name]: style === undefined ? { explode } : { style, explode } };
        const listStyle = style === undefined || style === "deepObject" ? "form" : style;
        expect(await query({ [name]: list }, styles)).toBe(
          serializeArrayParam(name, list, { style: listStyle, explode }),
        );
        const objectStyle = style === "form" ? style : "deepObject";
        expect(await query({ [name]: object }, styles)).toBe(
          serializeObjectParam(name, object, { style: objectStyle, explode }),
        );
        expect(await query({ [name]: "a/b" }, styles)).toBe(serializePrimitiveParam(name, "a/b"));
      }
    },
  );

  test("a call's own query is added, and wins", async () => {
    const options = { query: { page: 3, beta: true } };
    const request = await sent((client) => client.call(get, { query: { page: 1, q: "x" } }, options));
    expect(request.query).toBe("page=3&q=x&beta=true");
  });

  test.each([
    [{ at: new Date(0) }],
    [{ n: Number.NaN }],
    [{ deep: { a: { b: 1 } } }],
    [{ list: [1, null] }],
    [{ map: new Map() }],
    [{ s: "\udfff" }],
  ])("%j is refused before sending", async (values) => {
    const error = await refused((client) => client.call(get, { query: values }));
    expect(error["argument"]).toBe(`query.${Object.keys(values)[0]}`);
  });
});

describe("headers", () => {
  test("name package and run-time, and the program where it wants to be named", async () => {
    const request = await sent((client) => client.call(get, {}), "", { appInfo: { name: "my bot", version: "2.0" } });
    expect(request.headers["user-agent"]).toMatch(/^truewire-test\/1\.2\.3 Node\.js\/\d+ my-bot\/2\.0$/);
    expect(request.headers).toMatchObject({ accept: "application/json", "api-access-token": token });
  });

  test("of operation, client and call are merged without regard to case; null takes one away", async () => {
    const client = { headers: { "X-One": "client", "X-Two": "client", "X-Three": "client" } };
    const call = { headers: { "x-two": "call", "X-THREE": null } };
    const request = await sent((one) => one.call(get, { header: { "x-One": "operation" } }, call), "", client);
    expect(request.headers).toMatchObject({ "x-one": "operation", "x-two": "call" });
    expect(request.headers).not.toHaveProperty("x-three");
  });

  test("do not replace the credentials", async () => {
    const request = await sent((client) => client.call(get, {}, { headers: { "api-access-token": "other" } }));
    expect(request.headers["api-access-token"]).toBe(token);
  });

  test.each([
    [{ "x-a": "one\r\nx-b: two" }],
    [{ "x-a": "one\ntwo" }],
    [{ "x-a": "\u2028" }],
    [{ "x-a": "\0" }],
    [{ "x a": "one" }],
    [{ "": "one" }],
    [{ "x-a": ["one"] }],
    [[["x-a", "one"]]],
    [new Headers({ "x-a": "one" })],
    ["x-a: one"],
  ])("%j is refused before sending", async (headers) => {
    const error = await refused((client) => client.call(get, {}, { headers: headers as never }));
    expect(error["argument"]).toMatch(/^headers/);
    expect(error.message).not.toContain("two");
  });

  test("a credential that cannot be sent is refused without being told", async () => {
    await using server = await recordingServer(() => ({ json: {} }));
    const client = testClient(server.url, {}, { authenticate: () => ({ "api-access-token": `${token}\n` }) });
    const error = await failure(client.call(get, {}));
    expect(error.message).toContain("credentials must be (or give) a non-empty string that fits a header");
    expect(error.message).not.toContain(token);
    expect(server.requests).toHaveLength(0);
  });
});

describe("body", () => {
  test("is JSON", async () => {
    const request = await sent((client) => client.call(create, { body: { a: [1, null], b: "é" } }));
    expect([request.headers["content-type"], request.json]).toEqual(["application/json", { a: [1, null], b: "é" }]);
  });

  test.each([
    ["null", null],
    ["false", false],
    ["0", 0],
    ['""', ""],
    ["[]", []],
  ])("%s is a body", async (text, body) => {
    expect((await sent((client) => client.call(create, { body }))).text).toBe(text);
  });

  test("is left out where there is none", async () => {
    const request = await sent((client) => client.call(create, {}));
    expect([request.text, request.headers["content-type"]]).toEqual(["", undefined]);
  });

  test.each([
    [{ file: new Blob(["x"]) }],
    [{ file: new Uint8Array(1) }],
    [new Blob(["x"])],
    [{ stream: new ReadableStream() }],
    [{ big: 1n }],
    [() => {}],
  ])("%o is refused where JSON is wanted", async (body) => {
    expect(await refused((client) => client.call(create, { body }))).toMatchObject({ argument: "body" });
  });

  test("multipart needs its encoder", async () => {
    const error = await refused((client) => client.call({ ...create, body: "multipart" }, { body: { a: 1 } }));
    expect(error.message).toContain("encodeWith() as multipart");
  });

  test("form fields", async () => {
    const operation = encodeWith({ ...create, body: "form" as const }, encodeForm);
    const request = await sent((client) => client.call(operation, { body: { a: "x y", b: [1, 2], c: undefined } }));
    expect([request.headers["content-type"], request.text]).toEqual([
      "application/x-www-form-urlencoded",
      "a=x+y&b=1&b=2",
    ]);
    const error = await refused((client) => client.call(operation, { body: { a: { b: 1 } } }));
    expect(error["argument"]).toBe("body.a");
  });

  test("an encoder that leaves it to JSON, one that promises, one that makes it anew for each attempt", async () => {
    const plain = encodeWith({ ...create, body: "auto" as const }, () => undefined);
    expect((await sent((client) => client.call(plain, { body: { a: 1 } }))).json).toEqual({ a: 1 });
    let made = 0;
    const fresh = encodeWith(create, async () => ({
      body: () => {
        made += 1;
        return `made ${made}`;
      },
      contentType: "text/plain",
      replayable: true,
    }));
    expect((await sent((client) => client.call(fresh, { body: 1 }))).text).toBe("made 1");
  });

  test("a GET with a body is refused by the platform's fetch, so it is refused here with a reason", async () => {
    const error = await refused((client) => client.call(get, { body: { a: 1 } }));
    expect(error["argument"]).toBe("fetch");
  });
});

describe("request()", () => {
  test("adds a path to the base, with credentials, path values and query", async () => {
    const request = await sent(
      (client) => client.request("POST", "/beta/{id}", { path: { id: "a/b" }, query: { q: 1 }, body: { x: 1 } }),
      "/chatwoot/",
    );
    expect(request).toMatchObject({ method: "POST", target: "/chatwoot/beta/a%2Fb?q=1", json: { x: 1 } });
    expect(request.headers["api-access-token"]).toBe(token);
  });

  test.each([
    "",
    "beta",
    "//evil.example/x",
    "///evil.example/x",
    "/\\evil.example/x",
    "\\\\evil.example/x",
    "https://evil.example/x",
    "/a/../b",
    "/a/..",
    "/a/%2e%2E/b",
    "/./b",
    "/a/.%2e/b",
    "/a\t/b",
    "/a b",
    "/a\n",
    "/a\u0085",
    "/a?x=1",
    "/a#x",
    undefined,
    {},
  ])("%j is refused before sending", async (path) => {
    expect(await refused((client) => client.request("GET", path as string))).toMatchObject({ argument: "path" });
  });

  test.each(["get", "TRACE", "GET\r\n", undefined])("method %j is refused", async (method) => {
    expect(await refused((client) => client.request(method as "GET", "/a"))).toMatchObject({ argument: "method" });
  });

  test.each([
    ["text", '"a"', '"a"', "application/json"],
    ["bytes", new TextEncoder().encode("abc"), "abc", undefined],
    ["a Blob", new Blob(["abc"], { type: "text/x-abc" }), "abc", "text/x-abc"],
    ["a form", new URLSearchParams({ a: "b" }), "a=b", "application/x-www-form-urlencoded;charset=UTF-8"],
    ["a stream", new Blob(["abc"]).stream(), "abc", undefined],
    ["a list", [1, 2], "[1,2]", "application/json"],
  ])("sends %s as it is", async (_, body, text, type) => {
    const request = await sent((client) => client.request("POST", "/a", { body }));
    expect([request.text, request.headers["content-type"]]).toEqual([text, type]);
  });

  test("sends FormData with its boundary", async () => {
    const body = new FormData();
    body.append("attachments[]", new Blob(["abc"]), "a.txt");
    const request = await sent((client) =>
      client.request("POST", "/a", { body, headers: { "content-type": "wrong" } }),
    );
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request.text).toContain('name="attachments[]"; filename="a.txt"');
  });
});

describe("what middleware may not do", () => {
  test.each(["http://evil.example/x", "//evil.example/x", "/x", "not a url", "http://127.0.0.1.evil.example/"])(
    "send to %s",
    async (url) => {
      await using server = await recordingServer(() => ({ json: {} }));
      const client = testClient(server.url, { middleware: [(request, next) => next({ ...request, url })] });
      const error = await failure(client.call(get, {}));
      if (url === "/x") return expect(error).toBeInstanceOf(Error);
      expect(error["name"]).toBe("InvalidArgumentError");
      expect(server.requests).toHaveLength(0);
    },
  );
});
