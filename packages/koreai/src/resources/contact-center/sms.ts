import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterSmsSend } from "@truewire/core/koreai";
import type { ContactCenterSmsSendFailure, SendSmsRequest, SendSmsResult } from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** Text messages to customers. */
export class OutboundSms {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Sends a text message by the flow that is configured for the number in `fromNo`. Both numbers are as in E.164
   * (`+19876543210`).
   *
   * Stands on `POST /api/public/bot/{botId}/outboundsms` (`contactCenter.sms.send`), which is never repeated once it may
   * have been acted upon.
   */
  send(params: SendSmsRequest, options?: RequestOptions): APIPromise<SendSmsResult, ContactCenterSmsSendFailure> {
    return this.#client.call(contactCenterSmsSend, () => ({ body: requireParams(params) }), options);
  }
}
