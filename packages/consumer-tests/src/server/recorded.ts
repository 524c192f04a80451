import type { IncomingMessage } from "node:http";

/** A request as it arrived. */
export interface Recorded {
  readonly method: string;
  /** Path and query, without the prefix that names run and scenario. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The text fields and files of a multipart body, as the platform's own parser reads them. */
  readonly form?: readonly FormPart[] | undefined;
}

/** One part of a form; files have a file name and a type. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
  readonly fileName?: string;
  readonly type?: string;
}

/** Reads a request to its end. */
export async function record(message: IncomingMessage, target: string): Promise<Recorded> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = message.headers["content-type"] ?? "";
  return {
    method: message.method ?? "",
    target,
    headers: message.headers,
    body: bytes.toString("utf8"),
    form: type.startsWith("multipart/") ? await readForm(bytes, type) : undefined,
  };
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormPart[]> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? { name, value }
        : { name, value: await value.text(), fileName: value.name, type: value.type },
    ),
  );
}
