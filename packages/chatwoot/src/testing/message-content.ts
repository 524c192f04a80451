import type { Attachment, Message } from "@truewire/core/chatwoot";
import type { JsonObject } from "@truewire/core/testing";
import type { State } from "./state.ts";

/** The real server's limits of a message. */
const MOST_FILES = 15;
const MOST_CHARACTERS = 150_000;

/** Says what of a message is more than the server takes; nothing when it takes it. */
export function excessOf(body: JsonObject): { readonly attribute: string; readonly message: string } | undefined {
  if (givenFiles(body).length > MOST_FILES) {
    return { attribute: "attachments", message: `Attachments exceed ${MOST_FILES}` };
  }
  const { content } = body;
  if (typeof content !== "string" || content.length <= MOST_CHARACTERS) return undefined;
  return { attribute: "content", message: `Content is longer than ${MOST_CHARACTERS} characters` };
}

/** The files of a body, or the signed ids of files that were uploaded before. */
export function givenFiles(body: JsonObject): readonly unknown[] {
  return [body["attachments[]"] ?? body["attachments"] ?? []].flat();
}

/** What a message keeps of the files of its body. */
export function attachmentsOf(state: State, body: JsonObject): readonly Omit<Attachment, "message_id">[] {
  const { accountId: account_id } = state;
  return givenFiles(body).map((file) => Object.assign({ id: state.idFor("attachment"), account_id }, factsOf(file)));
}

/** Gives a message its files; one without any has no list of them. */
export function attach(message: Message, files: readonly Omit<Attachment, "message_id">[]): void {
  if (files.length > 0) message.attachments = files.map((one) => Object.assign({}, one, { message_id: message.id }));
}

/** What the server finds out about a file; of one that was uploaded before nothing is known here. */
function factsOf(file: unknown): Pick<Attachment, "file_type"> & Partial<Attachment> {
  if (!(file instanceof File)) return { file_type: "file" };
  const kind = file.type.split("/")[0];
  const file_type = kind === "image" || kind === "audio" || kind === "video" ? kind : "file";
  const extension = file.name.includes(".") ? (file.name.split(".").at(-1) ?? null) : null;
  return { file_type, extension, file_size: file.size, content_type: file.type };
}
