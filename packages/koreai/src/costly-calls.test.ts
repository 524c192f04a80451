import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "./koreai.ts";

describe("calls for which a language model works", () => {
  it.each<[string, (kore: KoreAI) => PromiseLike<unknown>]>([
    ["searchAi.answers.generate", (kore) => kore.searchAi.answers.generate({ query: "How?" })],
    ["sessions.summarize", (kore) => kore.sessions.summarize({ conversationId: "c-1" })],
  ])("%s is made once, whatever becomes of it", async (_, call) => {
    await using server = await recordingServer(() => ({ status: 503 }));
    const kore = new KoreAI({ host: server.url, token: "t", botId: "st-1", rateLimit: false });
    await expect(call(kore)).rejects.toMatchObject({ status: 503, attempts: 1, effect: "unknown" });
    expect(server.requests).toHaveLength(1);
  });
});
