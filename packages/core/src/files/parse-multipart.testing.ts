import busboy from "busboy";

/** One part of a form, as an independent parser reads it. */
export interface ParsedPart {
  readonly name: string;
  readonly value: string;
  /** Present for files. */
  readonly fileName?: string;
  readonly type?: string;
}

/** Parses the body of a received request; fails when it is cut short. */
export function parseMultipart(contentType: string, body: Uint8Array): Promise<ParsedPart[]> {
  return new Promise((resolve, reject) => {
    const parts: ParsedPart[] = [];
    const parser = busboy({ headers: { "content-type": contentType }, defParamCharset: "utf8", preservePath: true });
    parser.on("field", (name, value) => parts.push({ name, value }));
    parser.on("file", (name, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      // Keeps the order of the wire: the content of a file ends after the next field may have been read.
      const place = parts.push({ name, value: "" }) - 1;
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", reject);
      stream.on("end", () => {
        parts[place] = { name, value: Buffer.concat(chunks).toString("utf8"), fileName: filename, type: mimeType };
      });
    });
    parser.on("error", reject);
    parser.on("close", () => resolve(parts));
    parser.end(body);
  });
}
