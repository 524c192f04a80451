import { AbortError, InvalidArgumentError, TimeoutError } from "@truewire/core";
import type { RequestOptions } from "@truewire/core";
import type { WebhookAnswer, WebhookPollAnswer, WebhookReply, WebhookReplyMessage } from "@truewire/core/koreai";

/** Options of `webhookChannel.ask()`. */
export interface AskOptions extends RequestOptions {
  /** Milliseconds for the whole turn, with all its polls. @default 120_000 */
  readonly deadline?: number | undefined;
  /** Milliseconds between two polls. @default 1_000 */
  readonly pollInterval?: number | undefined;
}

/** All that a bot said in answer to one message. */
export interface WebhookTurnResult extends Pick<
  WebhookReply,
  "completedTaskId" | "completedTaskName" | "endOfTask" | "endReason" | "form"
> {
  readonly messages: readonly WebhookReplyMessage[];
  /** Set by an asynchronous channel: the messages go to its POST_URL. */
  readonly traceId: string | undefined;
}

type Send = (options: RequestOptions) => PromiseLike<WebhookAnswer>;
type Poll = (pollId: string, options: RequestOptions) => PromiseLike<WebhookPollAnswer>;

const operation = "webhookChannel.ask";

/**
 * A turn of a conversation that is under way: await it for all of it, or iterate over its messages as they come. Leaving the
 * loop early ends the turn here; what the bot still says is lost then.
 */
export class WebhookTurn implements AsyncIterable<WebhookReplyMessage>, PromiseLike<WebhookTurnResult> {
  readonly #messages: WebhookReplyMessage[] = [];
  readonly #done: Promise<WebhookTurnResult>;
  readonly #controller: AbortController = new AbortController();
  #wake: () => void = () => {};
  #isOver = false;

  /** @internal Made by `webhookChannel.ask()`. */
  constructor(send: Send, poll: Poll, options: AskOptions) {
    this.#done = this.#run(send, poll, options).finally(() => {
      this.#isOver = true;
      this.#wake();
    });
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaitable is the point
  then<Fulfilled = WebhookTurnResult, Rejected = never>(
    onFulfilled?: ((result: WebhookTurnResult) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#done.then(onFulfilled, onRejected);
  }

  /** The bot's messages, as they come. */
  async *[Symbol.asyncIterator](): AsyncGenerator<WebhookReplyMessage, void, undefined> {
    // Thrown below, once what came before it was taken.
    this.#done.catch(() => {});
    try {
      for (let index = 0; ; index += 1) {
        while (index >= this.#messages.length && !this.#isOver) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
        const message = this.#messages[index];
        if (message === undefined) break;
        yield message;
      }
      await this.#done;
    } finally {
      this.#controller.abort();
    }
  }

  async #run(send: Send, poll: Poll, options: AskOptions): Promise<WebhookTurnResult> {
    const { deadline = 120_000, pollInterval = 1000, signal: outer, ...rest } = options;
    for (const [name, value] of Object.entries({ deadline, pollInterval })) {
      if (!(value >= 1 && value < 2 ** 31)) throw new InvalidArgumentError(name, "milliseconds, at least 1", value);
    }
    const end = performance.now() + deadline;
    const { signal } = this.#controller;
    const abort = (): void => this.#controller.abort(outer?.reason);
    if (outer?.aborted) abort();
    outer?.addEventListener("abort", abort);
    const request = (): RequestOptions => ({
      ...rest,
      signal,
      deadline: Math.max(1, Math.ceil(end - performance.now())),
    });
    try {
      const first = await send(request());
      if (!("data" in first)) return this.#result({}, first.traceId);
      let reply: WebhookReply = this.#take(first);
      while (reply.pollId !== undefined && reply.endOfTask !== true) {
        // Query and the like belong to the message.
        const { query: _, ...own } = request();
        const next = await poll(reply.pollId, own);
        if ("data" in next) reply = this.#take(next);
        else await this.#pause(Math.min(pollInterval, end - performance.now()), deadline);
      }
      return this.#result(reply, undefined);
    } finally {
      outer?.removeEventListener("abort", abort);
    }
  }

  #take(reply: WebhookReply): WebhookReply {
    this.#messages.push(...reply.data);
    this.#wake();
    return reply;
  }

  #result(reply: Partial<WebhookReply>, traceId: string | undefined): WebhookTurnResult {
    const { completedTaskId, completedTaskName, endOfTask, endReason, form } = reply;
    const told = { completedTaskId, completedTaskName, endOfTask, endReason, form };
    const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    return { ...known, messages: this.#messages, traceId };
  }

  async #pause(ms: number, limitMs: number): Promise<void> {
    const { signal } = this.#controller;
    if (ms <= 0) {
      const message = `${operation}: the bot was not done within ${limitMs} ms (deadline). It may go on.`;
      throw new TimeoutError(message, { operation, effect: "unknown", kind: "deadline", limitMs });
    }
    let wake = (): void => {};
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => (clearTimeout(timer), resolve());
      signal.addEventListener("abort", wake);
    });
    signal.removeEventListener("abort", wake);
    if (signal.aborted) {
      const message = `${operation}: aborted by the caller. The bot may go on.`;
      throw new AbortError(message, { operation, effect: "unknown" }, signal.reason);
    }
  }
}
