import { APIPromise } from "@truewire/core";
import type { Client, Operation, RequestOptions } from "@truewire/core";

/** How the server tells labels, read or written. */
interface Labels {
  readonly payload: string[];
}

/**
 * Reads a set of labels and writes it back changed, because the server can only replace it. Two calls, each with the
 * given options; what others change between them is lost.
 *
 * @param path - of both operations
 * @param change - makes the new set of the one that was read; may throw to refuse its arguments, before anything is sent
 */
export function changeLabels<Path, ReadFailure, WriteFailure>(
  client: Client,
  read: Operation<{ path: Path }, Labels, ReadFailure>,
  write: Operation<{ path: Path; body: { labels: string[] } }, Labels, WriteFailure>,
  path: Path,
  change: (current: readonly string[]) => string[],
  options?: RequestOptions,
): APIPromise<string[], ReadFailure | WriteFailure> {
  const reading = { data: false, response: false };
  const run = async () => {
    // Tried on nothing first, so that bad arguments are refused before the set is read.
    change([]);
    const current = await client.call(read, { path }, options);
    return client.execute(write, { path, body: { labels: change(current.payload) } }, options, reading);
  };
  return new APIPromise(run(), reading, (data: Labels) => data.payload);
}
