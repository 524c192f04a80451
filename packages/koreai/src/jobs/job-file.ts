import { download, JobFailedError } from "@truewire/core";
import type { APIPromise, Client, RequestOptions } from "@truewire/core";
import { isRecord } from "../is-record.ts";
import type { JobEnd } from "./start-job.ts";

/** What is known of a file before it is fetched. */
export interface FileFacts {
  /** As the server wrote it. */
  readonly url: string;
  readonly fileId: string | undefined;
  readonly fileName: string | undefined;
}

// As the library of the caller's compiler has it: bytes take a type argument only since TypeScript 5.7.
type Pieces = NonNullable<Response["body"]>;

/**
 * A file that a job has made. It is fetched without credentials, over HTTPS, and never from a private address unless that
 * is the client's own host. Printing it does not show its address, which may be signed and thereby a credential.
 */
export class JobFile {
  readonly fileId: string | undefined;
  readonly fileName: string | undefined;
  readonly #client: Client;
  readonly #url: string;

  /** @internal Jobs give files. */
  constructor(client: Client, { url, fileId, fileName }: FileFacts) {
    this.#client = client;
    this.#url = url;
    this.fileId = fileId;
    this.fileName = fileName;
  }

  /** Where the file is, as the server wrote it. */
  get url(): string {
    return this.#url;
  }

  /**
   * Fetches the file into memory, at most `maxResponseBytes` of it. `.asResponse()` gives the answer unread instead.
   *
   * @throws InvalidArgumentError for an address that must not be fetched, before anything is sent; APIError when the
   *   address has ended
   */
  download(options?: RequestOptions): APIPromise<Blob> {
    return download(this.#client, this.#url, options);
  }

  /**
   * Opens the file for reading piece by piece, of whatever size; after `idleTimeout` without a byte the stream fails.
   *
   * @throws what {@link download} throws
   */
  async stream(options?: RequestOptions): Promise<Pieces> {
    const { body } = await this.download(options).asResponse();
    return body ?? new Blob([]).stream();
  }
}

const urlKeys = ["downloadURL", "downloadUrl", "externalFileURL", "fileUrl"] as const;

/** Finds what a status answer tells of a file: at its top, in `result` or in `fileInfo`. */
export function findFile(status: unknown): FileFacts | undefined {
  if (!isRecord(status)) return undefined;
  for (const holder of [status, status["result"], status["fileInfo"]]) {
    if (!isRecord(holder)) continue;
    const url = urlKeys.map((key) => holder[key]).find((text) => typeof text === "string" && text !== "");
    if (typeof url !== "string") continue;
    const textOf = (key: string): string | undefined =>
      [holder[key], status[key]].find((text): text is string => typeof text === "string");
    return { url, fileId: textOf("fileId"), fileName: textOf("fileName") };
  }
  return undefined;
}

/**
 * The file that a job has made.
 *
 * @throws JobFailedError when its status names none
 */
export function jobFile<Status>(client: Client, status: Status, { id, operation }: JobEnd): JobFile {
  const file = findFile(status);
  if (file !== undefined) return new JobFile(client, file);
  throw new JobFailedError(id, "it ended well, but the server names no file", status, operation);
}
