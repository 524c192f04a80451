import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterOutboundCallsDial, contactCenterOutboundCallsDialV1 } from "@truewire/core/koreai";
import type {
  ContactCenterOutboundCallsDialFailure,
  ContactCenterOutboundCallsDialV1Failure,
  OutboundCall,
  OutboundCallRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/**
 * Calls to customers through the voice gateway.
 *
 * How a call goes on is posted to its `notifyurl`, as an `OutboundCallNotification`. Those requests carry a
 * `SAVG-Signature` header (`t=...,v1=...`) whose rule is not documented, so they cannot be verified: put something that
 * only you know into `notifyurl` or `notifyHeaders`, and believe nothing else of a notification than what you can look up.
 */
export class OutboundCalls {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Calls somebody (`target`, a `tel:` or `sip:` address) from the number in `caller` and connects the call to the app in
   * `bot`. All times are milliseconds. An empty `amdEventsSubscription` asks for no notifications about answering machines.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/v2/smartassist/dialout` (`contactCenter.outboundCalls.dial`), which is
   * never repeated once it may have been acted upon.
   */
  dial(
    params: OutboundCallRequest,
    options?: RequestOptions,
  ): APIPromise<OutboundCall, ContactCenterOutboundCallsDialFailure> {
    return this.#client.call(contactCenterOutboundCallsDial, () => ({ body: requireParams(params) }), options);
  }

  /**
   * The first version of {@link dial}.
   *
   * Stands on `POST /api/1.1/public/bot/{botId}/smartassist/dialout` (`contactCenter.outboundCalls.dialV1`), which is
   * never repeated once it may have been acted upon.
   */
  dialV1(
    params: OutboundCallRequest,
    options?: RequestOptions,
  ): APIPromise<OutboundCall, ContactCenterOutboundCallsDialV1Failure> {
    return this.#client.call(contactCenterOutboundCallsDialV1, () => ({ body: requireParams(params) }), options);
  }
}
