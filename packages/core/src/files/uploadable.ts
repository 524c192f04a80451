/** Bytes with the file name and media type they shall be sent under. */
export interface NamedFile {
  readonly name: string;
  readonly type?: string;
  readonly content: Blob | Uint8Array | ReadableStream<Uint8Array>;
}

/** What can be given where an operation takes a file. */
export type Uploadable = Blob | File | NamedFile;
