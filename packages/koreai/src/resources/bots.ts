import type { APIPromise, Job, PagePromise, RequestOptions } from "@truewire/core";
import {
  botsExportStart,
  botsExportStatus,
  botsGetLinkedApps,
  botsInstallSample,
  botsList,
  botsPublishStart,
  botsPublishStatus,
} from "@truewire/core/koreai";
import type {
  BotExportJob,
  BotImportJob,
  BotList,
  BotsExportStartFailure,
  BotsExportStatusInput,
  BotsGetLinkedAppsFailure,
  BotsInstallSampleFailure,
  BotsInstallSampleHeaders,
  BotsListFailure,
  BotsListQuery,
  BotsPublishStartFailure,
  BotsPublishStatusInput,
  BotSummary,
  ExportBotRequest,
  InstalledBot,
  LinkedApps,
  PublishBotRequest,
  PublishStatus,
} from "@truewire/core/koreai";
import { jobFile } from "../jobs/job-file.ts";
import type { JobFile } from "../jobs/job-file.ts";
import { identifyLast, lastJobId } from "../jobs/last-job.ts";
import { openJob, startJob } from "../jobs/start-job.ts";
import type { JobKind } from "../jobs/start-job.ts";
import type { KoreClient } from "../kore-client.ts";
import { paginate } from "../paginate.ts";
import { requireParams, requireText } from "../arguments/objects.ts";
import { BotChannels } from "./bots/bot-channels.ts";
import { BotConversations } from "./bots/bot-conversations.ts";
import { BotFunctions } from "./bots/bot-functions.ts";
import { BotImports } from "./bots/bot-imports.ts";
import { BotLanguages } from "./bots/bot-languages.ts";
import { BotNlpSettings } from "./bots/bot-nlp-settings.ts";
import { BotVariables } from "./bots/bot-variables.ts";
import { importIntoBot, importNewBot } from "./bots/import-files.ts";
import type { ImportIntoParams, ImportNewParams, ImportOptions } from "./bots/import-files.ts";

/** Which language to ask for, and what the vendor's own console would send along. */
export interface LinkedAppsParams {
  /** Code of the language; also what the headers `bot-language` and `app-language` say unless they are given. */
  readonly language: string;
  readonly "bot-language"?: string | undefined;
  readonly "app-language"?: string | undefined;
  /** Which version of the bot. Default: `configured`, the one that is being built. */
  readonly state?: string | undefined;
  /** Default: `unified`. */
  readonly "client-app"?: string | undefined;
  readonly "X-TimeZone"?: string | undefined;
}

const published: JobKind<BotsPublishStatusInput, PublishStatus, PublishStatus> = {
  status: botsPublishStatus,
  statusInput: () => ({}),
  result: (status) => status,
};

