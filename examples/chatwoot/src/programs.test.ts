import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { mockChatwoot, type MockChatwootOptions } from "@truewire/chatwoot/testing";
import { afterEach, expect, it } from "vitest";

const servers: Server[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Puts the mock on a real port, so that programs can call it. */
async function listen(seeds: MockChatwootOptions): Promise<NodeJS.ProcessEnv> {
  let url = "";
  const server = createServer((request, response) => {
    void (async () => {
      const { method = "GET", headers } = request;
      const body = await buffer(request);
      const names = ["content-type", "api-access-token"] as const;
      const kept = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));
      const sent = {
        method,
        headers: Object.fromEntries(kept),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      };
      const answer = await mock.fetch(url + (request.url ?? "/"), sent);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  url = `http://127.0.0.1:${address.port}`;
  const mock = mockChatwoot({ ...seeds, baseUrl: url });
  const { accountId, apiAccessToken } = mock.options;
  return { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: String(accountId), CHATWOOT_API_ACCESS_TOKEN: apiAccessToken };
}

async function run(env: NodeJS.ProcessEnv, program: string, ...args: readonly string[]): Promise<string> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const options = { env: { ...process.env, ...env } };
  // Read from source, so that the test needs no build.
  const node = ["--conditions=@truewire/source", file, ...args];
  return (await promisify(execFile)(process.execPath, node, options)).stdout;
}

it("sync-contacts takes a file over", async () => {
  const folder = await mkdtemp(join(tmpdir(), "truewire-sync-"));
  folders.push(folder);
  const file = join(folder, "customers.json");
  await writeFile(file, JSON.stringify([{ id: "crm-1", name: "Noor", email: "noor@example.com" }]));
  const env = await listen({});
  expect(await run(env, "sync-contacts.ts", file)).toBe("1 created, 0 updated, 0 unchanged\n");
  expect(await run(env, "sync-contacts.ts", file)).toBe("0 created, 0 updated, 1 unchanged\n");
});

it("report-to-csv writes a table", async () => {
  const csv = await run(await listen({}), "report-to-csv.ts", "2026-01-01", "2026-02-01");
  expect(csv).toMatch(/^id,name,conversations_count,/u);
});

it("migrate-agents moves a team, and says how it is used", async () => {
  const env = await listen({ agents: [{ name: "Amira" }], teams: [{ id: 5, members: [1] }, { id: 6 }] });
  expect(await run(env, "migrate-agents.ts", "5", "6", "--dry-run")).toBe("would move: Amira\n");
  expect(await run(env, "migrate-agents.ts", "5", "6")).toBe("moved: Amira\n");
  await expect(run(env, "migrate-agents.ts")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("usage:"),
  });
});
