import { APIPromise, BatchError, Execution, isTruewireError, ResponseParseError } from "@truewire/core";
import { failuresAsData } from "../errors/failure-within.ts";
import type { CallInput } from "../kore-client.ts";
import type { APIError, Client, Operation, Reading, RequestOptions } from "@truewire/core";

/** How a bulk call went that did not fail as a whole. When nothing succeeded, a `BatchError` is thrown instead. */
export interface BulkOutcome<Failed> {
  /** `partial` when some entries failed. */
  readonly outcome: "all" | "partial";
  /** How many different entries were asked for. */
  readonly requested: number;
  /** What the server says about the whole; empty where it says nothing. */
  readonly message: string;
  /** One entry for each that failed, with the server's reason. */
  readonly failed: readonly Failed[];
}

/** What a body tells about a bulk call, under whatever status it came. */
export interface BulkReport<Failed> {
  readonly message: string;
  readonly failed: readonly Failed[];
}

/** A bulk operation, and how to read its reports. */
export interface BulkCall<Input, Data, Failure, Failed> {
  readonly operation: Operation<Input, Data, Failure>;
  /** Checks the arguments and builds the input; may throw `InvalidArgumentError`. */
  readonly input: () => { readonly input: CallInput<Input>; readonly requested: number };
  /** The report in a body, or `undefined` where the body is none. */
  readonly read: (body: unknown) => BulkReport<Failed> | undefined;
}

/**
 * Calls a bulk operation whose report may arrive under any HTTP status, and tells all, some and none apart.
 *
 * @throws BatchError when every entry failed
 * @throws ReportedFailureError when a success tells of a failure instead of a report
 * @throws ResponseParseError when a success holds neither
 */
export function callBulk<Input, Data, Failure, Failed>(
  client: Client,
  call: BulkCall<Input, Data, Failure, Failed>,
  options: RequestOptions | undefined,
): APIPromise<BulkOutcome<Failed>, Failure | BatchError<Failed>> {
  const reading: Reading = { data: false, response: false };
  const operation = failuresAsData(call.operation, (body) => call.read(body) !== undefined);
  let requested = 0;
  let refused: APIError | undefined;

  const run = async (): Promise<Execution> => {
    const prepared = call.input();
    requested = prepared.requested;
    try {
      return await client.execute(operation, prepared.input, options, reading);
    } catch (error) {
      // A message alone is how limits and gateways refuse; only named failures make an error status a report.
      if (!isTruewireError(error, "APIError") || reading.response || !call.read(error.body)?.failed.length) throw error;
      refused = error;
      return reportedBy(error, operation);
    }
  };
  return new APIPromise(run(), reading, (data: unknown, execution: Execution) => {
    const report = call.read(data);
    if (report === undefined) throw unreadable(execution);
    return judge(report, requested, execution, refused);
  });
}

/** An answer with an error status that holds a report is an answer like any other. */
function reportedBy(error: APIError, operation: Operation<unknown, unknown, unknown>): Execution {
  const headers = new Headers(error.headers);
  // They describe the bytes that came, not those that are handed on.
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  const text = JSON.stringify(error.body);
  const facts = { operation, attempts: error.attempts, requestId: error.requestId, inferred: false };
  return new Execution(new Response(text, { status: error.status, headers }), facts, text);
}

function unreadable({ facts: { operation, attempts, requestId }, response }: Execution): ResponseParseError {
  return new ResponseParseError(
    `${operation.id}: the server answered ${response.status} with no report that could be read, so who succeeded is not known.`,
    { operation: operation.id, attempts, effect: "applied", httpStatus: response.status, requestId },
  );
}

function judge<Failed>(
  report: BulkReport<Failed>,
  requested: number,
  execution: Execution,
  refused: APIError | undefined,
): BulkOutcome<Failed> {
  const { message, failed } = report;
  if (failed.length === 0) return { outcome: "all", requested, message, failed };
  if (failed.length < requested) return { outcome: "partial", requested, message, failed };
  const { operation, attempts } = execution.facts;
  throw new BatchError<Failed>(
    `${operation.id}: none of ${requested} succeeded${message === "" ? "" : `: ${message}`}. See failed for each reason.`,
    {
      operation: operation.id,
      attempts,
      // An earlier attempt may have done the work, so that the last one found nothing left to do.
      effect: attempts > 1 ? "unknown" : "none",
      requested,
      failed,
      httpStatus: execution.response.status,
      cause: refused,
    },
  );
}