/** The bots of an account, and the definition of the client's bot. */
export class Bots {
  /** Channels through which people reach the bot. */
  readonly channels: BotChannels;
  /** Records of its conversations. */
  readonly conversations: BotConversations;
  /** Functions that its scripts call. */
  readonly functions: BotFunctions;
  /** The parts of an import. */
  readonly imports: BotImports;
  /** Its languages. */
  readonly languages: BotLanguages;
  /** How it understands what people write. */
  readonly nlpSettings: BotNlpSettings;
  /** Its variables. */
  readonly variables: BotVariables;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.channels = new BotChannels(client);
    this.conversations = new BotConversations(client);
    this.functions = new BotFunctions(client);
    this.imports = new BotImports(client);
    this.languages = new BotLanguages(client);
    this.nlpSettings = new BotNlpSettings(client);
    this.variables = new BotVariables(client);
  }

  /**
   * Lists the bots of the account, at most 50 a page. Wants credentials of an Admin Console app.
   *
   * The entries hold client secrets of the bots' apps (`jwtApps[].clientSecret`); they are masked in logs and errors of
   * this package, not in the values returned.
   *
   * Stands on `GET /api/public/bots` (`bots.list`).
   */
  list(query: BotsListQuery = {}, options?: RequestOptions): PagePromise<BotSummary, BotList, BotsListFailure> {
    return paginate(this.#client, botsList, { query }, options);
  }

  /**
   * Exports the bot: as it is being built (`latest`) or as it is `published`, all of it unless options name parts. The
   * job gives a file, an archive.
   *
   * The server tells of the bot's last export only: one that is started while another is under way ends that one's job
   * with a `JobFailedError`.
   *
   * Stands on `POST /api/public/bot/{botId}/export` (`bots.export.start`).
   */
  export(
    params: ExportBotRequest,
    options?: RequestOptions,
  ): APIPromise<Job<JobFile, BotExportJob>, BotsExportStartFailure> {
    const input = () => ({ body: requireParams(params) });
    const identity = identifyLast<BotExportJob>();
    return startJob(this.#client, { ...exported(this.#client), ...identity, start: botsExportStart, input }, options);
  }

  /**
   * The bot's last export, whoever started it.
   *
   * Stands on `GET /api/public/bot/{botId}/export/status` (`bots.export.status`).
   */
  exportJob(options?: RequestOptions): Job<JobFile, BotExportJob> {
    return openJob(this.#client, exported(this.#client), lastJobId(this.#client), options);
  }

  /**
   * Makes a new bot of files and waits until it is there: uploads, import and wait in one call. Gives the last status,
   * whose `streamId` is the new bot. Wants credentials of an Admin Console app. {@link Bots.imports} has the parts.
   *
   * @param params - `zip`, the archive of an export; or its `definition`, `config`, `icon` and `functions`
   * @param options - `signal`, `deadline` (ms, default 600,000) and `onProgress` of the wait; `request` for each request
   * @throws InvalidArgumentError when a file is missing or too much, before anything is sent
   * @throws JobFailedError when the import failed; what uploads, start and wait throw
   */
  importNew(params: ImportNewParams, options?: ImportOptions): Promise<BotImportJob> {
    return importNewBot(this.#client, params, options);
  }

  /**
   * Imports files into the client's bot and waits for the end, as {@link Bots.importNew} does for a new one. What the
   * bot has of the same kind is replaced, unless `importOptions` says otherwise.
   *
   * @param params - `definition`, `config` and `functions` of an export, and `importOptions`
   * @param options - as for {@link Bots.importNew}
   * @throws InvalidArgumentError when a file is missing, before anything is sent
   * @throws JobFailedError when the import failed; what uploads, start and wait throw
   */
  importInto(params: ImportIntoParams, options?: ImportOptions): Promise<BotImportJob> {
    return importIntoBot(this.#client, params, options);
  }

  /**
   * Publishes the bot with all its parts. The job gives the last status; `statusSummary` has the parts. At least one
   * channel has to be on. Wants credentials of an Admin Console app.
   *
   * The server tells of the bot's last publishing only, and gives it no id.
   *
   * Stands on `POST /api/public/bot/{botId}/publish` (`bots.publish.start`).
   *
   * @throws InvalidArgumentError when `versionComment` is missing, before anything is sent
   */
  publish(
    params: PublishBotRequest,
    options?: RequestOptions,
  ): APIPromise<Job<PublishStatus, PublishStatus>, BotsPublishStartFailure> {
    const input = () => {
      requireText("versionComment", requireParams(params).versionComment);
      return { body: params };
    };
    const id = () => lastJobId(this.#client);
    return startJob(this.#client, { ...published, start: botsPublishStart, input, id }, options);
  }

  /**
   * The bot's last publishing, whoever started it.
   *
   * Stands on `GET /api/public/bot/{botId}/publish/status` (`bots.publish.status`).
   */
  publishJob(options?: RequestOptions): Job<PublishStatus, PublishStatus> {
    return openJob(this.#client, published, lastJobId(this.#client), options);
  }

  /**
   * Adds a copy of one of the vendor's sample bots to the account. Wants credentials of an Admin Console app.
   *
   * Stands on `POST /api/public/samplebots/{sampleBotId}/add` (`bots.installSample`).
   *
   * @param sampleBotId - of the sample; the answer has the id of the copy
   * @param headers - who is to own the copy, and its language
   */
  installSample(
    sampleBotId: string,
    headers: BotsInstallSampleHeaders = {},
    options?: RequestOptions,
  ): APIPromise<InstalledBot, BotsInstallSampleFailure> {
    return this.#client.call(botsInstallSample, { path: { sampleBotId }, header: headers }, options);
  }

  /**
   * Lists the apps that are linked to the bot, as they are being built and as published.
   *
   * Stands on `GET /api/1.1/public/bot/{botId}/universalbot/link` (`bots.getLinkedApps`).
   *
   * @throws InvalidArgumentError when `language` is missing, before anything is sent
   */
  getLinkedApps(params: LinkedAppsParams, options?: RequestOptions): APIPromise<LinkedApps, BotsGetLinkedAppsFailure> {
    const input = () => {
      const { language, "X-TimeZone": zone, ...headers } = requireParams(params);
      requireText("language", language);
      const header = {
        "bot-language": headers["bot-language"] ?? language,
        "app-language": headers["app-language"] ?? language,
        state: headers.state ?? "configured",
        "client-app": headers["client-app"] ?? "unified",
        ...(zone === undefined ? {} : { "X-TimeZone": zone }),
      };
      return { query: { language }, header };
    };
    return this.#client.call(botsGetLinkedApps, input, options);
  }
}

function exported(client: KoreClient): JobKind<BotsExportStatusInput, BotExportJob, JobFile> {
  return {
    status: botsExportStatus,
    statusInput: () => ({}),
    result: (status, end) => jobFile(client, status, end),
  };
}
