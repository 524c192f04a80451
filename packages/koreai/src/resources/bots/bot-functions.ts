import type { APIPromise, RequestOptions } from "@truewire/core";
import { botsFunctionsImport } from "@truewire/core/koreai";
import type { BotFunctionFile, BotsFunctionsImportFailure, ImportFunctionsResult } from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";

/** The functions that a bot's scripts call. Wants credentials of an Admin Console app. */
export class BotFunctions {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Imports functions from script files that were uploaded before.
   *
   * Stands on `POST /api/public/bot/{botId}/import/botfunctions` (`bots.functions.import`).
   *
   * @param files - id and name of each file
   * @throws InvalidArgumentError when the list is empty, before anything is sent
   */
  import(
    files: readonly BotFunctionFile[],
    options?: RequestOptions,
  ): APIPromise<ImportFunctionsResult, BotsFunctionsImportFailure> {
    const input = () => {
      requireEntries("files", files);
      return { body: [...files] };
    };
    return this.#client.call(botsFunctionsImport, input, options);
  }
}
