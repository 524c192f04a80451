import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { recordingServer } from "@truewire/test-support";
import { expect, it } from "vitest";
import { bench } from "../shared/folders.ts";
import { pairedCalls } from "./calls.ts";
import { runnableProgram } from "./programs.ts";

/** What a program sends, as far as both ways to write a call determine it. */
async function requestsOf(id: "truewire" | "openapi-fetch"): Promise<unknown[]> {
  await using server = await recordingServer(() => ({ json: {} }));
  const folder = join(bench, ".results/calls");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${id}.ts`);
  writeFileSync(file, runnableProgram(id, server.url));
  await promisify(execFile)(process.execPath, [file], { env: { ...process.env, NODE_OPTIONS: "" } });
  return server.requests.map(({ method, target, json }) => ({ method, target, json }));
}

it("are the same requests, whichever way they are written", async () => {
  const ours = await requestsOf("truewire");
  expect(ours).toHaveLength(pairedCalls.length);
  expect(ours).toEqual(await requestsOf("openapi-fetch"));
});
