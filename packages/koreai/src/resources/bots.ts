import type { PagePromise, RequestOptions } from "@truewire/core";
import { botsList } from "@truewire/core/koreai";
import type { BotList, BotsListFailure, BotsListQuery, BotSummary } from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";
import { paginate } from "../paginate.ts";

/** The bots of an account. */
export class Bots {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
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
}
