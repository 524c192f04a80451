import { createHmac } from "node:crypto";
import { gzipSync } from "node:zlib";
import { clientSecret } from "../../fixtures/suite/secrets.mjs";
import type { Recorded } from "./recorded.ts";

/** What a scenario answers with; `silence` never answers, `reset` breaks the connection. */
export type Reply =
  | "silence"
  | "reset"
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>> | undefined;
      /** Sent as JSON. */
      readonly json?: unknown;
      readonly body?: string | Uint8Array;
      /** Sent as a first piece and, once `until` is fulfilled, a second. */
      readonly pieces?: { readonly first: string; readonly until: Promise<void>; readonly second: string };
    };

/** What a scenario knows beside the request. */
export interface Circumstances {
  /** How many requests of this run have come to this scenario, this one counted. */
  readonly count: number;
  /** Prefix of this scenario's own URLs. */
  readonly base: string;
  /** Another origin, which records too. */
  readonly other: string;
  /** Fulfilled when the next request comes to this scenario. */
  readonly next: Promise<void>;
}

/** Decides the answer to a request of one check of the suite. */
export type Scenario = (request: Recorded, circumstances: Circumstances) => Reply;

const contact: Reply = { json: { payload: { id: 42, name: "Ada" } } };
const failing = (status: number, json: unknown, headers?: Record<string, string>): Reply => ({ status, json, headers });

function isSigned(token: string): boolean {
  const [header, claims, signature] = token.split(".");
  return createHmac("sha256", clientSecret).update(`${header}.${claims}`).digest("base64url") === signature;
}

const takesAndBreaks: Scenario = ({ method }) => (method === "POST" ? "reset" : contact);

/** The behaviour of the server by the name of the check that wants it; checks not named here get a contact. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  post: ({ body }) => ({ json: { id: 5, ...JSON.parse(body) } }),
  "delete-body": () => ({ status: 200 }),
  "not-found": () => failing(404, { error: "Resource could not be found" }, { "x-request-id": "r-1" }),
  safe: ({ method }) =>
    method === "GET" ? contact : failing(422, { message: "Name has been taken", attributes: ["name"] }),
  retry: (_, { count }) => (count === 1 ? { status: 503 } : contact),
  "retry-after": () => failing(429, { error: "Retry later" }, { "retry-after": "7" }),
  timeout: () => "silence",
  abort: () => "silence",
  "redirect-away": (_, { other }) => ({ status: 302, headers: { location: `${other}/elsewhere` } }),
  "redirect-here": ({ target }, { base }) =>
    target.startsWith("/moved") ? contact : { status: 307, headers: { location: `${base}/moved` } },
  html: () => ({ headers: { "content-type": "text/html" }, body: "<html><body>Sign in</body></html>" }),
  pages: ({ target }) => ({ json: contactPage(Number(new URLSearchParams(target.split("?")[1]).get("page") ?? 1)) }),
  "body-limit": () => ({ json: { payload: { id: 42, name: "x".repeat(5000) } } }),
  compressed: () => ({
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: gzipSync('{"payload":{"id":42,"name":"Ada"}}'),
  }),
  "as-response": ({ target }, { next }) =>
    target === "/goes-on" ? {} : { pieces: { first: '{"payload":', until: next, second: '{"id":42,"name":"Ada"}}' } },
  "post-once": takesAndBreaks,
  "post-once-blob": takesAndBreaks,
  jwt: ({ headers }) => (isSigned(String(headers.auth)) ? { json: { msg: "done" } } : { status: 401 }),
  "rate-limit": () => ({ json: ["SUCCESS"] }),
  secrets: ({ headers }) => failing(401, { error: `Invalid Access Token ${headers["api-access-token"]}` }),
  download: () => ({ headers: { "content-type": "text/csv" }, body: "a,b" }),
  "download-redirected": ({ target }, { base }) =>
    target.startsWith("/real")
      ? { headers: { "content-type": "text/csv" }, body: "a,b" }
      : { status: 302, headers: { location: `${base}/real` } },
  "job-file": ({ method, target }, { base }) => {
    if (target.startsWith("/files/")) return { body: "a,b" };
    if (method === "POST") return { json: { status: "success", jobId: "fj-1" } };
    return {
      json: {
        _id: "fj-1",
        status: "SUCCESS",
        fileInfo: { fileName: "searchConfig", externalFileURL: `${base}/files/1` },
      },
    };
  },
  "webhook-turn": (_, { count }) => {
    const say = (val: string): unknown[] => [{ type: "text", val }];
    if (count === 1) return { json: { data: say("One moment."), pollId: "p-1" } };
    return { json: count === 2 ? { status: "pending", pollId: "p-1" } : { data: say("Done."), endOfTask: true } };
  },
};

/** Two full pages of fifteen contacts and a last one of five. */
function contactPage(page: number): unknown {
  const size = page < 3 ? 15 : page === 3 ? 5 : 0;
  const payload = Array.from({ length: size }, (_, index) => ({ id: (page - 1) * 15 + index + 1 }));
  return { meta: { count: 35, current_page: page }, payload };
}

/** What checks get that need nothing particular. */
export const plainScenario: Scenario = () => contact;
