import type { APIPromise, RequestOptions } from "@truewire/core";
import { botsNlpSettingsUpdate } from "@truewire/core/koreai";
import type {
  BotsNlpSettingsUpdateFailure,
  BotsNlpSettingsUpdateQuery,
  UpdateNlpSettingsRequest,
} from "@truewire/core/koreai";
import { InvalidArgumentError } from "@truewire/core";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Which language to set, what to set, and `groupName` where the bot has several models. */
export interface UpdateNlpSettingsParams extends BotsNlpSettingsUpdateQuery, UpdateNlpSettingsRequest {}

/** How a bot understands what people write. */
export class BotNlpSettings {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Changes settings of one language. What is not named stays. The documentation shows no answer, so none is read.
   *
   * Stands on `POST /api/public/bot/{botId}/configurations` (`bots.nlpSettings.update`).
   *
   * @throws InvalidArgumentError when no setting is given, before anything is sent
   */
  update(
    params: UpdateNlpSettingsParams,
    options?: RequestOptions,
  ): APIPromise<undefined, BotsNlpSettingsUpdateFailure> {
    const input = () => {
      const { language, groupName, ...body } = requireParams(params);
      if (Object.values(body).every((setting) => setting === undefined)) {
        throw new InvalidArgumentError("params", "an object with at least one setting beside the language", params);
      }
      return { query: { language, ...(groupName === undefined ? {} : { groupName }) }, body };
    };
    return this.#client.call(botsNlpSettingsUpdate, input, options);
  }
}
