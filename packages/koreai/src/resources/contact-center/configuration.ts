import type { APIPromise, RequestOptions } from "@truewire/core";
import {
  contactCenterConfigurationExport,
  contactCenterConfigurationExportV1,
  contactCenterConfigurationImport,
  contactCenterConfigurationImportV1,
} from "@truewire/core/koreai";
import type {
  ConfigurationWaitingExperiences,
  ContactCenterConfigurationExportFailure,
  ContactCenterConfigurationExportQuery,
  ContactCenterConfigurationExportV1Failure,
  ContactCenterConfigurationExportV1Query,
  ContactCenterConfigurationImportFailure,
  ContactCenterConfigurationImportV1Failure,
  ExportedConfiguration,
  ExportedConfigurationV1,
  ImportConfigurationRequest,
  ImportConfigurationResult,
  ImportConfigurationV1Request,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireParams } from "../../arguments/objects.ts";

/** What to export: of which organisation, and of which kind. */
export interface ConfigurationExportParams extends Omit<ContactCenterConfigurationExportQuery, "accountId"> {}

/** What to export: of which organisation, and of which kind. */
export interface ConfigurationExportV1Params extends Omit<ContactCenterConfigurationExportV1Query, "accountId"> {}

/** Carries configuration (skill groups, queues and the like) from one app to another. Both ends answer at once. */
export class Configuration {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Exports configuration. The documentation shows the answer for skill groups only.
   *
   * Stands on `GET /agentassist/api/v1/public/analytics/{botId}/retrieveSmartAssistFunctionalities`
   * (`contactCenter.configuration.export`).
   */
  export(
    params: ConfigurationExportParams,
    options?: RequestOptions,
  ): APIPromise<ExportedConfiguration, ContactCenterConfigurationExportFailure> {
    return this.#client.call(contactCenterConfigurationExport, () => ({ query: requireParams(params) }), options);
  }

  /**
   * Imports skill groups that were exported before; the documentation describes no other kind.
   *
   * Stands on `POST /agentassist/api/v1/public/analytics/{botId}/storeSmartAssistFunctionalities`
   * (`contactCenter.configuration.import`), which wants organisation and kind in the query, too, and is never repeated
   * once it may have been acted upon.
   */
  import(
    params: ImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<ImportConfigurationResult, ContactCenterConfigurationImportFailure> {
    const input = () => {
      const { orgId, type, accountId } = requireParams(requireParams(params).metaData);
      return { query: { accountId, orgId, type }, header: { accountId }, body: params };
    };
    return this.#client.call(contactCenterConfigurationImport, input, options);
  }

  /**
   * The first version of {@link export}; its path says import.
   *
   * Stands on `GET /agentassist/api/public/analytics/{botId}/importSmartAssistFunctionalities`
   * (`contactCenter.configuration.exportV1`).
   *
   * @deprecated The documentation announces its end. Use {@link export}.
   */
  exportV1(
    params: ConfigurationExportV1Params,
    options?: RequestOptions,
  ): APIPromise<ExportedConfigurationV1, ContactCenterConfigurationExportV1Failure> {
    return this.#client.call(contactCenterConfigurationExportV1, () => ({ query: requireParams(params) }), options);
  }

  /**
   * The first version of {@link import}; its path says export.
   *
   * Stands on `POST /agentassist/api/public/analytics/{botId}/exportSmartAssistFunctionalities`
   * (`contactCenter.configuration.importV1`), which is never repeated once it may have been acted upon.
   *
   * @deprecated The documentation announces its end. Use {@link import}.
   */
  importV1(
    params: ImportConfigurationV1Request,
    options?: RequestOptions,
  ): APIPromise<ConfigurationWaitingExperiences, ContactCenterConfigurationImportV1Failure> {
    return this.#client.call(contactCenterConfigurationImportV1, () => ({ body: requireParams(params) }), options);
  }
}
