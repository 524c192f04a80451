import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import { botsImportsStart, botsImportsStartNew, botsImportsStatus } from "@truewire/core/koreai";
import type {
  BotImportJob,
  BotsImportsStartFailure,
  BotsImportsStartNewFailure,
  BotsImportsStatusInput,
  ImportBotRequest,
  ImportNewBotRequest,
} from "@truewire/core/koreai";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";

const imported: JobKind<BotsImportsStatusInput, BotImportJob, BotImportJob> = {
  status: botsImportsStatus,
  statusInput: (importId) => ({ path: { importId } }),
  result: (status) => status,
};

/**
 * The parts of an import, for files that were uploaded before: `bots.importNew` and `bots.importInto` upload, import and
 * wait in one call. Every method wants credentials of an Admin Console app.
 */
export class BotImports {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Starts to make a new bot: of a definition with its configuration and icon (`uploadMode: "JSON"`), or of one archive
   * (`"ZIP"`), all by file id. The job gives the last status, whose `streamId` is the new bot.
   *
   * Stands on `POST /api/public/bot/import` (`bots.imports.startNew`).
   *
   * @throws InvalidArgumentError when a file that the mode needs is missing, or one of the other mode is given, before
   *   anything is sent
   */
  startNew(
    params: ImportNewBotRequest,
    options?: RequestOptions,
  ): APIPromise<Job<BotImportJob, BotImportJob>, BotsImportsStartNewFailure> {
    const input = () => {
      checkFiles(requireParams(params));
      return { body: params };
    };
    return startJob(this.#client, { ...imported, start: botsImportsStartNew, input }, options);
  }

  /**
   * Starts to import a definition and its configuration, by file id, into the client's bot. All parts are imported
   * unless `importOptions` names some. The job gives the last status.
   *
   * Stands on `POST /api/public/bot/{botId}/import` (`bots.imports.start`).
   *
   * @throws InvalidArgumentError when a file is missing, before anything is sent
   */
  start(
    params: ImportBotRequest,
    options?: RequestOptions,
  ): APIPromise<Job<BotImportJob, BotImportJob>, BotsImportsStartFailure> {
    const input = () => {
      const { botDefinition, configInfo } = requireParams(params);
      requireText("botDefinition", botDefinition);
      requireText("configInfo", configInfo);
      return { body: params };
    };
    return startJob(this.#client, { ...imported, start: botsImportsStart, input }, options);
  }

  /**
   * An import that was started before, by its id (`bir-...`).
   *
   * Stands on `GET /api/public/bot/import/status/{importId}` (`bots.imports.status`).
   */
  job(importId: string, options?: RequestOptions): Job<BotImportJob, BotImportJob> {
    return openJob(this.#client, imported, importId, options);
  }
}

const filesOf = {
  JSON: { needed: ["botDefinition", "configInfo", "icon"], others: ["zipInfo"] },
  ZIP: { needed: ["zipInfo"], others: ["botDefinition", "configInfo", "botFunctions", "icon"] },
} as const;

function checkFiles(params: ImportNewBotRequest): void {
  const { uploadMode } = params;
  if (!Object.hasOwn(filesOf, uploadMode)) throw new InvalidArgumentError("uploadMode", "JSON or ZIP", uploadMode);
  const { needed, others } = filesOf[uploadMode];
  for (const name of needed) requireText(name, params[name]);
  for (const name of others) {
    const value = params[name];
    if (value === undefined) continue;
    throw new InvalidArgumentError(name, `left out where uploadMode is ${uploadMode}`, value);
  }
}
