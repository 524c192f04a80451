import { expect, test } from "vitest";

import { isObject, type JsonObject } from "../../shared/json.ts";
import { sha256 } from "../../shared/sha256.ts";
import { blobId } from "../sources/github.ts";
import { thingText } from "../testing/chatwoot.ts";
import { Checkout, TODAY } from "../testing/checkout.ts";
import { FakeRepository } from "../testing/github.ts";
import { Loopback, send, sendJson, type Handler } from "../testing/loopback.ts";

const FIRST = '{"openapi":"3.1.0","version":1}';
const SECOND = '{"openapi":"3.1.0","version":2}';

/** A checkout whose lock names a commit with a content. */
function importedAt(checkout: Checkout, commit: string, content: string): void {
  const chatwoot = {
    repository: "chatwoot/chatwoot",
    commit,
    path: "swagger/swagger.json",
    sha256: sha256(content),
    bytes: content.length,
  };
  checkout.writeJson("specs/lock.json", { version: 1, sources: { chatwoot }, outputs: {} });
}

function use(checkout: Checkout, server: Loopback): void {
  checkout.use({ "github-api": server.url, "github-raw": server.url });
}

function json(checkout: Checkout, file: string): JsonObject {
  const value: unknown = JSON.parse(checkout.read(file));
  return isObject(value as JsonObject) ? (value as JsonObject) : {};
}

test("names Git's id of a content as Git does", () => {
  expect(blobId(Buffer.from("hello\n"))).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
});

test("the first time: downloads the file at the commit that the branch holds", async () => {
  const repository = new FakeRepository();
  const commit = repository.commit(FIRST);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);

  const result = await checkout.sync("fetch", "chatwoot");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toMatch(
    /^fetch {5}chatwoot went from nothing to 010101010; not compared with the documentation \(\d+\.\d s\)\n$/u,
  );
  expect(checkout.read(".sync/fetched/chatwoot.raw.json")).toBe(FIRST);
  expect(json(checkout, ".sync/fetched/chatwoot.json")).toEqual({
    vendor: "chatwoot",
    status: "changed",
    repository: "chatwoot/chatwoot",
    ref: "develop",
    path: "swagger/swagger.json",
    commit,
    sha256: sha256(FIRST),
    bytes: FIRST.length,
  });
  expect(server.seen.map(({ target }) => target)).toEqual([
    "/repos/chatwoot/chatwoot/commits?sha=develop&path=swagger%2Fswagger.json&per_page=1",
    `/repos/chatwoot/chatwoot/git/trees/${commit}%3Aswagger`,
    `/chatwoot/chatwoot/${commit}/swagger/swagger.json`,
  ]);
});

test("nothing new: one question, a heartbeat, nothing else", async () => {
  const repository = new FakeRepository();
  const commit = repository.commit(FIRST);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, commit, FIRST);
  const before = checkout.specs();

  const result = await checkout.sync("fetch", "chatwoot");

  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(result.stdout).toContain("chatwoot is what was imported, at 010101010");
  expect(server.seen).toHaveLength(1);
  expect(checkout.specs()).toEqual(before);
  expect(json(checkout, ".sync/heartbeat.json")).toEqual({
    version: 1,
    vendors: { chatwoot: { comparedAt: new Date(TODAY).toISOString(), commit, sha256: sha256(FIRST) } },
  });
});

test("a new commit: asks whether the branch went on from the imported one, then downloads", async () => {
  const repository = new FakeRepository();
  const old = repository.commit(FIRST);
  const commit = repository.commit(SECOND);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, old, FIRST);

  expect(await checkout.sync("fetch", "chatwoot")).toMatchObject({ code: 0, stderr: "" });
  expect(json(checkout, ".sync/fetched/chatwoot.json")).toMatchObject({ status: "changed", imported: old, commit });
  expect(server.seen[1]?.target).toBe(`/repos/chatwoot/chatwoot/compare/${old}...${commit}?per_page=1&page=2`);
});

test("a new commit with the same content is nothing new", async () => {
  const repository = new FakeRepository();
  const old = repository.commit(FIRST);
  repository.commit(FIRST);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, old, FIRST);

  await checkout.sync("fetch", "chatwoot");

  expect(json(checkout, ".sync/fetched/chatwoot.json")).toMatchObject({ status: "unchanged" });
});

