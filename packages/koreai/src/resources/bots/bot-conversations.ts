import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import { botsConversationsDeleteStart, botsConversationsDeleteStatus } from "@truewire/core/koreai";
import type {
  BotsConversationsDeleteStartFailure,
  BotsConversationsDeleteStatusInput,
  ConversationDeletionStatus,
  DeleteConversationsRequest,
} from "@truewire/core/koreai";
import { requireTexts } from "../../arguments/lists.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams, requireText } from "../../arguments/objects.ts";
import { readMoment } from "../../windows/moments.ts";
import { requireSpan } from "../../windows/require-span.ts";

const mostIds = 100;

const deletion: JobKind<BotsConversationsDeleteStatusInput, ConversationDeletionStatus, ConversationDeletionStatus> = {
  status: botsConversationsDeleteStatus,
  statusInput: (jobId) => ({ path: { jobId } }),
  result: (status) => status,
};

/** Records of the conversations that people had with a bot. Wants credentials of the bot's App Builder app. */
export class BotConversations {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Deletes conversations for good: up to 100 by their ids, or those of one user (`cId`, the channel user id), all of
   * them or from `startDate` to `endDate` (a day, or a moment in UTC). The server works through it later, at a time of
   * its own; give the job's wait a long deadline.
   *
   * Stands on `POST /api/public/bot/{botId}/conversations/delete` (`bots.conversations.delete.start`).
   *
   * @throws InvalidArgumentError when both or neither of `conversationIds` and `cId` are given, ids are more than 100,
   *   dates come with ids, are out of order or in the future, before anything is sent
   */
  delete(
    params: DeleteConversationsRequest,
    options?: RequestOptions,
  ): APIPromise<Job<ConversationDeletionStatus, ConversationDeletionStatus>, BotsConversationsDeleteStartFailure> {
    const input = () => {
      checkDeletion(requireParams(params));
      return { body: params };
    };
    return startJob(this.#client, { ...deletion, start: botsConversationsDeleteStart, input }, options);
  }

  /**
   * A deletion that was started before, by the id of its job.
   *
   * Stands on `GET /api/public/bot/{botId}/conversations/delete/{jobId}` (`bots.conversations.delete.status`).
   */
  deleteJob(jobId: string, options?: RequestOptions): Job<ConversationDeletionStatus, ConversationDeletionStatus> {
    return openJob(this.#client, deletion, jobId, options);
  }
}

function checkDeletion({ conversationIds, cId, startDate, endDate }: DeleteConversationsRequest): void {
  if (conversationIds === undefined) {
    requireText("cId", cId);
    checkDates(startDate, endDate);
    return;
  }
  for (const [name, value] of Object.entries({ cId, startDate, endDate })) {
    if (value !== undefined) throw new InvalidArgumentError(name, "left out where conversationIds is given", value);
  }
  requireTexts("conversationIds", conversationIds);
  if (conversationIds.length > mostIds) {
    throw new InvalidArgumentError("conversationIds", `at most ${mostIds} ids`, conversationIds.length);
  }
}

function checkDates(startDate: string | undefined, endDate: string | undefined): void {
  requireSpan(["startDate", startDate], ["endDate", endDate]);
  if (endDate === undefined || readMoment("endDate", endDate) <= Date.now()) return;
  throw new InvalidArgumentError("endDate", "no date in the future", endDate);
}
