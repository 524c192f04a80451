import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterSpeechServicesCreate } from "@truewire/core/koreai";
import type {
  ContactCenterSpeechServicesCreateFailure,
  CreateSpeechServiceRequest,
  SpeechServiceCreated,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Speech recognition and speech synthesis services of one's own. */
export class SpeechServices {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Registers a service. `authenticationToken` is what the platform shows to the service; it is kept out of logs and errors.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/speech-services` (`contactCenter.speechServices.create`), which is never
   * repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when a service is to recognise or synthesise speech without the endpoint for it, or does
   *   neither, before anything is sent
   */
  create(
    params: CreateSpeechServiceRequest,
    options?: RequestOptions,
  ): APIPromise<SpeechServiceCreated, ContactCenterSpeechServicesCreateFailure> {
    const input = () => {
      checkEndpoints(requireParams(params));
      return { body: params };
    };
    return this.#client.call(contactCenterSpeechServicesCreate, input, options);
  }
}

function checkEndpoints(service: CreateSpeechServiceRequest): void {
  const { useForSpeechToText, useForTextToSpeech, sttEndpoint, ttsEndpoint } = service;
  if (useForSpeechToText && !sttEndpoint) {
    throw new InvalidArgumentError("sttEndpoint", "given where useForSpeechToText is true", sttEndpoint);
  }
  if (useForTextToSpeech && !ttsEndpoint) {
    throw new InvalidArgumentError("ttsEndpoint", "given where useForTextToSpeech is true", ttsEndpoint);
  }
  if (!useForSpeechToText && !useForTextToSpeech) {
    throw new InvalidArgumentError("useForSpeechToText", "true where useForTextToSpeech is not", useForSpeechToText);
  }
}