test("sends the token to the interface and to nobody else, and prints it nowhere", async () => {
  const repository = new FakeRepository();
  repository.commit(thingText());
  await using api = await repository.serve();
  await using raw = await repository.serve();
  using checkout = new Checkout();
  checkout.use({ "github-api": api.url, "github-raw": raw.url });

  const result = await checkout.syncWith({ GITHUB_TOKEN: "secret-token" }, "fetch", "chatwoot", "--json");

  const asked = api.seen.filter(({ target }) => target.startsWith("/repos/"));
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer secret-token", "Bearer secret-token"]);
  const others = api.seen.filter((seen) => !asked.includes(seen));
  expect(others.map(({ target, headers }) => [target, headers.authorization])).toEqual([["/llms.txt", undefined]]);
  expect(raw.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  expect(JSON.stringify([result, checkout.read(".sync/fetched/chatwoot.json")])).not.toContain("secret-token");
});

/** Runs `sync` against a server that answers in a certain way, where FIRST was imported at a commit of its own. */
async function failing(
  handler: (repository: FakeRepository) => Handler,
  ...words: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string; issue: string; url: string }> {
  const repository = new FakeRepository();
  const old = repository.commit(FIRST);
  repository.commit(SECOND);
  await using server = await Loopback.start(handler(repository));
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, old, FIRST);
  const before = checkout.specs();
  const result = await checkout.sync(...words);
  expect(checkout.specs()).toEqual(before);
  return { ...result, issue: checkout.read(".sync/issue.md"), url: server.url };
}

function only(part: string, answer: Handler): (repository: FakeRepository) => Handler {
  return (repository) => (seen, response) => {
    if (seen.target.includes(part)) answer(seen, response);
    else repository.handler(seen, response);
  };
}

const notFound: Handler = (_seen, response) => {
  sendJson(response, { message: "Not Found" }, 404);
};

