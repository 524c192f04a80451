import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterCampaignsContactListsAddContacts,
  contactCenterCampaignsContactListsCreate,
  contactCenterCampaignsContactListsDelete,
  contactCenterCampaignsContactListsGet,
  contactCenterCampaignsContactListsList,
  contactCenterCampaignsContactListsListContacts,
  contactCenterCampaignsContactListsUpdate,
} from "@truewire/core/koreai";
import type {
  AddContactsRequest,
  CampaignContactList,
  CampaignContactListSummary,
  CampaignContacts,
  ChangedContactList,
  ContactCenterCampaignsContactListsAddContactsFailure,
  ContactCenterCampaignsContactListsCreateFailure,
  ContactCenterCampaignsContactListsDeleteFailure,
  ContactCenterCampaignsContactListsGetFailure,
  ContactCenterCampaignsContactListsListContactsFailure,
  ContactCenterCampaignsContactListsListFailure,
  ContactCenterCampaignsContactListsUpdateFailure,
  ContactsAdded,
  CreateContactListRequest,
  UpdateContactListRequest,
} from "@truewire/core/koreai";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { checkNames } from "./campaign-checks.ts";

/** The lists of contacts that campaigns work through. Every method wants `accountId`. */
export class CampaignContactLists {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives all contact lists.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/contactList/getAllListDetails`
   * (`contactCenter.campaigns.contactLists.list`), which only reads and is repeated freely.
   */
  list(
    options?: RequestOptions,
  ): APIPromise<CampaignContactListSummary[], ContactCenterCampaignsContactListsListFailure> {
    const input = { query: { type: "call" } } as const;
    return this.#client.call(contactCenterCampaignsContactListsList, input, options, ({ data }) => data);
  }

  /**
   * Stands on `GET /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaigns.contactLists.get`).
   */
  get(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsContactListsGetFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsContactListsGet, input, options, ({ data }) => data);
  }

  /**
   * Creates an empty list; {@link CampaignContactLists.addContacts} fills it.
   *
   * Stands on `POST /campaign/api/v2/public/{botId}/campaign/contactList/createContactList`
   * (`contactCenter.campaigns.contactLists.create`), which is never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError for a name of more than 48 or a description of more than 256 characters, before anything
   *   is sent
   */
  create(
    list: CreateContactListRequest,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsContactListsCreateFailure> {
    const input = () => ({ body: checkNames(requireParams(list)) });
    return this.#client.call(contactCenterCampaignsContactListsCreate, input, options, ({ data }) => data);
  }

  /**
   * Changes the name or the description of a list; what is left out stays.
   *
   * Stands on `PUT /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaigns.contactLists.update`).
   *
   * @throws InvalidArgumentError for a name of more than 48 or a description of more than 256 characters, before anything
   *   is sent
   */
  update(
    contactListId: string,
    changes: UpdateContactListRequest,
    options?: RequestOptions,
  ): APIPromise<ChangedContactList, ContactCenterCampaignsContactListsUpdateFailure> {
    const input = () => ({ path: { contactListId }, body: checkNames(requireParams(changes)) });
    return this.#client.call(contactCenterCampaignsContactListsUpdate, input, options, ({ data }) => data);
  }

  /**
   * Stands on `DELETE /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}`
   * (`contactCenter.campaigns.contactLists.delete`).
   *
   * @returns the list as it was
   */
  delete(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContactList, ContactCenterCampaignsContactListsDeleteFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsContactListsDelete, input, options, ({ data }) => data);
  }

  /**
   * Gives the first contacts of a list. The page names no parameter that would ask for more, so there is no walk over
   * pages: `hasMore` and `totalResults` tell what is missing.
   *
   * Stands on `GET /campaign/api/v2/public/{botId}/campaign/contactList/{contactListId}/getAllContacts`
   * (`contactCenter.campaigns.contactLists.listContacts`).
   */
  listContacts(
    contactListId: string,
    options?: RequestOptions,
  ): APIPromise<CampaignContacts, ContactCenterCampaignsContactListsListContactsFailure> {
    const input = { path: { contactListId } };
    return this.#client.call(contactCenterCampaignsContactListsListContacts, input, options, ({ data }) => data);
  }

  /**
   * Adds contacts to a list. The server answers before they are in it, and has no call that tells how far it has come;
   * keys beside `phoneNumber` are columns of the list.
   *
   * Stands on `POST /api/1.1/public/{botId}/campaign/contactList/addContacts`
   * (`contactCenter.campaigns.contactLists.addContacts`), which is never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when there is no contact, or one without `phoneNumber`, before anything is sent
   */
  addContacts(
    params: AddContactsRequest,
    options?: RequestOptions,
  ): APIPromise<ContactsAdded, ContactCenterCampaignsContactListsAddContactsFailure> {
    const input = () => {
      const { contact_list_name: name, data } = requireParams(params);
      requireTexts("contact_list_name", [name]);
      requireEntries("data", data);
      for (const [index, { phoneNumber }] of data.entries()) requireTexts(`data[${index}].phoneNumber`, [phoneNumber]);
      return { body: params };
    };
    return this.#client.call(contactCenterCampaignsContactListsAddContacts, input, options);
  }
}
