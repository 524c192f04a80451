import { encodeMultipart, encodeWith, InvalidArgumentError, isUploadable, ResponseParseError } from "@truewire/core";
import type { APIPromise, RequestOptions, Uploadable } from "@truewire/core";
import { filesUpload } from "@truewire/core/koreai";
import type { FilesUploadFailure, UploadedFile } from "@truewire/core/koreai";
import { isRecord } from "../is-record.ts";
import type { KoreClient } from "../kore-client.ts";

/** What a file is for: `findly` for content of Search AI, `bulkImport` for everything else. */
export type FileContext = "bulkImport" | "findly";

/** Options of {@link Files.upload}. */
export interface FileUploadOptions extends RequestOptions {
  /** The type of the file, without a dot; taken as it is. @default the ending of its name */
  readonly extension?: string | undefined;
}

// ZIP is not listed, but bots are imported from it.
const extensions = ["csv", "docx", "js", "json", "pdf", "pptx", "txt", "zip"];

/** Files that other calls take by their id. */
export class Files {
  readonly #client: KoreClient;

  constructor(client: KoreClient) {
    this.#client = client;
  }

  /**
   * Uploads a file and gives its `fileId`, which imports take.
   *
   * Stands on `POST /api/public/uploadfile` (`files.upload`), which is never repeated once it may have been acted upon.
   *
   * @param file - a `File`, or what `toFile()` makes of bytes and streams; in Node `fileFromPath()` opens one on disk
   * @throws InvalidArgumentError when the file is none, is empty or of a type that is not accepted (csv, docx, js, json,
   *   pdf, pptx, txt, zip, unless `extension` says otherwise), or the context is unknown, before anything is sent
   * @throws ResponseParseError when the answer names no id: the file may lie with the server, but nothing can refer to it
   */
  upload(
    file: Uploadable,
    context: FileContext,
    options: FileUploadOptions = {},
  ): APIPromise<UploadedFile, FilesUploadFailure> {
    const { extension, ...request } = options;
    const input = () => {
      requireFile(file);
      if (context !== "bulkImport" && context !== "findly") {
        throw new InvalidArgumentError("context", '"bulkImport" or "findly"', context, filesUpload.id);
      }
      return { body: { file, fileContext: context, fileExtension: extensionOf(file, extension) } };
    };
    return this.#client.call(encodeWith(filesUpload, encodeMultipart), input, request, requireId);
  }
}

function requireId(answer: UploadedFile): UploadedFile {
  if (isRecord(answer) && typeof answer.fileId === "string" && answer.fileId !== "") return answer;
  const operation = filesUpload.id;
  throw new ResponseParseError(`${operation}: the server answered without the id of the file`, {
    operation,
    httpStatus: 200,
    attempts: 1,
    effect: "applied",
  });
}

function requireFile(file: unknown): void {
  if (!isUploadable(file)) {
    throw new InvalidArgumentError("file", "a File, or what toFile() makes", file, filesUpload.id);
  }
  if (file.size === 0) throw new InvalidArgumentError("file", "one with content", file, filesUpload.id);
}

function extensionOf(file: Uploadable, given: unknown): string {
  if (given !== undefined) {
    if (typeof given === "string" && /^[A-Za-z0-9]+$/.test(given)) return given;
    throw new InvalidArgumentError("extension", "letters and digits, without a dot", given, filesUpload.id);
  }
  const name = "name" in file && typeof file.name === "string" ? file.name : "";
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extensions.includes(ending)) return ending;
  const accepted = `named with one of the endings ${extensions.join(", ")}, or given with the option extension`;
  throw new InvalidArgumentError("file", accepted, file, filesUpload.id);
}
