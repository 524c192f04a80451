import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { agentAiTranscriptionControlV1, agentAiTranscriptionControl } from "@truewire/core/koreai";
import type {
  AgentAiTranscriptionControlFailure,
  AgentAiTranscriptionControlV1Failure,
  ControlTranscriptionRequest,
  ControlTranscriptionV1Request,
  TranscriptionControlled,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";

/** Transcription and recording of calls. */
export class Transcription {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Starts, pauses, resumes or ends the transcription of a call. A pause says with `handover` whether the call is handed
   * over (`true`) or held.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/control/transcription` (`agentAi.transcription.controlV1`), which is never
   * repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError for a pause without `handover`, before anything is sent
   */
  controlV1(
    conversationId: string,
    params: ControlTranscriptionV1Request,
    options?: RequestOptions,
  ): APIPromise<TranscriptionControlled, AgentAiTranscriptionControlV1Failure> {
    const input = () => {
      const { action, handover } = requireParams(params);
      if (action === "pause" && typeof handover !== "boolean") {
        const accepted = "true or false where the action is pause";
        throw new InvalidArgumentError("handover", accepted, handover, agentAiTranscriptionControlV1.id);
      }
      requireText("conversationId", conversationId);
      return { query: { conversationId }, body: params };
    };
    return this.#client.call(agentAiTranscriptionControlV1, input, options);
  }

  /**
   * Controls the transcription and the recording of a call that came over SIPREC, each by itself.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/control/transcriptionv2` (`agentAi.transcription.control`), which is never
   * repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when neither action is given, before anything is sent
   */
  control(
    conversationId: string,
    params: ControlTranscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<TranscriptionControlled, AgentAiTranscriptionControlFailure> {
    const input = () => {
      const { transcription_action, recording_action } = requireParams(params);
      if (transcription_action === undefined && recording_action === undefined) {
        const accepted = "an object with transcription_action or recording_action";
        throw new InvalidArgumentError("params", accepted, params, agentAiTranscriptionControl.id);
      }
      requireText("conversationId", conversationId);
      return { query: { conversationId }, body: params };
    };
    return this.#client.call(agentAiTranscriptionControl, input, options);
  }
}
