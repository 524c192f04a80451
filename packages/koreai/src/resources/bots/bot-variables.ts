import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { botsVariablesExport, botsVariablesImport } from "@truewire/core/koreai";
import type {
  BotVariableList,
  BotsVariablesExportFailure,
  BotsVariablesImportFailure,
  ImportVariablesRequest,
  ImportVariablesResult,
} from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

const lists = ["botVariables", "botCollections", "botCollectionVariables"] as const;

/** The variables of a bot. Every method wants credentials of the bot's App Builder app. */
export class BotVariables {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Reads all variables. Those that are secured are among them.
   *
   * Stands on `POST /api/1.1/public/builder/bot/{botId}/variables/export` (`bots.variables.export`), which only reads.
   */
  export(options?: RequestOptions): APIPromise<BotVariableList, BotsVariablesExportFailure> {
    return this.#client.call(botsVariablesExport, {}, options);
  }

  /**
   * Adds variables, and changes those that exist by their keys. Collections come along in an object instead of a list.
   *
   * Stands on `POST /api/1.1/public/builder/bot/{botId}/variables/import` (`bots.variables.import`).
   *
   * @param variables - a list of variables, or an object with `botVariables`, `botCollections` and
   *   `botCollectionVariables`
   * @throws InvalidArgumentError when there is nothing to import, before anything is sent
   */
  import(
    variables: ImportVariablesRequest,
    options?: RequestOptions,
  ): APIPromise<ImportVariablesResult, BotsVariablesImportFailure> {
    const input = () => {
      if (Array.isArray(variables)) requireEntries("variables", variables);
      else requireSome(requireParams(variables));
      return { body: variables };
    };
    return this.#client.call(botsVariablesImport, input, options);
  }
}

function requireSome(variables: Exclude<ImportVariablesRequest, readonly unknown[]>): void {
  if (lists.some((list) => variables[list] !== undefined)) return;
  throw new InvalidArgumentError("variables", `a list, or an object with ${lists.join(", ")}`, variables);
}