test.each<[string, (repository: FakeRepository) => Handler, number, string, RegExp]>([
  ["a branch that is gone", only("/commits", notFound), 3, "not-found", /\/commits\?[^ ]+: is not there \(404\)$/u],
  [
    "a file that is gone",
    only("/commits", (_seen, response) => {
      sendJson(response, []);
    }),
    3,
    "not-found",
    /chatwoot@develop: has no swagger\/swagger\.json$/u,
  ],
  [
    "a rate limit",
    only("/commits", (_seen, response) => {
      response.writeHead(403, { "x-ratelimit-remaining": "0" });
      response.end();
    }),
    3,
    "rate-limited",
    /: refuses further requests \(403\)$/u,
  ],
  [
    "a sign-in page",
    only("/commits", (_seen, response) => {
      send(response, "<html>Sign in</html>", "text/html");
    }),
    3,
    "unexpected-answer",
    /: answers with a web page where data was asked for$/u,
  ],
  [
    "an answer that is no JSON",
    only("/commits", (_seen, response) => {
      send(response, "[{", "application/json");
    }),
    3,
    "unexpected-answer",
    /: is not valid JSON: /u,
  ],
  [
    "a commit that is none",
    only("/commits", (_seen, response) => {
      sendJson(response, [{ sha: "../../evil" }]);
    }),
    3,
    "unexpected-answer",
    /: names a commit by no commit id$/u,
  ],
  [
    "an imported commit that is unknown",
    only("/compare", notFound),
    1,
    "unknown-commit",
    /chatwoot@develop: does not know the imported commit (01){20}$/u,
  ],
  [
    "a rewritten history",
    only("/compare", (_seen, response) => {
      sendJson(response, { status: "diverged" });
    }),
    1,
    "rewritten-history",
    /: no longer holds the imported commit (01){20}$/u,
  ],
  [
    "a comparison that says nothing",
    only("/compare", (_seen, response) => {
      sendJson(response, {});
    }),
    3,
    "unexpected-answer",
    /: does not say how two commits stand to each other$/u,
  ],
  [
    "a file that is cut off",
    only("/swagger.json", (_seen, response) => {
      send(response, SECOND.slice(0, 9));
    }),
    3,
    "truncated",
    /: sent 9 bytes that are not the file: [0-9a-f]{12}, not [0-9a-f]{12}$/u,
  ],
  [
    "a page in place of the file",
    only("/swagger.json", (_seen, response) => {
      send(response, "<!doctype html>", "text/html");
    }),
    3,
    "unexpected-answer",
    /: answers with a web page/u,
  ],
  [
    "a folder without the file",
    only("/git/trees", (_seen, response) => {
      sendJson(response, { tree: [] });
    }),
    3,
    "unexpected-answer",
    /: has no file swagger\/swagger\.json at (02){20}$/u,
  ],
])("%s: one line, an exit code, nothing touched, the one issue", async (_name, handler, code, kind, line) => {
  const result = await failing(handler, "fetch", "chatwoot");

  expect(result.stdout).toBe("");
  expect(result.stderr.split("\n")).toHaveLength(1);
  expect(result.stderr).toMatch(/^sync: /u);
  expect(result.stderr).toMatch(line);
  expect(result.code).toBe(code);
  expect(result.issue).toMatch(/^# Spec sync needs a person\n/u);
  expect(result.issue).toContain(`- **${kind}**: \``);
});

test("without network: one line and exit code 3, also for the whole run", async () => {
  const server = await Loopback.start(notFound);
  using checkout = new Checkout();
  use(checkout, server);
  await server[Symbol.asyncDispose]();

  for (const words of [["fetch", "chatwoot"], []]) {
    const result = await checkout.sync(...words);
    expect(result).toMatchObject({ code: 3, stdout: "" });
    expect(result.stderr).toMatch(/^sync: 127\.0\.0\.1:\d+: cannot be reached \(ECONNREFUSED\)$/u);
    expect(checkout.specs()).toEqual({});
  }
});

test("goes on in spite of a rewritten history when a person says so", async () => {
  const repository = new FakeRepository();
  const commit = repository.commit(FIRST);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, "f".repeat(40), SECOND);

  expect(await checkout.sync("fetch", "chatwoot")).toMatchObject({ code: 1 });
  expect(await checkout.sync("fetch", "chatwoot", "--accept-history")).toMatchObject({ code: 0 });
  expect(json(checkout, ".sync/fetched/chatwoot.json")).toMatchObject({ commit, status: "changed" });
});

test("the issue stays the same from day to day and goes when a run gets through", async () => {
  const repository = new FakeRepository();
  const commit = repository.commit(FIRST);
  await using server = await Loopback.start(notFound);
  using checkout = new Checkout();
  use(checkout, server);
  importedAt(checkout, commit, FIRST);

  await checkout.sync("fetch", "chatwoot");
  const first = checkout.read(".sync/issue.md");
  checkout.now += 24 * 3600 * 1000;
  await checkout.sync("fetch", "chatwoot");
  expect(checkout.read(".sync/issue.md")).toBe(first);

  server.handler = repository.handler;
  await checkout.sync("fetch", "chatwoot");
  expect(() => checkout.read(".sync/issue.md")).toThrow("ENOENT");
});

test("tells what it did as JSON", async () => {
  const repository = new FakeRepository();
  const commit = repository.commit(FIRST);
  await using server = await repository.serve();
  using checkout = new Checkout();
  use(checkout, server);

  const { stdout, code } = await checkout.sync("--json", "fetch", "chatwoot");

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    stages: [{ stage: "fetch", status: "done", data: { chatwoot: { commit } } }],
  });
});

test.each([
  ["a vendor that does not exist", ["fetch", "acme"], "sync: acme is no vendor; there are chatwoot and koreai"],
  [
    "a source that is not safe",
    ["--github-api", "http://acme.test", "fetch"],
    "sync: http://acme.test is no HTTPS address",
  ],
  ["a time that is none", ["--spacing", "soon", "fetch"], "sync: soon is no number of milliseconds"],
  ["an unknown command", ["fetsch"], "error: "],
  ["an unknown option", ["fetch", "--fast"], "error: unknown option '--fast'"],
])("answers %s with exit code 2", async (_name, words, message) => {
  using checkout = new Checkout();

  const result = await checkout.sync(...words);

  expect(result.code).toBe(2);
  expect(result.stderr).toContain(message);
});
