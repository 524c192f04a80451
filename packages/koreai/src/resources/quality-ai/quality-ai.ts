import type { KoreClient } from "../../kore-client.ts";
import { QualityAgents } from "./quality-agents.ts";
import { QualityQueues } from "./quality-queues.ts";
import { QualityReports } from "./quality-reports.ts";

/** Evaluates conversations. */
export class QualityAi {
  /** Agents whose conversations are evaluated. */
  readonly agents: QualityAgents;
  /** Queues whose conversations are evaluated, and who is in them. */
  readonly queues: QualityQueues;
  /** What came out of it. */
  readonly reports: QualityReports;

  constructor(client: KoreClient) {
    this.agents = new QualityAgents(client);
    this.queues = new QualityQueues(client);
    this.reports = new QualityReports(client);
  }
}
