import { sampleWith } from "@truewire/core/testing";
import type { Description, DescribedOperation, JsonObject, Schema } from "@truewire/core/testing";
import { knownState } from "../jobs/job-states.ts";
import type { OperationId } from "./generated/operation-ids.ts";

/** How jobs go. */
export interface JobPlan {
  /** How many looks at its status find a job under way, before one finds that it has ended. @default 0 */
  readonly polls?: number;
  /** @default "succeeded" */
  readonly end?: "succeeded" | "partial" | "failed";
  /** What the server says of a job that failed. @default "Failed as the test wants it" */
  readonly reason?: string;
}

/** A job that was started. */
export interface StoredJob {
  readonly id: string;
  /** The operation that tells how it stands. */
  readonly status: OperationId;
  readonly botId: string | undefined;
  readonly plan: JobPlan;
  /** What status answers say of it beside its state. */
  readonly facts: JsonObject;
  /** What it does when it ends, unless it fails; gives what the status answers say from then on. */
  readonly finish: () => JsonObject;
  /** How often its status was looked at. */
  looks: number;
  result: JsonObject | undefined;
}

/** What a job is started with. */
export type JobStart = Pick<StoredJob, "botId" | "facts" | "finish">;

type Operation = DescribedOperation<OperationId>;

const ID_KEYS = ["_id", "requestId", "jobId", "testRunId", "dsId", "reportId"];
const STATE_KEYS = ["status", "trainingStatus"];

/** The jobs of the server: each is under way for as many looks as its plan says, and has then ended. */
export class Jobs {
  readonly #description: Description<OperationId>;
  readonly #usual: JobPlan;
  readonly #plans = new Map<OperationId, JobPlan>();
  readonly #jobs: StoredJob[] = [];

  constructor(description: Description<OperationId>, usual: JobPlan) {
    this.#description = description;
    this.#usual = usual;
  }

  /**
   * How the jobs go that an operation starts from now on.
   *
   * @throws TypeError when the operation starts none
   */
  plan(start: OperationId, plan: JobPlan): void {
    if (this.#description.operation(start).job === undefined) {
      throw new TypeError(`mockKoreAI: "${start}" starts no job`);
    }
    this.#plans.set(start, plan);
  }

  /** Whether an operation tells how jobs stand. */
  isStatus(id: OperationId): boolean {
    return this.#description.operations.some(({ job }) => job === id);
  }

  /** Starts a job. */
  start(operation: Operation, { botId, facts, finish }: JobStart): StoredJob {
    const plan = { ...this.#usual, ...this.#plans.get(operation.id) };
    const id = `job-${this.#jobs.length + 1}`;
    const status = operation.job ?? operation.id;
    const job = { id, status, botId, plan, facts, finish, looks: 0, result: undefined };
    this.#jobs.push(job);
    return job;
  }

  /** What the start of a job answers. */
  started(operation: Operation, job: StoredJob): unknown {
    return this.#tell(operation.answer, job, "pending", job.facts);
  }

  /** The job that a status operation is asked about: by its id where that is in the path, otherwise the bot's last one. */
  find({ id, path }: Operation, values: Readonly<Record<string, string>>): StoredJob | undefined {
    const last = /.*\{(\w+)\}/u.exec(path)?.[1];
    const wanted = last === undefined || last === "botId" ? undefined : values[last];
    return this.#jobs.findLast(
      (job) => job.status === id && (wanted === undefined || job.id === wanted) && sameBot(job.botId, values["botId"]),
    );
  }

  /** All jobs about which a status operation tells in one answer. */
  all(status: OperationId, botId: string | undefined): readonly StoredJob[] {
    return this.#jobs.filter((job) => job.status === status && sameBot(job.botId, botId));
  }

  /**
   * Looks at a job, which brings it nearer to its end, and says what the server tells of it.
   *
   * @param schema - of that, where it is only a part of the answer
   */
  look(job: StoredJob, schema: Schema = {}): unknown {
    const { polls = 0, end = "succeeded", reason = "Failed as the test wants it" } = job.plan;
    job.looks += 1;
    if (job.looks <= polls) return this.#tell(schema, job, "running", job.facts);
    if (end === "failed") {
      const answer = this.#tell(schema, job, "failed", job.facts);
      return { ...(answer as JsonObject), message: reason };
    }
    job.result ??= job.finish();
    return this.#tell(schema, job, end, { ...job.facts, ...job.result });
  }

  #tell(told: Schema | undefined, job: StoredJob, state: string, facts: JsonObject): unknown {
    const schema = this.#description.resolve(told ?? {});
    const ids = Object.fromEntries(ID_KEYS.map((key) => [key, job.id]));
    const states = STATE_KEYS.map((key) => [key, wordFor(this.#description, schema.properties?.[key] || {}, state)]);
    const bot = job.botId === undefined ? {} : { botId: job.botId, streamId: job.botId };
    return sampleWith(this.#description, schema, { ...bot, ...facts, ...ids, ...Object.fromEntries(states) });
  }
}

function sameBot(own: string | undefined, asked: string | undefined): boolean {
  return asked === undefined || own === undefined || own === asked;
}

/** The word that an operation has for a state, where its description names one. */
function wordFor(description: Description<OperationId>, schema: Schema, state: string): string {
  const named = wordsOf(description, schema);
  const fits = (word: string): boolean => knownState(word) === state;
  const isUnderWay = (word: string): boolean => ["pending", "running"].includes(knownState(word) ?? "");
  const found = named.find(fits) ?? (state === "pending" || state === "running" ? named.find(isUnderWay) : undefined);
  if (found !== undefined) return found;
  if (state === "succeeded") return "success";
  return state === "partial" ? "partial success" : state;
}

function wordsOf(description: Description<OperationId>, schema: Schema): string[] {
  const own = description.resolve(schema);
  const choices = (own.anyOf ?? own.oneOf ?? []).flatMap((one) => wordsOf(description, one));
  return [...(own.enum ?? []).filter((word) => typeof word === "string"), ...choices];
}
