import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  botsLanguagesAdd,
  botsLanguagesSetDefault,
  botsLanguagesSetEnabled,
  botsLanguagesUpdate,
} from "@truewire/core/koreai";
import type {
  AddLanguageRequest,
  BotsLanguagesAddFailure,
  BotsLanguagesSetDefaultFailure,
  BotsLanguagesSetEnabledFailure,
  BotsLanguagesUpdateFailure,
  DefaultLanguageResult,
  LanguageChangeResult,
  UpdateLanguageRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";

/** The languages of a bot. Languages are named by code, such as `en` or `es-ES`. */
export class BotLanguages {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Adds a language and turns it on. The answer, a list of one, counts what the bot has in that language.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/language` (`bots.languages.add`).
   */
  add(params: AddLanguageRequest, options?: RequestOptions): APIPromise<LanguageChangeResult, BotsLanguagesAddFailure> {
    return this.#client.call(botsLanguagesAdd, { body: params }, options);
  }

  /**
   * Changes what the bot knows in a language, by a file that was uploaded before.
   *
   * Stands on `PUT /api/1.1/public/bot/{botId}/language` (`bots.languages.update`).
   */
  update(
    params: UpdateLanguageRequest,
    options?: RequestOptions,
  ): APIPromise<LanguageChangeResult, BotsLanguagesUpdateFailure> {
    return this.#client.call(botsLanguagesUpdate, { body: params }, options);
  }

  /**
   * Turns a language that the bot has on or off. Gives the server's sentence about it.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/language/status` (`bots.languages.setEnabled`).
   */
  setEnabled(
    language: string,
    enable: boolean,
    options?: RequestOptions,
  ): APIPromise<string, BotsLanguagesSetEnabledFailure> {
    return this.#client.call(botsLanguagesSetEnabled, { body: { language, enable } }, options, plainText);
  }

  /**
   * Makes a language the bot's default. It takes effect at once, without publishing, and is not undone by anything but
   * another such call. A language that is the default already is refused by the server.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/defaultLanguage` (`bots.languages.setDefault`).
   */
  setDefault(
    language: string,
    options?: RequestOptions,
  ): APIPromise<DefaultLanguageResult, BotsLanguagesSetDefaultFailure> {
    return this.#client.call(botsLanguagesSetDefault, { body: { Language: language } }, options);
  }
}

/** The documentation shows one such sentence as a JSON string and another as plain text. */
function plainText(text: string): string {
  return /^".*"$/s.test(text) ? (JSON.parse(text) as string) : text;
}
