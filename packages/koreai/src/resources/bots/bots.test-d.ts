import type { Job } from "@truewire/core";
import type {
  BotExportJob,
  ConversationDeletionStatus,
  EnableIvrChannel,
  Extraction,
  ExtractionList,
  GenesysAgentIntegration,
} from "@truewire/core/koreai";
import { expectTypeOf, test } from "vitest";
import type { JobFile } from "../../jobs/job-file.ts";
import type { KoreAI } from "../../koreai.ts";

declare const kore: KoreAI;
declare const genesys: GenesysAgentIntegration;
declare const ivr: EnableIvrChannel["channelDetails"];

test("jobs know what they give and what their status is", () => {
  expectTypeOf(kore.bots.export({ exportType: "latest" })).resolves.toEqualTypeOf<Job<JobFile, BotExportJob>>();
  expectTypeOf(kore.faqs.extractions.job("en", "ke-1")).toEqualTypeOf<Job<Extraction, ExtractionList>>();
  expectTypeOf(kore.bots.conversations.deleteJob("cdj-1").wait()).resolves.toEqualTypeOf<ConversationDeletionStatus>();
});

test("a channel needs no bot, but details of its own kind", () => {
  kore.bots.channels.enable({ type: "ivr", channelDetails: ivr });
  // @ts-expect-error details of another channel
  kore.bots.channels.enable({ type: "rtm", channelDetails: ivr });
});

test("settings of an integration are those of its name", () => {
  kore.agentTransfer.integrations.create("genesys", genesys);
  // @ts-expect-error settings of another integration
  kore.agentTransfer.integrations.create("kore", genesys);
});

test("alternatives exclude each other", () => {
  // @ts-expect-error by ids, or of a user
  kore.bots.conversations.delete({ conversationIds: ["c-1"], cId: "u-1" });
  // @ts-expect-error an archive, or single files
  kore.bots.imports.startNew({ uploadMode: "ZIP", zipInfo: "f-1", icon: "f-2" });
  // @ts-expect-error some devices, or all of them
  kore.notifications.devices.unsubscribe({ userId: "u-1", unsubscribe: "all", devices: [] });
  // @ts-expect-error a page, or a file
  kore.faqs.extractions.start("en", { fileUrl: "https://example.com", fileId: "f-1", name: "Faq" });
});
