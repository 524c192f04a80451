import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, BatchError, RequestOptions } from "@truewire/core";
import { qualityAiQueuesCreate, qualityAiQueuesMap, qualityAiQueuesMapAgents } from "@truewire/core/koreai";
import type {
  MappedQualityQueue,
  MapQualityQueueRequest,
  QualityAgentMapping,
  QualityAgentMappingRequest,
  QualityAiQueuesCreateFailure,
  QualityAiQueuesMapAgentsFailure,
  QualityAiQueuesMapFailure,
  QualityQueueInput,
  RejectedQualityQueue,
} from "@truewire/core/koreai";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";
import { requireLength } from "../../arguments/limits.ts";
import { openQueueJob, startQueueJob } from "./queue-job.ts";
import type { QualityQueueWork } from "./queue-job.ts";

/**
 * Queues whose conversations are evaluated, and who is in them. They are told by your own ids (`customQueueId`).
 *
 * Creating queues and changing their agents starts a job. `await job.wait()` gives `{ outcome, requested, failed }`; when
 * nothing succeeded it throws a `BatchError`, and so does the start when every entry was refused at once.
 */
export class QualityQueues {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Maps one queue of another system by an id of your own, at once.
   *
   * Stands on `POST /qualityManagement/api/v1/public/{botId}/qm/queuemappings/create` (`qualityAi.queues.map`), which is
   * never repeated once it may have been acted upon.
   */
  map(
    params: MapQualityQueueRequest,
    options?: RequestOptions,
  ): APIPromise<MappedQualityQueue, QualityAiQueuesMapFailure> {
    return this.#client.call(qualityAiQueuesMap, () => ({ body: requireParams(params) }), options);
  }

  /**
   * Starts to create queues, each with agents if `agentEmails` names some.
   *
   * Stands on `POST /qualityai/api/v1/public/{botId}/qm/queues` (`qualityAi.queues.create`), which is never repeated once
   * it may have been acted upon, and `GET .../qm/queues/jobs/{jobId}` (`qualityAi.queues.jobStatus`).
   *
   * @throws InvalidArgumentError when the list is empty, an id has more than 128 characters or a name more than 256, before
   *   anything is sent
   * @throws BatchError when every queue was refused
   */
  create(
    queues: readonly QualityQueueInput[],
    options?: RequestOptions,
  ): APIPromise<QualityQueueWork, QualityAiQueuesCreateFailure | BatchError<RejectedQualityQueue>> {
    const input = () => {
      requireEntries("queues", queues);
      for (const [index, { customQueueId, queueName }] of queues.entries()) {
        requireLength(`queues[${index}].customQueueId`, customQueueId, 128);
        requireLength(`queues[${index}].queueName`, queueName, 256);
      }
      return { body: { queues: [...queues] } };
    };
    return startQueueJob(this.#client, qualityAiQueuesCreate, input, options);
  }

  /**
   * Starts to assign agents to queues, on top of those that a queue has.
   *
   * Stands on `POST /qualityai/api/v1/public/{botId}/qm/queues/agent-mapping` (`qualityAi.queues.mapAgents`), which is
   * never repeated once it may have been acted upon, and `GET .../qm/queues/jobs/{jobId}` (`qualityAi.queues.jobStatus`).
   *
   * @throws InvalidArgumentError when there is no queue, or a queue without agents, before anything is sent
   * @throws BatchError when every entry was refused
   */
  assignAgents(
    mappings: readonly QualityAgentMapping[],
    options?: RequestOptions,
  ): APIPromise<QualityQueueWork, QualityAiQueuesMapAgentsFailure | BatchError<RejectedQualityQueue>> {
    return this.#mapAgents(() => ({ action: "assign", mappings: agentsNamed(mappings) }), options);
  }

  /**
   * Starts to set the agents of queues: those who are not named leave the queue, all of them where `agentEmails` is empty.
   *
   * Stands on `POST /qualityai/api/v1/public/{botId}/qm/queues/agent-mapping` (`qualityAi.queues.mapAgents`), which is
   * never repeated once it may have been acted upon, and `GET .../qm/queues/jobs/{jobId}` (`qualityAi.queues.jobStatus`).
   *
   * @throws InvalidArgumentError when there is no queue, before anything is sent
   * @throws BatchError when every entry was refused
   */
  setAgents(
    mappings: readonly QualityAgentMapping[],
    options?: RequestOptions,
  ): APIPromise<QualityQueueWork, QualityAiQueuesMapAgentsFailure | BatchError<RejectedQualityQueue>> {
    const body = (): QualityAgentMappingRequest => {
      requireMappings(mappings);
      return { action: "assign", mode: "replace", mappings: [...mappings] };
    };
    return this.#mapAgents(body, options);
  }

  /**
   * Starts to take agents out of queues.
   *
   * Stands on `POST /qualityai/api/v1/public/{botId}/qm/queues/agent-mapping` (`qualityAi.queues.mapAgents`), which is
   * never repeated once it may have been acted upon, and `GET .../qm/queues/jobs/{jobId}` (`qualityAi.queues.jobStatus`).
   *
   * @throws InvalidArgumentError when there is no queue, or a queue without agents, before anything is sent
   * @throws BatchError when every entry was refused
   */
  unassignAgents(
    mappings: readonly QualityAgentMapping[],
    options?: RequestOptions,
  ): APIPromise<QualityQueueWork, QualityAiQueuesMapAgentsFailure | BatchError<RejectedQualityQueue>> {
    return this.#mapAgents(() => ({ action: "unassign", mappings: agentsNamed(mappings) }), options);
  }

  /**
   * A job that was started before, by its id (`job.id`). Nothing is sent until its status is asked for. Entries that its
   * start refused are not known any more.
   *
   * Stands on `GET /qualityai/api/v1/public/{botId}/qm/queues/jobs/{jobId}` (`qualityAi.queues.jobStatus`).
   *
   * @throws InvalidArgumentError unless the id is a non-empty string
   */
  job(jobId: string, options?: RequestOptions): QualityQueueWork {
    requireText("jobId", jobId);
    return openQueueJob(this.#client, jobId, options);
  }

  #mapAgents(
    body: () => QualityAgentMappingRequest,
    options: RequestOptions | undefined,
  ): APIPromise<QualityQueueWork, QualityAiQueuesMapAgentsFailure | BatchError<RejectedQualityQueue>> {
    return startQueueJob(this.#client, qualityAiQueuesMapAgents, () => ({ body: body() }), options);
  }
}

function requireMappings(mappings: readonly QualityAgentMapping[]): void {
  requireEntries("mappings", mappings);
  for (const [index, { agentEmails }] of mappings.entries()) {
    if (!Array.isArray(agentEmails)) {
      throw new InvalidArgumentError(`mappings[${index}].agentEmails`, "an array of e-mail addresses", agentEmails);
    }
  }
}

function agentsNamed(mappings: readonly QualityAgentMapping[]): QualityAgentMapping[] {
  requireEntries("mappings", mappings);
  for (const [index, { agentEmails }] of mappings.entries())
    requireTexts(`mappings[${index}].agentEmails`, agentEmails);
  return [...mappings];
}
