import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterRecordingsDelete,
  contactCenterRecordingsGet,
  contactCenterRecordingsGetV1,
  contactCenterRecordingsVoicemail,
} from "@truewire/core/koreai";
import type {
  ContactCenterRecordingsDeleteFailure,
  ContactCenterRecordingsGetFailure,
  ContactCenterRecordingsGetV1Failure,
  ContactCenterRecordingsVoicemailFailure,
  DeletedRecording,
  Recording,
  RecordingV1,
  Voicemail,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Whose recordings: those of a session or of a user, never both at once. */
export type RecordingOwner =
  | { readonly sessionId: string; readonly userId?: never }
  | { readonly userId: string; readonly sessionId?: never };

/** Recordings of calls, and voicemail. */
export class Recordings {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives the recordings of a session. Look at `status` first: `recording` is there with `success` only, while
   * `media_in_progress` and `call_in_progress` ask you to come back later. The addresses are signed and end after a while,
   * so treat them as secrets.
   *
   * Stands on `GET /api/public/bot/{botId}/v2/recordings` (`contactCenter.recordings.get`).
   */
  get(sessionId: string, options?: RequestOptions): APIPromise<Recording, ContactCenterRecordingsGetFailure> {
    return this.#client.call(contactCenterRecordingsGet, { query: { sessionId } }, options);
  }

  /**
   * Gives recordings as `data:` addresses with the whole audio inside, which may be more than `maxResponseBytes`.
   *
   * Stands on `GET /api/public/bot/{botId}/recordings` (`contactCenter.recordings.getV1`).
   *
   * @deprecated The documentation announces its end. Use {@link get}.
   * @throws InvalidArgumentError when both `sessionId` and `userId` are given, or neither, before anything is sent
   */
  getV1(owner: RecordingOwner, options?: RequestOptions): APIPromise<RecordingV1, ContactCenterRecordingsGetV1Failure> {
    const input = () => {
      const { sessionId, userId } = requireParams(owner);
      if ((sessionId === undefined) === (userId === undefined)) {
        throw new InvalidArgumentError("sessionId", "given, or `userId`, but not both", sessionId);
      }
      return { query: sessionId === undefined ? { userId } : { sessionId } };
    };
    return this.#client.call(contactCenterRecordingsGetV1, input, options);
  }

  /**
   * Gives the voicemail of a session, with what was said in `transcriptions` where asked for. The list of files is called
   * `voicemail recording`, with a space; the documentation also writes it with an underscore.
   *
   * Stands on `GET /api/public/bot/{botId}/voicemail` (`contactCenter.recordings.voicemail`).
   */
  voicemail(
    sessionId: string,
    params: { readonly transcription?: boolean } = {},
    options?: RequestOptions,
  ): APIPromise<Voicemail, ContactCenterRecordingsVoicemailFailure> {
    const { transcription = false } = params;
    return this.#client.call(contactCenterRecordingsVoicemail, { query: { sessionId, transcription } }, options);
  }

  /**
   * Deletes the recordings of a session.
   *
   * Stands on `DELETE /api/public/bot/{botId}/v2/recordings` (`contactCenter.recordings.delete`).
   */
  delete(
    sessionId: string,
    options?: RequestOptions,
  ): APIPromise<DeletedRecording, ContactCenterRecordingsDeleteFailure> {
    return this.#client.call(contactCenterRecordingsDelete, { query: { sessionId } }, options);
  }
}
