import { Client } from "../client.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyOperation } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { APIPromise } from "../promise/api-promise.ts";
import { followWith } from "../features/redirects.ts";
import { guardBody } from "../features/streaming.ts";
import { addHeaders } from "../request/headers.ts";
import { createCall } from "../transport/call.ts";
import type { Execution, Reading } from "../transport/execution.ts";
import { isPrivateHost } from "./private-address.ts";

const operation: AnyOperation = {
  id: "download",
  method: "GET",
  path: "(server-supplied URL)",
  safe: true,
  response: "binary",
};

/**
 * Fetches a URL that a server handed over, such as an attachment or an export.
 *
 * No credentials are sent with it, and neither the client's headers nor its middleware. It has to be HTTPS and must not
 * name a private address, unless it is on the client's own host; the same goes for every redirect, which are followed
 * here.
 *
 * @param url - as the server wrote it
 * @returns the file; use `.asResponse()` to stream one that may be large
 * @throws InvalidArgumentError (as a rejection) for a URL that must not be fetched, before anything is sent
 */
export function download(client: Client, url: string, options: RequestOptions = {}): APIPromise<Blob> {
  const reading: Reading = { data: false, response: false };
  const run = async (): Promise<Execution> => {
    const core = Client.coreOf(client);
    const headers: Record<string, string> = { accept: "*/*" };
    const agent = core.settings.headers["user-agent"];
    if (agent !== undefined) headers["user-agent"] = agent;
    addHeaders(headers, options.headers, "headers");
    const call = createCall(
      core,
      { operation, url, headers, encoded: undefined, path: {}, query: {} },
      options,
      reading,
    );
    return core.run({
      ...call,
      rateKey: "download",
      middleware: options.middleware ?? [],
      checkTarget: (target) => checkDownload(target, core.settings.baseUrl),
      // Checked where they lead to, as the first URL is; so any may be followed.
      follow: (...redirect) => followWith((_status, _from, target) => target, ...redirect),
      guardBody,
    });
  };
  return new APIPromise(run(), reading, (file: Blob) => file);
}

/**
 * Checks that a URL from a server may be fetched.
 *
 * @throws InvalidArgumentError otherwise; the URL is not told, as it may be a credential
 */
export function checkDownload(url: string, baseUrl: string): void {
  const base = new URL(baseUrl);
  let target: URL | undefined;
  try {
    target = new URL(url);
  } catch {
    // Refused below.
  }
  const isFetchable =
    target !== undefined &&
    target.username === "" &&
    (target.origin === base.origin ||
      (target.protocol === "https:" && (target.hostname === base.hostname || !isPrivateHost(target.hostname))));
  if (isFetchable) return;
  throw new InvalidArgumentError(
    "url",
    "an https:// URL outside of private networks, or on the client's own host",
    url,
    "download",
  );
}
