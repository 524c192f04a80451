import { createContext, runInContext } from "node:vm";
import { fileURLToPath } from "node:url";
import { recordingServer } from "@truewire/test-support";
import { build } from "vite";
import { expect, it } from "vitest";
import { message } from "./public-fixtures.testing.ts";

/** What pages have, of what this package uses; nothing of Node. */
const webGlobals = {
  AbortController,
  AbortSignal,
  Blob,
  clearTimeout,
  crypto,
  DOMException,
  fetch,
  File,
  FormData,
  Headers,
  navigator: { userAgent: "Mozilla/5.0" },
  performance,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** Bundles the entry as programs for pages do. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@truewire/source", "module", "browser"] },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL("../public.ts", import.meta.url)), formats: ["iife"], name: "bundle" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}

it("runs where there is nothing but the web platform", async () => {
  await using server = await recordingServer(() => ({ json: message(3) }));
  const code = await bundled();
  expect(code).not.toMatch(/["']node:|\brequire\(/);
  const page = createContext({ ...webGlobals, baseUrl: server.url });
  const program = `${code}
    const chat = new bundle.ChatwootPublic({ baseUrl, inboxIdentifier: "inbox-identifier" });
    const attachments = [new File(["text"], "a.txt", { type: "text/plain" })];
    chat.messages.create("contact-source-id", 12, { content: "Hello", attachments }).then(({ id }) => id);`;
  await expect(runInContext(program, page)).resolves.toBe(3);
  expect(server.last().headers["content-type"]).toMatch(/^multipart\/form-data/);
  expect(server.last().headers["user-agent"]).not.toContain("truewire");
});
