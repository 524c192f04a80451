import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { intentsFind } from "@truewire/core/koreai";
import type { FindIntentRequest, IntentDetection, IntentsFindFailure, IntentsFindQuery } from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** An utterance, and how to look at it. */
export interface IntentFindParams extends FindIntentRequest, Partial<IntentsFindQuery> {
  /** Language of the utterance, such as `en`. Default: the bot's. */
  readonly language?: string | undefined;
}

/** What a bot makes of an utterance. Credentials of a bot's app or of an Admin Console app. */
export class Intents {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Tells which intent and which entities an utterance would be taken for. It starts no conversation.
   *
   * Stands on `POST /api/v1.1/rest/bot/{botId}/findIntent` (`intents.find`).
   *
   * @param params - `input` is the utterance, `streamName` the bot's name; `fetchConfiguredTasks` is off by default
   * @throws InvalidArgumentError when `input` is blank, before anything is sent
   */
  find(params: IntentFindParams, options?: RequestOptions): APIPromise<IntentDetection, IntentsFindFailure> {
    const input = () => {
      const { fetchConfiguredTasks = false, sync, language, ...body } = requireParams(params);
      if (typeof body.input !== "string" || body.input.trim() === "") {
        throw new InvalidArgumentError("input", "an utterance that is not blank", body.input, intentsFind.id);
      }
      return {
        query: { fetchConfiguredTasks, ...(sync === undefined ? {} : { sync }) },
        ...(language === undefined ? {} : { header: { "bot-language": language } }),
        body,
      };
    };
    return this.#client.call(intentsFind, input, options);
  }
}
