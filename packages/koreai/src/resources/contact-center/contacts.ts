import { encodeMultipart, encodeWith, InvalidArgumentError, isUploadable } from "@truewire/core";
import type { APIPromise, BatchError, RequestOptions, Uploadable } from "@truewire/core";
import {
  contactCenterContactsCreate,
  contactCenterContactsDelete,
  contactCenterContactsDeleteMany,
  contactCenterContactsImport,
  contactCenterContactsList,
  contactCenterContactsUpdate,
  contactCenterContactsUpdateMany,
} from "@truewire/core/koreai";
import type {
  Contact,
  ContactCenterContactsCreateFailure,
  ContactCenterContactsDeleteFailure,
  ContactCenterContactsDeleteManyFailure,
  ContactCenterContactsImportFailure,
  ContactCenterContactsListFailure,
  ContactCenterContactsUpdateFailure,
  ContactCenterContactsUpdateManyFailure,
  ContactChange,
  ContactInput,
  ContactPage,
  CreatedContacts,
  FailedContact,
  UpdateContactRequest,
} from "@truewire/core/koreai";
import { requireEntries, requireTexts } from "../../arguments/lists.ts";
import { callBulk } from "../../bulk/bulk-call.ts";
import type { BulkOutcome } from "../../bulk/bulk-call.ts";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";
import { readContactReport } from "./contact-reports.ts";

const importFile = /* @__PURE__ */ encodeWith(contactCenterContactsImport, encodeMultipart);

/** The address book of the contact center. Every method wants `accountId`, and an app with the scope Configuration. */
export class Contacts {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Gives the first contacts. The page names no parameter that would ask for more, so there is no walk over pages:
   * `hasMore` and `totalResults` tell what is missing.
   *
   * Stands on `GET /agentassist/api/v1/public/{botId}/contacts` (`contactCenter.contacts.list`).
   */
  list(options?: RequestOptions): APIPromise<ContactPage, ContactCenterContactsListFailure> {
    return this.#client.call(contactCenterContactsList, {}, options);
  }

  /**
   * Adds contacts. The numbers come back with the country code in front of them.
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/contacts` (`contactCenter.contacts.create`), which is never
   * repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when the list is empty or holds something else than objects, before anything is sent
   */
  create(
    contacts: readonly ContactInput[],
    options?: RequestOptions,
  ): APIPromise<CreatedContacts, ContactCenterContactsCreateFailure> {
    const input = () => {
      requireEntries("contacts", contacts);
      return { body: [...contacts] };
    };
    return this.#client.call(contactCenterContactsCreate, input, options);
  }

  /**
   * Adds the contacts of a CSV file with the columns firstName, lastName, salutation, cellPhoneNumber,
   * cellPhoneCountryCode and cellPhoneExtension.
   *
   * ```ts
   * await kore.contactCenter.contacts.import(new File([csv], "contacts.csv", { type: "text/csv" }));
   * ```
   *
   * Stands on `POST /agentassist/api/v1/public/{botId}/contacts/import-contacts` (`contactCenter.contacts.import`), which
   * is never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError unless given a `Blob`, a `File` or what `toFile` makes, before anything is sent
   */
  import(file: Uploadable, options?: RequestOptions): APIPromise<CreatedContacts, ContactCenterContactsImportFailure> {
    const input = () => {
      if (!isUploadable(file)) throw new InvalidArgumentError("file", "a Blob, a File or what toFile makes", file);
      return { body: { result_file: file } };
    };
    return this.#client.call(importFile, input, options);
  }

  /**
   * Changes one contact; what is left out stays.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/contacts/{contactId}` (`contactCenter.contacts.update`).
   */
  update(
    contactId: string,
    changes: UpdateContactRequest,
    options?: RequestOptions,
  ): APIPromise<Contact, ContactCenterContactsUpdateFailure> {
    const input = () => ({ path: { contactId: oneContact(contactId) }, body: requireParams(changes) });
    return this.#client.call(contactCenterContactsUpdate, input, options);
  }

  /**
   * Changes several contacts. Some may fail while others are changed: see `outcome` and `failed`. What a failed record
   * holds is not documented; one that the server counts without listing it is an empty record.
   *
   * Stands on `PUT /agentassist/api/v1/public/{botId}/contacts/bulk-update` (`contactCenter.contacts.updateMany`).
   *
   * @throws InvalidArgumentError when the list is empty or an entry names no contact, before anything is sent
   * @throws BatchError when no contact was changed
   */
  updateMany(
    changes: readonly ContactChange[],
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<FailedContact>, ContactCenterContactsUpdateManyFailure | BatchError<FailedContact>> {
    const input = () => {
      requireEntries("changes", changes);
      const ids = changes.map(({ id }) => id);
      requireTexts("changes.id", ids);
      return { input: { body: [...changes] }, requested: new Set(ids).size };
    };
    return callBulk(
      this.#client,
      { operation: contactCenterContactsUpdateMany, input, read: readContactReport },
      options,
    );
  }

  /**
   * Deletes one contact. It stays on record and comes back with the status `INACTIVE`.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/contacts/{contactId}` (`contactCenter.contacts.delete`).
   */
  delete(contactId: string, options?: RequestOptions): APIPromise<Contact, ContactCenterContactsDeleteFailure> {
    const input = () => ({ path: { contactId: oneContact(contactId) } });
    return this.#client.call(contactCenterContactsDelete, input, options);
  }

  /**
   * Deletes several contacts. Some may fail while others are deleted: see `outcome` and `failed`.
   *
   * Stands on `DELETE /agentassist/api/v1/public/{botId}/contacts/bulk-delete` (`contactCenter.contacts.deleteMany`).
   *
   * @throws InvalidArgumentError when the list is empty or an id is no text, before anything is sent
   * @throws BatchError when no contact was deleted
   */
  deleteMany(
    ids: readonly string[],
    options?: RequestOptions,
  ): APIPromise<BulkOutcome<FailedContact>, ContactCenterContactsDeleteManyFailure | BatchError<FailedContact>> {
    const input = () => {
      requireTexts("ids", ids);
      return { input: { body: { ids: [...ids] } }, requested: new Set(ids).size };
    };
    return callBulk(
      this.#client,
      { operation: contactCenterContactsDeleteMany, input, read: readContactReport },
      options,
    );
  }
}

/** As an id, the name of a bulk call would reach that call. */
function oneContact(contactId: string): string {
  if (!/^(bulk-update|bulk-delete)$/i.test(contactId)) return contactId;
  throw new InvalidArgumentError("contactId", "the id of a contact, not the name of a bulk call", contactId);
}
