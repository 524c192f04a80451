import { InvalidArgumentError } from "@truewire/core";
import type { PagePromise, RequestOptions } from "@truewire/core";
import {
  messagesList,
  messagesListLite,
  messagesListV1,
  messagesSearch,
  messagesSearchForAccount,
  messagesSearchLite,
  messagesSearchV1,
} from "@truewire/core/koreai";
import type {
  LiteMessage,
  LiteMessageList,
  LiteMessageSearch,
  Message,
  MessageList,
  MessageSearch,
  MessageSearchV1,
  MessagesListFailure,
  MessagesListLiteFailure,
  MessagesListLiteQuery,
  MessagesListQuery,
  MessagesListV1Failure,
  MessagesListV1Query,
  MessagesSearchFailure,
  MessagesSearchForAccountFailure,
  MessagesSearchLiteFailure,
  MessagesSearchV1Failure,
} from "@truewire/core/koreai";
import { requireWithin } from "../../arguments/limits.ts";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireSpan } from "../../windows/require-span.ts";
import type { SpanLimit } from "../../windows/require-span.ts";
import { walkWindows } from "../../windows/walk-windows.ts";
import type { WindowWalk } from "../../windows/walk-windows.ts";
import type { DateWindow } from "../../windows/windows.ts";
import { withSkip } from "./skip.ts";

/** Most messages that a page holds, by version of the call. */
const most = { v1: 100, v2: 10_000, lite: 1000 } as const;
/** How long the span of one call may be, and what its ends are called. */
const span = { maxDays: 7, names: ["dateFrom", "dateTo"] } as const;

/** Which messages to walk over; the span may be of any length. */
export interface MessageWalkV1Params extends Omit<MessageSearchV1, "msgId" | "offset" | "skip"> {
  /** A day (`2026-01-31`) or a moment (`2026-01-31T12:00:00.000Z`), as `dateTo`. */
  dateFrom: string;
  dateTo: string;
}

/** {@link MessageWalkV1Params} of version 2. */
export interface MessageWalkParams extends MessageWalkV1Params, Pick<MessageSearch, "includeSecureForm"> {}

/**
 * What users and bots said to each other. Credentials of a bot's app or of an Admin Console app. Where a walk begins is
 * `skip` or `offset`, two names for the same; it is sent as `skip`.
 */
