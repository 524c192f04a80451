import type { APIPromise, RequestOptions } from "@truewire/core";
import { caseManagementCasesCreate, caseManagementCasesList, caseManagementCasesUpdate } from "@truewire/core/koreai";
import type {
  CaseDocument,
  CaseList,
  CaseManagementCasesCreateFailure,
  CaseManagementCasesListFailure,
  CaseManagementCasesUpdateFailure,
  CaseRecord,
  CasesQuery,
  CreateCaseRequest,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireReachable } from "./case-person.ts";
import { requireDateOrder } from "../date-order.ts";

/** What customers want to have solved. */
export class Cases {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists cases that match all that is given. The API names no way to ask for more than the first answer, so there are no
   * pages: `hasMore` tells that some are missing, and closer conditions bring them forward.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/getCases` (`caseManagement.cases.list`), which only reads
   * and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are out of order, before anything is sent
   */
  list(params: CasesQuery = {}, options?: RequestOptions): APIPromise<CaseList, CaseManagementCasesListFailure> {
    const input = () => {
      requireDateOrder(params);
      return { body: params };
    };
    return this.#client.call(caseManagementCasesList, input, options);
  }

  /**
   * Creates a case from a template (`caseTmp`, its id). The customer is told by `userInfo._id`, else by `emailId` or
   * `phoneNumber`. `dueDate` is ISO.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/createCase` (`caseManagement.cases.create`), which is
   * never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when nothing tells who the customer is, before anything is sent
   */
  create(
    params: CreateCaseRequest,
    options?: RequestOptions,
  ): APIPromise<CaseRecord, CaseManagementCasesCreateFailure> {
    const input = () => {
      const { userInfo, emailId, phoneNumber } = requireParams(params);
      const { _id } = requireObject("userInfo", userInfo);
      requireReachable("`emailId` or `phoneNumber` beside userInfo", { _id, emailId, phoneNumber });
      return { body: params };
    };
    return this.#client.call(caseManagementCasesCreate, input, options);
  }

  /**
   * Changes a case. The whole stored document may be sent back, or a part of it. Here `dueDate` is a number, milliseconds
   * since 1970. An answer may hold only some of the fields.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/updateCase/{caseId}` (`caseManagement.cases.update`),
   * which is never repeated once it may have been acted upon.
   */
  update(
    caseId: string,
    params: CaseDocument,
    options?: RequestOptions,
  ): APIPromise<CaseRecord, CaseManagementCasesUpdateFailure> {
    const input = () => ({ path: { caseId }, body: requireParams(params) });
    return this.#client.call(caseManagementCasesUpdate, input, options);
  }
}
