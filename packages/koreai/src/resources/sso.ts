import type { APIPromise, RequestOptions } from "@truewire/core";
import { ssoDisable, ssoEnable, ssoGet } from "@truewire/core/koreai";
import type {
  EnableSsoRequest,
  SsoChangeResult,
  SsoDisabled,
  SsoDisableFailure,
  SsoEnableFailure,
  SsoGetFailure,
  SsoGetQuery,
  SsoMetadata,
} from "@truewire/core/koreai";
import type { KoreClient } from "../kore-client.ts";

/** Single sign-on of an account. Every method wants credentials of an Admin Console app. */
export class Sso {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Fetches the metadata that an identity provider needs, and the configuration where single sign-on is on.
   *
   * Stands on `GET /api/public/ssoconfig` (`sso.get`).
   */
  get(query: SsoGetQuery, options?: RequestOptions): APIPromise<SsoMetadata, SsoGetFailure> {
    return this.#client.call(ssoGet, { query }, options);
  }

  /**
   * Turns single sign-on on, or **replaces** its configuration where it is on already: the API has one call for both.
   *
   * Stands on `POST /api/public/ssoconfig` (`sso.enable`).
   */
  set(params: EnableSsoRequest, options?: RequestOptions): APIPromise<SsoChangeResult, SsoEnableFailure> {
    return this.#client.call(ssoEnable, { body: params }, options);
  }

  /**
   * Turns single sign-on off.
   *
   * Stands on `DELETE /api/public/ssoconfig` (`sso.disable`).
   */
  disable(options?: RequestOptions): APIPromise<SsoDisabled, SsoDisableFailure> {
    return this.#client.call(ssoDisable, {}, options);
  }
}
