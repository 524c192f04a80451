import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterQueuesCreate,
  contactCenterQueuesDelete,
  contactCenterQueuesGet,
  contactCenterQueuesList,
  contactCenterQueuesMembers,
  contactCenterQueuesSetPriorities,
  contactCenterQueuesSize,
  contactCenterQueuesUpdate,
} from "@truewire/core/koreai";
import type {
  ContactCenterQueuesCreateFailure,
  ContactCenterQueuesDeleteFailure,
  ContactCenterQueuesGetFailure,
  ContactCenterQueuesListFailure,
  ContactCenterQueuesMembersFailure,
  ContactCenterQueuesSetPrioritiesFailure,
  ContactCenterQueuesSizeFailure,
  ContactCenterQueuesUpdateFailure,
  Queue,
  QueueInput,
  QueueList,
  QueueMember,
  QueueMembers,
  QueuePrioritiesResult,
  QueuePriority,
  QueueSizeQuery,
  QueueSizes,
} from "@truewire/core/koreai";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { requireWithin } from "../../arguments/limits.ts";

/** Queues that conversations wait in for an agent. */
export class Queues {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists the queues. The API names no way to ask for more than the first answer, so there are no pages: `totalResults`
   * tells how many there are.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/queues` (`contactCenter.queues.list`).
   */
  list(options?: RequestOptions): APIPromise<QueueList, ContactCenterQueuesListFailure> {
    return this.#client.call(contactCenterQueuesList, {}, options);
  }

  /**
   * Creates a queue.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/queues` (`contactCenter.queues.create`), which is never repeated
   * once it may have been acted upon.
   */
  create(params: QueueInput, options?: RequestOptions): APIPromise<Queue, ContactCenterQueuesCreateFailure> {
    return this.#client.call(contactCenterQueuesCreate, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Gives one queue.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/queues/{queueId}` (`contactCenter.queues.get`).
   *
   * @param queueId - as `qu-...`
   */
  get(queueId: string, options?: RequestOptions): APIPromise<Queue, ContactCenterQueuesGetFailure> {
    return this.#client.call(contactCenterQueuesGet, { path: { queueId } }, options);
  }

  /**
   * Changes a queue. The documentation shows no body for this call; it is taken to be that of {@link create}, and
   * whether what is left out stays is not known.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/queues/{queueId}` (`contactCenter.queues.update`).
   */
  update(
    queueId: string,
    params: QueueInput,
    options?: RequestOptions,
  ): APIPromise<Queue, ContactCenterQueuesUpdateFailure> {
    const input = () => ({ path: { queueId }, body: requireParams(params) });
    return this.#client.call(contactCenterQueuesUpdate, input, options);
  }

  /**
   * Deletes a queue.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/queues/{queueId}` (`contactCenter.queues.delete`).
   */
  delete(queueId: string, options?: RequestOptions): APIPromise<void, ContactCenterQueuesDeleteFailure> {
    return this.#client.call(contactCenterQueuesDelete, { path: { queueId } }, options);
  }

  /**
   * Tells how many wait in a queue, for how long (`queueSummary`), and which agents are there to answer.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/monitor/queueStatsById/{queueId}` (`contactCenter.queues.size`),
   * which only reads and is repeated freely.
   *
   * @param params - only conversations of these languages and channels; by default all
   */
  size(
    queueId: string,
    params: QueueSizeQuery = {},
    options?: RequestOptions,
  ): APIPromise<QueueSizes, ContactCenterQueuesSizeFailure> {
    return this.#client.call(contactCenterQueuesSize, { path: { queueId }, body: params }, options);
  }

  /**
   * Gives the agents of queues.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/queues/agents` (`contactCenter.queues.members`), which only reads
   * and is repeated freely.
   *
   * @throws InvalidArgumentError when the list is empty or an entry is no string, before anything is sent
   */
  agentsOf(
    queueIds: readonly string[],
    options?: RequestOptions,
  ): APIPromise<readonly QueueMember[], ContactCenterQueuesMembersFailure> {
    const input = () => {
      requireTexts("queueIds", queueIds);
      return { body: { queueIds: [...queueIds] } };
    };
    return this.#client.call(contactCenterQueuesMembers, input, options, (members) =>
      entriesOf(members, (member) => typeof member !== "string"),
    );
  }

  /**
   * Gives the ids of the queues that agents are in.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/queues/agents` (`contactCenter.queues.members`), which only reads
   * and is repeated freely.
   *
   * @throws InvalidArgumentError when the list is empty or an entry is no string, before anything is sent
   */
  idsOfAgents(
    agentIds: readonly string[],
    options?: RequestOptions,
  ): APIPromise<readonly string[], ContactCenterQueuesMembersFailure> {
    const input = () => {
      requireTexts("agentIds", agentIds);
      return { body: { agentIds: [...agentIds] } };
    };
    return this.#client.call(contactCenterQueuesMembers, input, options, (members) =>
      entriesOf(members, (member) => typeof member === "string"),
    );
  }

  /**
   * Sets priorities of queues, from 1 to 10. Compare `updatedQueueIds` with what you asked for: unless dynamic
   * reprioritisation is switched on in the console nothing changes, and the call is not said to fail then.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/queues/dynamicqueues/priorities`
   * (`contactCenter.queues.setPriorities`).
   *
   * @throws InvalidArgumentError when the list is empty or a priority is not a whole number from 1 to 10, before anything
   *   is sent
   */
  setPriorities(
    priorities: readonly QueuePriority[],
    options?: RequestOptions,
  ): APIPromise<QueuePrioritiesResult, ContactCenterQueuesSetPrioritiesFailure> {
    const input = () => {
      requireEntries("priorities", priorities);
      for (const [index, { priority }] of priorities.entries()) {
        requireWithin(`priorities[${index}].priority`, priority ?? null, 1, 10);
      }
      return { body: { queuePriorityData: [...priorities] } };
    };
    return this.#client.call(contactCenterQueuesSetPriorities, input, options);
  }
}

/** One operation answers with entries of two kinds; those of the other kind would be taken for what they are not. */
function entriesOf<Entry extends QueueMembers[number]>(
  members: QueueMembers,
  isEntry: (member: QueueMembers[number]) => boolean,
): readonly Entry[] {
  if (!(members as readonly QueueMembers[number][]).every(isEntry)) throw new TypeError("entries of the other kind");
  return members as readonly QueueMembers[number][] as readonly Entry[];
}
