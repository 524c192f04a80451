/** Whether a value is a `fetch` response, of the platform or of a polyfill. */
export function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null) return false;
  const { headers, ok, blob } = value as Partial<Response>;
  return typeof headers?.get === "function" && typeof ok === "boolean" && typeof blob === "function";
}

/** The file name that a response's headers give, else the last part of its URL. */
export function nameOfResponse({ headers, url }: Response): string | undefined {
  const disposition = headers.get("content-disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)/i.exec(disposition)?.[1]?.trim();
  const path = url === "" ? "" : new URL(url).pathname;
  // Only the last part: a server must not choose a folder.
  return (decode(encoded) ?? plain ?? decode(path))?.split(/[/\\]/).at(-1) || undefined;
}

/** The number of bytes of a response's body, unless the platform decompresses it on the way. */
export function sizeOfResponse({ headers }: Response): number | undefined {
  const length = headers.get("content-length");
  return length !== null && !headers.has("content-encoding") ? Number(length) : undefined;
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
