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
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";

/** How long the span of one call for language models may be, and what its ends are called. */
const span = { maxDays: 90, names: ["dateFrom", "dateTo"] } as const;

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
      requireSpan(["dateFrom", dateFrom], ["dateTo", dateTo], span);
      // The server takes text as well.
      if (typeof limit !== "string") requireWithin("limit", limit, 1);
      if (typeof skip !== "string") requireWithin("skip", skip, 0);
      return { body: params };
    };
    return paginate(this.#client, logsListLlmUsage, input, options);
  }

  /**
   * Walks over what the bot sent to language models in a span of any length, in windows of 90 days, each asked for by
   * {@link listLlmUsage} when the one before was taken. `byWindow()` tells the windows apart.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walkLlmUsage(params: Omit<LlmUsageSearch, "skip">, options?: RequestOptions): WindowWalk<LlmUsageLog> {
    const { dateFrom, dateTo, ...rest } = requireParams(params);
    return walkWindows(
      { ...span, from: dateFrom, to: dateTo },
      ({ from, to }) => this.listLlmUsage({ ...rest, dateFrom: from, dateTo: to }, options),
      { signal: options?.signal },
    );
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
