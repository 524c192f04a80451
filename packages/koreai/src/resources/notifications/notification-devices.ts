import { InvalidArgumentError } from "@truewire/core";
import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  notificationsDevicesList,
  notificationsDevicesSubscribe,
  notificationsDevicesUnsubscribe,
} from "@truewire/core/koreai";
import type {
  DeviceSubscription,
  DevicesUnsubscribed,
  NotificationsDevicesListFailure,
  NotificationsDevicesSubscribeFailure,
  NotificationsDevicesUnsubscribeFailure,
  SubscribeDeviceRequest,
  SubscribedDevices,
  UnsubscribeDevicesRequest,
} from "@truewire/core/koreai";
import { requireEntries } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/**
 * Devices that get push notifications of a bot's mobile SDK. Every method wants credentials of the bot's App Builder
 * app.
 */
export class NotificationDevices {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Signs a device of a user up.
   *
   * Stands on `POST /api/public/streams/{botId}/sdknotifications/subscribe` (`notifications.devices.subscribe`).
   */
  subscribe(
    params: SubscribeDeviceRequest,
    options?: RequestOptions,
  ): APIPromise<DeviceSubscription, NotificationsDevicesSubscribeFailure> {
    return this.#client.call(notificationsDevicesSubscribe, { body: params }, options);
  }

  /**
   * Lists the devices of a user that are signed up.
   *
   * Stands on `GET /api/public/streams/{botId}/subscribeddevices` (`notifications.devices.list`).
   */
  list(userId: string, options?: RequestOptions): APIPromise<SubscribedDevices, NotificationsDevicesListFailure> {
    return this.#client.call(notificationsDevicesList, { query: { uId: userId } }, options);
  }

  /**
   * Signs some devices of a user off, or all of them. Devices that the server does not know are in `invalidDeviceIds`
   * of the answer; they are no failure.
   *
   * Stands on `DELETE /api/public/streams/{botId}/sdknotifications/unsubscribe` (`notifications.devices.unsubscribe`).
   *
   * @param params - with `devices`, or with `unsubscribe: "all"`
   * @throws InvalidArgumentError when both or neither is given, or the list is empty, before anything is sent
   */
  unsubscribe(
    params: UnsubscribeDevicesRequest,
    options?: RequestOptions,
  ): APIPromise<DevicesUnsubscribed, NotificationsDevicesUnsubscribeFailure> {
    const input = () => {
      const { devices, unsubscribe } = requireParams(params);
      if (unsubscribe === undefined) requireEntries("devices", devices);
      else if (devices !== undefined) {
        throw new InvalidArgumentError("devices", "left out where unsubscribe is given", devices);
      }
      return { body: params };
    };
    return this.#client.call(notificationsDevicesUnsubscribe, input, options);
  }
}
