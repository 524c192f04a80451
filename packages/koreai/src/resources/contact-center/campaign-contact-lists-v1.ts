import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterCampaignsV1ContactListsCreate,
  contactCenterCampaignsV1ContactListsDelete,
  contactCenterCampaignsV1ContactListsGet,
  contactCenterCampaignsV1ContactListsList,
  contactCenterCampaignsV1ContactListsListContacts,
  contactCenterCampaignsV1ContactListsUpdate,
} from "@truewire/core/koreai";
import type {
  CampaignContactList,
  CampaignContactListSummary,
  CampaignContacts,
  ChangedContactList,
  ContactCenterCampaignsV1ContactListsCreateFailure,
  ContactCenterCampaignsV1ContactListsDeleteFailure,
  ContactCenterCampaignsV1ContactListsGetFailure,
  ContactCenterCampaignsV1ContactListsListContactsFailure,
  ContactCenterCampaignsV1ContactListsListFailure,
  ContactCenterCampaignsV1ContactListsUpdateFailure,
  CreateContactListRequest,
  UpdateContactListV1Request,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { checkNames } from "./campaign-checks.ts";

/**
 * Contact lists in the first version of the API. It has no call that adds contacts; that of the second version,
 * `campaigns.contactLists.addContacts`, names a list by its name.
 */
export class CampaignContactListsV1 {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives all contact lists.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign/contactList/getAllListDetails`
   * (`contactCenter.campaignsV1.contactLists.list`), which only reads and is repeated freely.
   */
  list(
    options?: RequestOptions,
  ): APIPromise<CampaignContactListSummary[], ContactCenterCampaignsV1ContactListsListFailure> {
    const input = { query: { type: "call" } } as const;
    return this.#client.call(contactCenterCampaignsV1ContactListsList, input, options, ({ data }) => data);
  }

  /**
   * Stands on `GET /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaignsV1.contactLists.get`).
   */
  get(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsV1ContactListsGetFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsV1ContactListsGet, input, options, ({ data }) => data);
  }

  /**
   * Creates an empty list.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/campaign/contactList/createContactList`
   * (`contactCenter.campaignsV1.contactLists.create`), which is never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError for a name of more than 48 or a description of more than 256 characters, before anything
   *   is sent
   */
  create(
    list: CreateContactListRequest,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsV1ContactListsCreateFailure> {
    const input = () => ({ body: checkNames(requireParams(list)) });
    return this.#client.call(contactCenterCampaignsV1ContactListsCreate, input, options, ({ data }) => data);
  }

  /**
   * Changes a list; what is left out stays.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaignsV1.contactLists.update`).
   *
   * @throws InvalidArgumentError for a name of more than 48 or a description of more than 256 characters, before anything
   *   is sent
   */
  update(
    contactListId: string,
    changes: UpdateContactListV1Request,
    options?: RequestOptions,
  ): APIPromise<ChangedContactList, ContactCenterCampaignsV1ContactListsUpdateFailure> {
    const input = () => ({ path: { contactListId }, body: checkNames(requireParams(changes)) });
    return this.#client.call(contactCenterCampaignsV1ContactListsUpdate, input, options, ({ data }) => data);
  }

  /**
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaignsV1.contactLists.delete`).
   *
   * @returns the list as it was
   */
  delete(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsV1ContactListsDeleteFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsV1ContactListsDelete, input, options, ({ data }) => data);
  }

  /**
   * Gives the first contacts of a list. The page names no parameter that would ask for more, so there is no walk over
   * pages: `hasMore` and `totalResults` tell what is missing.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/campaign/contactList/{contactListId}/getAllContacts`
   * (`contactCenter.campaignsV1.contactLists.listContacts`).
   */
  listContacts(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContacts, ContactCenterCampaignsV1ContactListsListContactsFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsV1ContactListsListContacts, input, options, ({ data }) => data);
  }
}
