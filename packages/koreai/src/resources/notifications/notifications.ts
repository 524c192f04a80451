import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, Job, RequestOptions } from "@truewire/core";
import {
  notificationsSendStart,
  notificationsSendStatus,
  notificationsSendV1Start,
  notificationsSendV1Status,
} from "@truewire/core/koreai";
import type {
  NotificationsSendStartFailure,
  NotificationsSendStatusInput,
  NotificationsSendV1StartFailure,
  NotificationsSendV1StatusInput,
  NotificationStatus,
  NotificationV1Status,
  SendNotificationRequest,
  SendNotificationV1Request,
} from "@truewire/core/koreai";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import { openJob, startJob } from "../../jobs/start-job.ts";
import type { JobKind } from "../../jobs/start-job.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { NotificationDevices } from "./notification-devices.ts";

const mostIdentities = 1000;
const mostParameters = 20;
const longestParameter = 200;

const sentV1: JobKind<NotificationsSendV1StatusInput, NotificationV1Status, NotificationV1Status> = {
  status: notificationsSendV1Status,
  statusInput: (requestId) => ({ path: { requestId } }),
  result: (status) => status,
};

const sent: JobKind<NotificationsSendStatusInput, NotificationStatus, NotificationStatus> = {
  status: notificationsSendStatus,
  statusInput: (requestId) => ({ path: { requestId } }),
  result: (status) => status,
};

/**
 * Messages to people who have not written first. Where a job ends, `statusLogs` tells for each person whether it was
 * reached; a job of which only some were reached ends with the state `partial`.
 */
export class Notifications {
  /** Devices that get push notifications of a bot's mobile SDK. */
  readonly devices: NotificationDevices;
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
    this.devices = new NotificationDevices(client);
  }

  /**
   * Sends a message to up to 1,000 people on Microsoft Teams or Slack.
   *
   * Stands on `POST /api/public/bot/{botId}/notify` (`notifications.sendV1.start`).
   *
   * @throws InvalidArgumentError when `identities` is empty or too long, before anything is sent
   */
  sendV1(
    params: SendNotificationV1Request,
    options?: RequestOptions,
  ): APIPromise<Job<NotificationV1Status, NotificationV1Status>, NotificationsSendV1StartFailure> {
    const input = () => {
      const { identities } = requireParams(params);
      requireTexts("identities", identities);
      checkCount(identities);
      return { body: params };
    };
    return startJob(this.#client, { ...sentV1, start: notificationsSendV1Start, input }, options);
  }

  /**
   * A message that was sent before, by the id of its request.
   *
   * Stands on `GET /api/public/bot/{botId}/notify/status/{requestId}` (`notifications.sendV1.status`).
   */
  sendV1Job(requestId: string, options?: RequestOptions): Job<NotificationV1Status, NotificationV1Status> {
    return openJob(this.#client, sentV1, requestId, options);
  }

  /**
   * Sends a message to up to 1,000 people on a webhook (`ivr`, where the message may be called `content`), Google Chat,
   * WhatsApp or Microsoft Teams. Its text may hold placeholders that `parameters` of each person fill.
   *
   * Stands on `POST /api/public/bot/{botId}/notifyV2` (`notifications.send.start`).
   *
   * @throws InvalidArgumentError when `identities` is empty or too long, a person has more than 20 parameters or one
   *   longer than 200 characters, both or neither of `message` and `content` are given, before anything is sent
   */
  send(
    params: SendNotificationRequest,
    options?: RequestOptions,
  ): APIPromise<Job<NotificationStatus, NotificationStatus>, NotificationsSendStartFailure> {
    const input = () => {
      checkNotification(requireParams(params));
      return { body: params };
    };
    return startJob(this.#client, { ...sent, start: notificationsSendStart, input }, options);
  }

  /**
   * A message of {@link Notifications.send} that was sent before, by the id of its request.
   *
   * Stands on `GET /api/public/bot/{botId}/notifyV2/status/{requestId}` (`notifications.send.status`).
   */
  sendJob(requestId: string, options?: RequestOptions): Job<NotificationStatus, NotificationStatus> {
    return openJob(this.#client, sent, requestId, options);
  }
}

function checkNotification(params: SendNotificationRequest): void {
  const { identities, message } = params;
  const content = "content" in params ? params.content : undefined;
  if ((message === undefined) === (content === undefined)) {
    throw new InvalidArgumentError("message", "given, or content instead of it for ivr, but not both", message);
  }
  requireEntries("identities", identities);
  checkCount(identities);
  for (const [index, { parameters = {} }] of identities.entries()) {
    const values = Object.values(parameters);
    const fits = values.length <= mostParameters && values.every((value) => String(value).length <= longestParameter);
    if (fits) continue;
    const accepted = `at most ${mostParameters} values of at most ${longestParameter} characters`;
    throw new InvalidArgumentError(`identities[${index}].parameters`, accepted, parameters);
  }
}

function checkCount(identities: readonly unknown[]): void {
  if (identities.length <= mostIdentities) return;
  throw new InvalidArgumentError("identities", `at most ${mostIdentities} entries`, identities.length);
}
