import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether there is a Redis server program on the PATH. */
export function hasRedisServer(): boolean {
  return spawnSync("redis-server", ["--version"]).status === 0;
}

/** A Redis server of the test's own. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  /** Stops the process where it stands: connections stay open, nothing answers. */
  freeze(): void;
  /** Lets a frozen process go on. */
  thaw(): void;
}

/** Starts a server on a free loopback port, with nothing kept on disk after the test. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "truewire-redis-"));
  const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory];
  const server = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of server.stdout.setEncoding("utf8")) {
    if (String(chunk).includes("Ready to accept connections")) break;
  }
  return {
    port,
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
    [Symbol.asyncDispose]: async () => {
      server.kill("SIGKILL");
      if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