export class Messages {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the messages of one user, at most 100 (`limit`) a page, from a span of less than seven days.
   *
   * Stands on `GET /api/public/bot/{botId}/getMessages` (`messages.listV1`).
   *
   * @throws InvalidArgumentError for a page too large, or dates out of order or too far apart, before anything is sent
   */
  listV1(
    query: MessagesListV1Query,
    options?: RequestOptions,
  ): PagePromise<Message, MessageList, MessagesListV1Failure> {
    const input = () => ({ query: checked(query, most.v1) });
    return paginate(this.#client, messagesListV1, input, options);
  }

  /**
   * Lists the messages of one user, at most 10,000 (`limit`) a page, without those of alert and action tasks.
   *
   * Stands on `GET /api/public/bot/{botId}/getMessagesV2` (`messages.list`).
   *
   * @throws what {@link listV1} throws
   */
  list(query: MessagesListQuery, options?: RequestOptions): PagePromise<Message, MessageList, MessagesListFailure> {
    const input = () => ({ query: checked(query, most.v2) });
    return paginate(this.#client, messagesList, input, options);
  }

  /**
   * Lists messages of the bot by user, sessions or dates, at most 100 (`limit`) a page.
   *
   * Stands on `POST /api/public/bot/{botId}/getMessages` (`messages.searchV1`), which only reads and is repeated freely.
   *
   * @throws InvalidArgumentError for `msgId` beside dates as well as for what {@link listV1} refuses
   */
  searchV1(
    params: MessageSearchV1 = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessageList, MessagesSearchV1Failure> {
    const input = () => ({ body: withoutConflict(checked(params, most.v1)) });
    return paginate(this.#client, messagesSearchV1, input, options);
  }

  /**
   * Lists messages of the bot by user, sessions or dates, at most 10,000 (`limit`) a page.
   *
   * Stands on `POST /api/public/bot/{botId}/getMessagesV2` (`messages.search`), which only reads.
   *
   * @throws what {@link searchV1} throws
   */
  search(
    params: MessageSearch = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessageList, MessagesSearchFailure> {
    const input = () => ({ body: withoutConflict(checked(params, most.v2)) });
    return paginate(this.#client, messagesSearch, input, options);
  }

  /**
   * Walks over the messages of a span of any length, in windows of seven days, each asked for by {@link searchV1} when the
   * one before was taken. `byWindow()` tells the windows apart.
   *
   * @throws InvalidArgumentError for dates that are none or out of order, before anything is sent
   */
  walkV1(params: MessageWalkV1Params, options?: RequestOptions): WindowWalk<Message> {
    const { dateFrom, dateTo, ...rest } = requireParams(params);
    const load = ({ from, to }: DateWindow) => this.searchV1({ ...rest, dateFrom: from, dateTo: to }, options);
    return walkWindows({ ...span, from: dateFrom, to: dateTo }, load, { signal: options?.signal });
  }

  /**
   * {@link walkV1} by {@link search}, with fewer and larger pages.
   *
   * @throws what {@link walkV1} throws
   */
  walk(params: MessageWalkParams, options?: RequestOptions): WindowWalk<Message> {
    const { dateFrom, dateTo, ...rest } = requireParams(params);
    const load = ({ from, to }: DateWindow) => this.search({ ...rest, dateFrom: from, dateTo: to }, options);
    return walkWindows({ ...span, from: dateFrom, to: dateTo }, load, { signal: options?.signal });
  }

  /**
   * {@link searchV1} with the rights of an Admin Console app, for which no bot is named.
   *
   * Stands on `POST /api/public/getMessages` (`messages.searchForAccount`), which only reads.
   *
   * @throws what {@link searchV1} throws
   */
  searchForAccount(
    params: MessageSearchV1 = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessageList, MessagesSearchForAccountFailure> {
    const input = () => ({ body: withoutConflict(checked(params, most.v1)) });
    return paginate(this.#client, messagesSearchForAccount, input, options);
  }

  /**
   * Lists the messages of one user with their essentials only. A page holds 5 unless `limit` says otherwise, at most 1,000.
   *
   * Stands on `GET /api/public/bot/{botId}/messages-lite` (`messages.listLite`).
   *
   * @throws InvalidArgumentError for a page too large, before anything is sent
   */
  listLite(
    query: MessagesListLiteQuery,
    options?: RequestOptions,
  ): PagePromise<LiteMessage, LiteMessageList, MessagesListLiteFailure> {
    const input = () => ({ query: checked(query, most.lite) });
    return paginate(this.#client, messagesListLite, input, options);
  }

  /**
   * Lists the messages of one user with their essentials only, by session, dates or direction; at most 1,000 a page.
   *
   * Stands on `POST /api/public/bot/{botId}/messages-lite` (`messages.searchLite`), which only reads.
   *
   * @throws InvalidArgumentError for a page too large or dates out of order, before anything is sent
   */
  searchLite(
    params: LiteMessageSearch,
    options?: RequestOptions,
  ): PagePromise<LiteMessage, LiteMessageList, MessagesSearchLiteFailure> {
    const input = () => ({ body: checked(params, most.lite, {}) });
    return paginate(this.#client, messagesSearchLite, input, options);
  }
}

interface Page {
  readonly limit?: number;
  readonly skip?: number;
  readonly offset?: number;
  readonly dateFrom?: string;
  readonly dateTo?: string;
}

function checked<Params extends Page>(
  params: Params,
  mostItems: number,
  limits: SpanLimit = span,
): Omit<Params, "offset"> {
  const { limit, dateFrom, dateTo } = requireParams(params);
  requireWithin("limit", limit, 1, mostItems);
  requireSpan(["dateFrom", dateFrom], ["dateTo", dateTo], limits);
  return withSkip(params);
}

function withoutConflict<Params extends Omit<MessageSearchV1, "offset">>(params: Params): Params {
  const { msgId, dateFrom, dateTo } = params;
  if (msgId === undefined || (dateFrom === undefined && dateTo === undefined)) return params;
  throw new InvalidArgumentError("msgId", "left out where dates are given", msgId);
}
