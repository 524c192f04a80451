import { fromAsyncIterable } from "./body-source.ts";
import type { RequestBody } from "./request-body.ts";

/** Names inside a quoted parameter, written as browsers write them. */
function quoted(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

/** The standard wants line breaks of text fields as CRLF. */
function lineBreaks(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/g, "\r\n");
}

type Part = string | File;

/** Frames of the parts and what stands between them, files still unread. */
function partsOf(form: FormData, boundary: string): Part[] {
  const parts: Part[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(lineBreaks(name))}"`;
    if (typeof value === "string") {
      parts.push(`${head}\r\n\r\n${lineBreaks(value)}\r\n`);
    } else {
      const type = value.type === "" ? "application/octet-stream" : value.type;
      parts.push(`${head}; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, value, "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return parts;
}

async function* bytesOf(parts: readonly Part[]): AsyncGenerator<Uint8Array | string> {
  for (const part of parts) {
    if (typeof part === "string") yield part;
    else yield* part.stream() as AsyncIterable<Uint8Array>;
  }
}

/** Writes a form as multipart, reading its files only as they are sent. */
export function encodeFormData(form: FormData, boundary: string): RequestBody {
  const parts = partsOf(form, boundary);
  let length = 0;
  for (const part of parts) length += typeof part === "string" ? Buffer.byteLength(part) : part.size;
  return {
    bytes: undefined,
    open: () => fromAsyncIterable(bytesOf(parts)),
    length,
    type: `multipart/form-data; boundary=${boundary}`,
    replayable: true,
  };
}
