import type { JsonObject, MockAnswer } from "@truewire/core/testing";
import type { Exchange, Handlers } from "./exchange.ts";
import { countOf, cut } from "./paging.ts";
import { badRequest } from "./refusals.ts";
import type { Bytes, StoredBot } from "./state.ts";
import { zip } from "./zip.ts";

const MOST = 50;

/** Bots: their list, their definitions as files, and publishing. */
export const bots: Handlers = {
  "files.upload": async ({ state, body: { file }, sample }) => {
    const kept = file instanceof Blob ? file : new Blob([String(file)]);
    const fileId = state.keepFile(new Uint8Array(await kept.arrayBuffer()));
    return { json: sample({ fileId, fileName: kept instanceof File ? kept.name : fileId }) };
  },
  "bots.list": ({ state, query }) => {
    const limit = Math.max(1, countOf(query.get("limit"), "limit", MOST, MOST));
    const { items, more, total } = cut(state.bots, countOf(query.get("offset"), "offset", 0), limit);
    return { json: { total, availableMore: more, bots: items.map(({ summary }) => summary) } };
  },
  "bots.export.start": (exchange) => {
    const { state, values, body } = exchange;
    const bot = state.bot(values["botId"]);
    const file = body["exportType"] === "published" ? bot.published : bot.latest;
    if (file === undefined) throw badRequest("The bot has not been published");
    return startJob(exchange, bot, { exportType: body["exportType"] }, () => {
      const fileId = state.keepFile(file);
      return { fileId, downloadURL: state.urlOf(fileId), fileSize: String(file.byteLength) };
    });
  },
  "bots.publish.start": (exchange) => {
    const { state, values, body } = exchange;
    const bot = state.bot(values["botId"]);
    const part = { resourceId: bot.summary._id, resourceType: "bot" };
    startJob(exchange, bot, {}, () => {
      bot.published = bot.latest;
      bot.summary = { ...bot.summary, status: "published" };
      return { statusSummary: [{ ...part, status: "SUCCESS" }], percentageComplete: 100 };
    });
    // One entry for each part, and no id of the publishing.
    return { json: [{ ...part, status: "inprogress", result: { versionComment: body["versionComment"] } }] };
  },
  "bots.imports.start": (exchange) => {
    const { state, values } = exchange;
    const bot = state.bot(values["botId"]);
    const archive = uploaded(exchange);
    return startJob(exchange, bot, {}, () => {
      bot.latest = archive;
      return imported(bot);
    });
  },
  "bots.imports.startNew": (exchange) => {
    const { state, body } = exchange;
    const latest = uploaded(exchange);
    return startJob(exchange, undefined, {}, () => {
      const _id = state.newId("st", (id) => state.bots.some(({ summary }) => summary._id === id));
      const name = typeof body["name"] === "string" ? body["name"] : `Bot ${_id}`;
      const bot: StoredBot = { summary: { _id, name, createdOn: state.now() }, latest, published: undefined };
      state.bots.push(bot);
      return imported(bot);
    });
  },
};

/** What was uploaded for an import, as the archive that an export would make of it. */
function uploaded({ state, body }: Exchange): Bytes {
  if (body["uploadMode"] === "ZIP") return state.file(body["zipInfo"]);
  if (body["icon"] !== undefined) state.file(body["icon"]);
  return zip({
    "botDefinition.json": state.file(body["botDefinition"]),
    "config.json": state.file(body["configInfo"]),
  });
}

function imported({ summary }: StoredBot): JsonObject {
  return { streamId: summary._id, statusLogs: [{ taskType: "Bot Definition", status: "success" }] };
}

function startJob(
  { state, jobs, operation }: Exchange,
  bot: StoredBot | undefined,
  facts: JsonObject,
  finish: () => JsonObject,
): MockAnswer {
  const created = { createdOn: state.now(), ...facts };
  const job = jobs.start(operation, { botId: bot?.summary._id, facts: created, finish });
  return { json: jobs.started(operation, job) };
}
