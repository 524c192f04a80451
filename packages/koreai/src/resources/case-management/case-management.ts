import type { KoreClient } from "../../kore-client.ts";
import { Cases } from "./cases.ts";
import { Tasks } from "./tasks.ts";

/** Cases that agents work on, and their tasks. */
export class CaseManagement {
  /** What customers want to have solved. */
  readonly cases: Cases;
  /** Steps on the way to that. */
  readonly tasks: Tasks;

  constructor(client: KoreClient) {
    this.cases = new Cases(client);
    this.tasks = new Tasks(client);
  }
}
