import { asObject, bodyOf, Refusal, sampleWith } from "@truewire/core/testing";
import type { Description, JsonObject, MockAnswer, ReadRequest, Routed } from "@truewire/core/testing";
import { bots } from "./bots.ts";
import type { Exchange, Handlers } from "./exchange.ts";
import type { OperationId } from "./generated/operation-ids.ts";
import { history } from "./history.ts";
import type { Jobs } from "./jobs.ts";
import { odd } from "./odd-jobs.ts";
import { people } from "./people.ts";
import { errorBody, notFound } from "./refusals.ts";
import { FILES, type State } from "./state.ts";
import { tables } from "./tables.ts";
import { users } from "./users.ts";

const HANDLERS: Handlers = { ...users, ...people, ...bots, ...tables, ...history, ...odd };
/** Where tokens are read from; `authorization` by webhook channels. */
const TOKEN_HEADERS = ["auth", "token", "authorization"];

/** What answers are made of. */
export interface Kept {
  readonly description: Description<OperationId>;
  readonly state: State;
  readonly jobs: Jobs;
}

/** Answers a request: out of the state where it is kept, otherwise with the least that the description allows. */
export async function serve(kept: Kept, routed: Routed<OperationId>, request: ReadRequest): Promise<MockAnswer> {
  const { description } = kept;
  const { operation, values } = routed;
  try {
    if (operation.token && !TOKEN_HEADERS.some((name) => (request.headers.get(name) ?? "") !== "")) {
      throw new Refusal(401, errorBody("Invalid SDK credentials", 4002));
    }
    const content = bodyOf(description, routed, request);
    const body = asObject(content);
    const sample = (given: JsonObject = body): unknown => sampleWith(description, operation.answer ?? {}, given);
    const exchange = { ...kept, operation, values, query: request.query, body, content, sample };
    return { status: operation.status ?? 200, ...(await answer(exchange)) };
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function answer(exchange: Exchange): MockAnswer | Promise<MockAnswer> {
  const { operation, jobs, values, state } = exchange;
  const handle = Object.hasOwn(HANDLERS, operation.id) ? HANDLERS[operation.id] : undefined;
  if (handle !== undefined) return handle(exchange);
  if (operation.job !== undefined) {
    const started = jobs.start(operation, {
      botId: values["botId"],
      facts: { createdOn: state.now() },
      finish: () => filesIn(state, state.keepFile(new TextEncoder().encode(`what ${operation.id} made`))),
    });
    return { json: jobs.started(operation, started) };
  }
  if (jobs.isStatus(operation.id)) {
    const job = jobs.find(operation, values);
    if (job === undefined) throw notFound("There is no such job");
    return { json: jobs.look(job, operation.answer) };
  }
  if (operation.answer === undefined) return {};
  return operation.type === "application/json"
    ? { json: success(exchange) }
    : { text: "mockKoreAI", headers: { "content-type": operation.type ?? "text/plain" } };
}

/** The least that is described; where the first word or flag that is described tells of a failure, of a success instead. */
function success({ sample, body }: Exchange): unknown {
  const least = sample();
  const told = asObject(least);
  const fails = told["success"] === false || /^(error|fail(ed|ure)?)$/iu.test(String(told["status"]));
  return fails ? sample({ ...body, success: true, status: "success" }) : least;
}

/** Where a finished job names its file; those places count that the description of its status has. */
function filesIn(state: State, fileId: string): JsonObject {
  const url = state.urlOf(fileId);
  const file = { fileId, fileName: fileId, fileUrl: url };
  return { downloadURL: url, downloadUrl: url, fileId, fileInfo: file };
}

/** Serves the files that jobs have made; undefined for any other path. */
export function serveFile(state: State, { method, path }: ReadRequest): MockAnswer | undefined {
  const file = method === "GET" && path.startsWith(FILES) ? state.files.get(path.slice(FILES.length)) : undefined;
  return file === undefined ? undefined : { file: new Blob([file]) };
}
