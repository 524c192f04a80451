import { inspect } from "node:util";
import {
  refusedPort,
  resetBeforeHeaders,
  resetInBody,
  selfSignedTls,
  sequence,
  startServer,
} from "@truewire/test-support/faults";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "./index.ts";

const SECRET = "S3CRET-token";
const own = nodeFetch();
afterAll(() => own.close());

/** Everything that somebody's logging could print of a value, causes and hidden properties included. */
function printed(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth > 5) return String(value);
  const hidden = Object.getOwnPropertyNames(value).map((name) =>
    name === "cause" ? "" : inspect(Reflect.get(value, name), { depth: 4 }),
  );
  return [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    String(value),
    hidden.join("\n"),
    "cause" in value ? printed(value.cause, depth + 1) : "",
  ].join("\n");
}

const init: RequestInit = {
  method: "POST",
  headers: { authorization: `Bearer ${SECRET}`, "api-access-token": SECRET },
  body: JSON.stringify({ client_secret: SECRET }),
};

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("did not fail");
    },
    (error: unknown) => error,
  );
}

describe("no error of nodeFetch shows what was sent", () => {
  test("refused", async () => {
    await using dead = await refusedPort();
    expect(printed(await failure(own(`${dead.url}/?token=${SECRET}`, init)))).not.toContain(SECRET);
  });

  test("reset before the headers", async () => {
    await using server = await resetBeforeHeaders();
    expect(printed(await failure(own(`${server.url}/?token=${SECRET}`, init)))).not.toContain(SECRET);
    expect(server.transcript()).toContain(SECRET);
  });

  test("reset in the body", async () => {
    await using server = await resetInBody();
    const response = await own(`${server.url}/?token=${SECRET}`, init);
    expect(printed(await failure(response.text()))).not.toContain(SECRET);
  });

  test("certificate refused", async () => {
    await using server = await selfSignedTls();
    expect(printed(await failure(own(`${server.url}/?token=${SECRET}`, init)))).not.toContain(SECRET);
  });

  test("an answer that is not HTTP, and may echo the request", async () => {
    await using server = await startServer(({ socket, request }) => void socket.end(request.rawHeaders.join(": ")));
    const error = await failure(own(server.url, init));
    expect(error).toMatchObject({ message: "fetch failed" });
    expect(printed(error)).not.toContain(SECRET);
  });

  test.each<[string, string, RequestInit]>([
    ["an address that is none", `http://[/${SECRET}`, {}],
    ["an address with a password", `http://user:${SECRET}@127.0.0.1/`, {}],
    ["a scheme that is none", `javascript:${SECRET}`, {}],
    ["a header value with a line break", "http://127.0.0.1/", { headers: { "x-token": `${SECRET}\nx` } }],
    ["a header name that is none", "http://127.0.0.1/", { headers: { [`a ${SECRET}`]: "x" } }],
    ["a method that is none", "http://127.0.0.1/", { method: `GET ${SECRET}` }],
    ["a body of an unknown kind", "http://127.0.0.1/", { method: "POST", body: { SECRET } as unknown as BodyInit }],
  ])("%s", async (_, url, bad) => {
    expect(printed(await failure(own(url, bad)))).not.toContain(SECRET);
  });

  test("a redirect that is not followed", async () => {
    await using server = await sequence({ status: 302, headers: { location: `http://user:${SECRET}@127.0.0.1/` } });
    expect(printed(await failure(own(server.url)))).not.toContain(SECRET);
  });
});

describe("nothing that nodeFetch hands out shows a secret", () => {
  test("the function itself, with its TLS key", () => {
    const send = nodeFetch({ tls: { key: SECRET, passphrase: SECRET } });
    expect(printed(send)).not.toContain(SECRET);
    expect(inspect(send, { showHidden: true, depth: 10 })).not.toContain(SECRET);
  });

  test("a response and its headers", async () => {
    await using server = await sequence({ headers: { "set-cookie": SECRET }, body: { token: SECRET } });
    const response = await own(`${server.url}/?token=${SECRET}`, init);
    expect(response.headers.get("set-cookie")).toBe(SECRET);
    expect(printed(response)).not.toContain(SECRET);
    expect(printed(response.headers)).not.toContain(SECRET);
    await response.text();
  });
});
