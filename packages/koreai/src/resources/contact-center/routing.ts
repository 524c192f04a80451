import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import { contactCenterRoutingTransfer } from "@truewire/core/koreai";
import type {
  ContactCenterRoutingTransferFailure,
  TransferConversationResult,
  TransferToAgent,
  TransferToQueue,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** A session to hand over to one agent, or to a queue; never to both. */
export type ConversationTransferParams =
  | (Omit<TransferToAgent, "queueId" | "transferredType"> & { readonly queueId?: never })
  | (Omit<TransferToQueue, "aId" | "transferredType"> & { readonly aId?: never });

/** Where conversations go. */
export class Routing {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Hands a session over to an agent (`aId`) or a queue (`queueId`). The result is also posted to `callbackUrl`.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/assign-conversation` (`contactCenter.routing.transfer`), which is
   * never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when both `aId` and `queueId` are given, or neither, before anything is sent
   */
  transfer(
    params: ConversationTransferParams,
    options?: RequestOptions,
  ): APIPromise<TransferConversationResult, ContactCenterRoutingTransferFailure> {
    const input = () => {
      const { aId, queueId, ...session } = requireParams(params);
      if (aId !== undefined && queueId === undefined) return { body: { ...session, aId } };
      if (aId === undefined && queueId !== undefined) {
        return { body: { ...session, queueId, transferredType: "QUEUE" as const } };
      }
      throw new InvalidArgumentError("queueId", "given, or `aId`, but not both", queueId);
    };
    return this.#client.call(contactCenterRoutingTransfer, input, options);
  }
}
