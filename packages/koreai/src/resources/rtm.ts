import type { APIPromise, RequestOptions } from "@truewire/core";
import { rtmGrant, rtmHistory, rtmStart } from "@truewire/core/koreai";
import type {
  RtmGrant,
  RtmGrantFailure,
  RtmHistory,
  RtmHistoryFailure,
  RtmHistoryQuery,
  RtmSession,
  RtmStartFailure,
} from "@truewire/core/koreai";
import { profileOf } from "../kore-client.ts";
import type { KoreClient } from "../kore-client.ts";
import { requireObject, requireParams, requireText } from "../arguments/objects.ts";
import { requireScope } from "../scope/scope.ts";

/** Which bot a socket is for. */
export interface RtmBot {
  /** Name of the bot. */
  readonly chatBot: string;
  /** @default the client's bot */
  readonly taskBotId?: string | undefined;
}

/** What an access token is granted for. */
export interface RtmGrantParams {
  /** From `rtmAssertion()`. */
  readonly assertion: string;
  readonly botInfo: RtmBot;
}

/** The socket that end users talk to a bot over. Its calls are made as an end user, not as an app. */
export class Rtm {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Exchanges an assertion for the access token of an end user.
   *
   * Stands on `POST /api/1.1/oAuth/token/jwtgrant` (`rtm.grant`). An assertion with a `jti` is good for one call.
   *
   * @throws InvalidArgumentError when the assertion or the bot is missing, before anything is sent
   */
  grant(params: RtmGrantParams, options?: RequestOptions): APIPromise<RtmGrant, RtmGrantFailure> {
    const input = () => {
      const { assertion, botInfo } = requireParams(params);
      requireText("assertion", assertion);
      return { body: { assertion, botInfo: this.#bot(botInfo, rtmGrant.id) } };
    };
    return this.#client.call(rtmGrant, input, options);
  }

  /**
   * Opens a session and gives the address of its socket, which is good for 30 seconds and a credential.
   *
   * Stands on `POST /api/1.1/rtm/start` (`rtm.start`).
   *
   * @param accessToken - `authorization.accessToken` of {@link grant}
   */
  start(
    accessToken: string,
    params: { readonly botInfo: RtmBot },
    options?: RequestOptions,
  ): APIPromise<RtmSession, RtmStartFailure> {
    const input = () => {
      requireText("accessToken", accessToken);
      return { body: { botInfo: this.#bot(requireParams(params).botInfo, rtmStart.id) } };
    };
    return this.#client.call(rtmStart, input, withBearer(accessToken, options));
  }

  /**
   * Gives what the end user and the bot have said. The documentation shows no answer, so it comes as it is.
   *
   * Stands on `GET /api/botmessages/rtm` (`rtm.history`).
   *
   * @param accessToken - `authorization.accessToken` of {@link grant}
   */
  history(
    accessToken: string,
    query: Partial<RtmHistoryQuery> = {},
    options?: RequestOptions,
  ): APIPromise<RtmHistory, RtmHistoryFailure> {
    const input = () => {
      requireText("accessToken", accessToken);
      return { query };
    };
    return this.#client.call(rtmHistory, input, withBearer(accessToken, options));
  }

  #bot(bot: RtmBot, operation: string): Required<RtmBot> & { taskBotId: string } {
    const { chatBot, taskBotId } = requireObject("botInfo", bot);
    requireText("botInfo.chatBot", chatBot);
    return { chatBot, taskBotId: taskBotId ?? requireScope(profileOf(this.#client).scope, "botId", operation) };
  }
}

function withBearer(accessToken: string, options: RequestOptions = {}): RequestOptions {
  return { ...options, headers: { ...options.headers, authorization: `bearer ${accessToken}` } };
}
