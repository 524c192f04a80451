import type { APIPromise, PagePromise, RequestOptions } from "@truewire/core";
import { caseManagementTasksCreate, caseManagementTasksList, caseManagementTasksUpdate } from "@truewire/core/koreai";
import type {
  CaseDocument,
  CaseManagementTasksCreateFailure,
  CaseManagementTasksListFailure,
  CaseManagementTasksUpdateFailure,
  CreateTaskRequest,
  TaskList,
  TaskListEntry,
  TaskRecord,
  TasksQuery,
} from "@truewire/core/koreai";
import type { KoreClient } from "../../kore-client.ts";
import { paginate } from "../../paginate.ts";
import { requireObject, requireParams } from "../../arguments/objects.ts";
import { requireReachable } from "./case-person.ts";
import { requireDateOrder } from "../date-order.ts";

/** Steps on the way to the solution of a case. */
export class Tasks {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Lists tasks that match all that is given. One's own are told by `mytask`; the documentation also writes `mycase`.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/getTasks` (`caseManagement.tasks.list`), which only reads
   * and is repeated freely.
   *
   * @throws InvalidArgumentError when the dates are out of order, before anything is sent
   */
  list(
    params: TasksQuery = {},
    options?: RequestOptions,
  ): PagePromise<TaskListEntry, TaskList, CaseManagementTasksListFailure> {
    const input = () => {
      requireDateOrder(params);
      return { body: params };
    };
    return paginate(this.#client, caseManagementTasksList, input, options);
  }

  /**
   * Creates a task of a case from a template (`taskTmp`, its id). The customer is told by `_id`, `emailId` or
   * `phoneNumber` in `userInfo`.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/createTask` (`caseManagement.tasks.create`), which is
   * never repeated once it may have been acted upon.
   *
   * @throws InvalidArgumentError when nothing tells who the customer is, before anything is sent
   */
  create(
    params: CreateTaskRequest,
    options?: RequestOptions,
  ): APIPromise<TaskRecord, CaseManagementTasksCreateFailure> {
    const input = () => {
      const userInfo = requireObject("userInfo", requireParams(params).userInfo);
      requireReachable("`emailId` or `phoneNumber` in userInfo", userInfo);
      return { body: params };
    };
    return this.#client.call(caseManagementTasksCreate, input, options);
  }

  /**
   * Changes a task. The documentation lists the fields of a case for it.
   *
   * Stands on `POST /caseManagement/api/public/analytics/{botId}/updateTask/{taskId}` (`caseManagement.tasks.update`),
   * which is never repeated once it may have been acted upon.
   */
  update(
    taskId: string,
    params: CaseDocument,
    options?: RequestOptions,
  ): APIPromise<TaskRecord, CaseManagementTasksUpdateFailure> {
    const input = () => ({ path: { taskId }, body: requireParams(params) });
    return this.#client.call(caseManagementTasksUpdate, input, options);
  }
}
