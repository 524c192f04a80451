import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { logsGetDebug, logsListChanges, logsListLlmUsage, logsListTranslations } from "@truewire/core/koreai";
import type {
  ChangeLogEntry,
  LlmUsageLog,
  LlmUsageSearch,
  LogsGetDebugFailure,
  LogsGetDebugQuery,
  LogsListChangesFailure,
  LogsListChangesQuery,
  LogsListLlmUsageFailure,
  LogsListTranslationsFailure,
  LogsListTranslationsQuery,
  TranslationLog,
} from "@truewire/core/koreai";
import { requireSpan, requireWithin } from "../../argument-limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../require-object.ts";

/** The version that the documentation calls current where it stands in the path. */
const version = "1.1";

/** What a bot did and what was done to it: changes, debugging, language models, translations. */
export class Logs {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists who changed what in the bot, at most 50 a page. `offset` is the number of the page, from 0. Credentials of a
   * bot's app or of an Admin Console app.
   *
   * Stands on `GET /api/public/bot/{botId}/changelogs` (`logs.listChanges`).
   *
   * @throws InvalidArgumentError for a page too large or dates out of order, before anything is sent
   */
  listChanges(
    query: LogsListChangesQuery = {},
    options?: RequestOptions,
  ): PagePromise<ChangeLogEntry, ChangeLogEntry[], LogsListChangesFailure> {
    const input = () => {
      const { limit, offset, startDate, endDate } = requireParams(query);
      requireWithin("limit", limit, 1, 50);
      requireWithin("offset", offset, 0);
      requireSpan(["startDate", startDate], ["endDate", endDate]);
      return { query };
    };
    return paginate(this.#client, logsListChanges, input, options);
  }

  /**
   * Gives the debug logs of the bot as the server has them: the documentation shows no answer, so its shape is not known,
   * and neither is how its pages follow each other. Credentials of a bot's app.
   *
   * Stands on `GET /api/{version}/{botId}/debuglogs` (`logs.getDebug`), in version 1.1.
   */
  getDebug(query: LogsGetDebugQuery = {}, options?: RequestOptions): APIPromise<unknown, LogsGetDebugFailure> {
    const input = () => ({ path: { version }, query: requireParams(query) });
    return this.#client.call(logsGetDebug, input, options);
  }

  /**
   * Lists what the bot sent to language models and what came back, from a span of 90 days at most. Some keys of an entry
   * hold spaces, and one ends with one: `"Feature Name "`. Credentials of a bot's app or of an Admin Console app.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/getLLMUsageLogs` (`logs.listLlmUsage`), which only reads and is repeated
   * freely.
   *
   * @throws InvalidArgumentError for dates out of order or too far apart, before anything is sent
   */
  listLlmUsage(
    params: LlmUsageSearch,
    options?: RequestOptions,
  ): PagePromise<LlmUsageLog, LlmUsageLog[], LogsListLlmUsageFailure> {
    const input = () => {
      const { dateFrom, dateTo, limit, skip } = requireParams(params);
      requireSpan(["dateFrom", dateFrom], ["dateTo", dateTo], 90);
      // The server takes text as well.
      if (typeof limit !== "string") requireWithin("limit", limit, 1);
      if (typeof skip !== "string") requireWithin("skip", skip, 0);
      return { body: params };
    };
    return paginate(this.#client, logsListLlmUsage, input, options);
  }

  /**
   * Lists what the bot had translated, at most 50 a page. Entries echo the headers that were sent to the translator;
   * they are masked in logs and errors of this package, not in the values returned. Credentials of a bot's app.
   *
   * Stands on `GET /api/{version}/{botId}/translationlogs` (`logs.listTranslations`), in version 1.1.
   *
   * @param query - one of `sessionId`, `fromDate` and `toDate` at least
   * @throws InvalidArgumentError when none of the three is given, for a page too large or dates out of order, before
   *   anything is sent
   */
  listTranslations(
    query: LogsListTranslationsQuery,
    options?: RequestOptions,
  ): PagePromise<TranslationLog, TranslationLog[], LogsListTranslationsFailure> {
    const input = () => {
      const { sessionId, fromDate, toDate, limit, offset } = requireParams(query);
      if (sessionId === undefined && fromDate === undefined && toDate === undefined) {
        const accepted = "an object with sessionId, fromDate or toDate";
        throw new InvalidArgumentError("params", accepted, query, logsListTranslations.id);
      }
      requireSpan(["fromDate", fromDate], ["toDate", toDate]);
      requireWithin("limit", limit, 1, 50);
      requireWithin("offset", offset, 0);
      return { path: { version }, query };
    };
    return paginate(this.#client, logsListTranslations, input, options);
  }
}
