import { InvalidArgumentError } from "@truewire/core";
import type { WebhookReplyMessage } from "@truewire/core/koreai";
import { isRecord } from "../is-record.ts";

/** What an asynchronous channel hands to its POST_URL, in one shape for both versions. */
export interface ChannelCallback {
  readonly version: "v1" | "v2";
  /** The end user whom it is for, where that is told. */
  readonly to: string | undefined;
  /** The bot that it comes from, where that is told. */
  readonly from: string | undefined;
  /** What the bot says; none where only the end of a task is told. Objects of the first version come as templates. */
  readonly messages: readonly WebhookReplyMessage[];
  readonly endOfTask: boolean | undefined;
  /** `Fulfilled`, `Interrupted` or `Canceled`. */
  readonly endReason: string | undefined;
  readonly completedTaskId: string | undefined;
  readonly completedTaskName: string | undefined;
  /** As it came. */
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * Reads a call to POST_URL. No signature of these calls is documented: make sure by yourself that it comes from the
 * platform, for instance by a secret in the address.
 *
 * @param body - the parsed body, or its text
 * @throws InvalidArgumentError when it holds neither messages nor the end of a task
 */
export function parseCallback(body: unknown): ChannelCallback {
  const value = typeof body === "string" ? parseJson(body) : body;
  if (!isRecord(value)) throw unusable(value);
  const version = Array.isArray(value["data"]) || value["text"] === undefined ? "v2" : "v1";
  const messages = version === "v2" ? messagesOf(value) : textsOf(value["text"]);
  const endOfTask = typeof value["endOfTask"] === "boolean" ? value["endOfTask"] : undefined;
  if (messages.length === 0 && endOfTask === undefined) throw unusable(value);
  const text = (key: string): string | undefined => (typeof value[key] === "string" ? value[key] : undefined);
  return {
    version,
    to: text("to"),
    from: text("from"),
    messages,
    endOfTask,
    endReason: text("endReason"),
    completedTaskId: text("completedTaskId"),
    completedTaskName: text("completedTaskName"),
    body: value,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable(text);
  }
}

function messagesOf({ data = [] }: Record<string, unknown>): readonly WebhookReplyMessage[] {
  if (!Array.isArray(data) || !data.every(isMessage)) throw unusable(data);
  return data;
}

function isMessage(value: unknown): value is WebhookReplyMessage {
  return (
    isRecord(value) && typeof value["type"] === "string" && (typeof value["val"] === "string" || isRecord(value["val"]))
  );
}

function textsOf(text: unknown): readonly WebhookReplyMessage[] {
  return (Array.isArray(text) ? text : [text]).map((val: unknown) => {
    if (typeof val === "string") return { type: "text", val };
    if (isRecord(val)) return { type: "template", val };
    throw unusable(val);
  });
}

function unusable(value: unknown): InvalidArgumentError {
  return new InvalidArgumentError("body", "a message of a webhook channel, or the end of a task", value);
}
