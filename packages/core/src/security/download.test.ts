import { recordingServer } from "@truewire/test-support";
import { handsOutUrl, redirectCrossOrigin, sequence, slowDrip } from "@truewire/test-support/faults";
import { describe, expect, test } from "vitest";
import { failure, operations, testClient, token } from "../client.testing.ts";
import { checkDownload, download } from "./download.ts";
import { isPrivateHost } from "./private-address.ts";

describe("download", () => {
  test("from the base host: the file, and nothing of ours but the User-Agent", async () => {
    await using server = await recordingServer(() => ({ body: "abc", headers: { "content-type": "text/csv" } }));
    const client = testClient(server.url, {
      headers: { authorization: `Bearer ${token}`, "x-own": token },
      middleware: [(request, next) => next({ ...request, headers: { ...request.headers, "x-added": token } })],
    });
    const file = await download(client, `${server.url}/exports/1.csv?sig=x`);
    expect([await file.text(), file.type]).toEqual(["abc", "text/csv"]);
    expect(server.last().target).toBe("/exports/1.csv?sig=x");
    expect(JSON.stringify(server.last().rawHeaders)).not.toContain(token);
    expect(server.last().headers["user-agent"]).toContain("truewire-test");
  });

  test("as a stream", async () => {
    await using server = await slowDrip({ everyMs: 1, total: 3 });
    const response = await download(testClient(server.url), server.url).asResponse();
    expect(await response.text()).toBe('"xxx"');
  });

  test("a server-supplied URL on another origin, at a private address: nothing is sent", async () => {
    await using other = await sequence({ body: "internal" });
    await using server = await handsOutUrl(`${other.url}/secret`);
    const client = testClient(server.url);
    const { downloadURL } = (await client.call(operations.get, {})) as { downloadURL: string };
    const error = await failure(download(client, downloadURL));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "url", effect: "none" });
    expect(other.requests).toHaveLength(0);
  });

  test("a redirect to a private address is not followed", async () => {
    await using server = await redirectCrossOrigin(302);
    const error = await failure(download(testClient(server.url), `${server.url}/file`));
    expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "url" });
    expect(server.other.requests).toHaveLength(0);
  });

  test("a redirect on the base host is followed, whatever its status", async () => {
    await using server = await sequence({ status: 302, headers: { location: "/real" } }, { body: "file" });
    expect(await (await download(testClient(server.url), `${server.url}/file`)).text()).toBe("file");
    expect(server.requests.map(({ url }) => url)).toEqual(["/file", "/real"]);
  });

  test("an error answer is an error of this package, without the URL's query", async () => {
    await using server = await sequence({ status: 403, body: "denied" });
    const error = await failure(download(testClient(server.url), `${server.url}/file?signature=abc`));
    expect(error).toMatchObject({ name: "PermissionDeniedError", operation: "download" });
    expect(JSON.stringify(error)).not.toContain("signature=abc");
  });
});

describe("checkDownload, with the base https://chat.example.com", () => {
  test.each([
    "https://chat.example.com/x",
    "https://chat.example.com:8443/x",
    "https://cdn.example.org/x",
    "https://8.8.8.8/x",
    "https://[2606:4700::1111]/x",
  ])("%s may be fetched", (url) => {
    expect(() => checkDownload(url, "https://chat.example.com")).not.toThrow();
  });

  test.each([
    "http://chat.example.com/x",
    "http://cdn.example.org/x",
    "ftp://cdn.example.org/x",
    "file:///etc/passwd",
    "data:text/plain,x",
    "blob:https://cdn.example.org/1",
    "//cdn.example.org/x",
    "/x",
    "",
    "https://user@cdn.example.org/x",
    "https://localhost/x",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://[::1]/x",
    "https://metadata.google.internal/x",
    "https://169.254.169.254/x",
  ])("%s may not", (url) => {
    expect(() => checkDownload(url, "https://chat.example.com")).toThrow(/^download: url must be an https:/);
  });

  test("a base host that is private itself may hand out its own URLs, and no others", () => {
    expect(() => checkDownload("http://10.0.0.5:3000/x", "http://10.0.0.5:3000")).not.toThrow();
    expect(() => checkDownload("http://10.0.0.5:9000/x", "http://10.0.0.5:3000")).toThrow();
    expect(() => checkDownload("https://10.0.0.6/x", "http://10.0.0.5:3000")).toThrow();
  });
});

describe("isPrivateHost", () => {
  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[fc00::1]",
    "[fdff::1]",
    "[fe80::1]",
    "[ff02::1]",
    "[::ffff:a00:1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::a00:1]",
    "[2002:a00:1::]",
    "[64:ff9b:1::1]",
    "localhost",
    "a.localhost",
    "redis",
    "printer.local",
    "metadata.google.internal",
    "nas.lan",
    "x.home.arpa",
    "localhost.",
  ])("%s is private", (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  test.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.0.1",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "[2606:4700::1111]",
    "[2001:4860:4860::8888]",
    "[64:ff9b::808:808]",
    "[2002:808:808::]",
    "example.com",
    "local.example",
    "internal.example.com",
    "example.com.",
  ])("%s is not", (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
});
