import * as openapiFetch from "openapi-fetch";
import type { Client as FetchClient, Middleware as FetchMiddleware } from "openapi-fetch";
import { Client } from "./client.ts";
import type { HttpMethod } from "./operation.ts";
import { undescribed } from "./request/describe-request.ts";
import { fillPath } from "./request/path.ts";
import { createCall } from "./transport/call.ts";

/** openapi-fetch's client, typed by the `paths` of a description. */
export type RawClient<Paths extends {}> = FetchClient<Paths>;

/** A request before its path was filled, and what its path and query were made of. */
interface Template {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

type CreateClient = <Paths extends {}>(options: object) => FetchClient<Paths>;

/** What openapi-fetch's default export is called by its ES module; its CommonJS twin nests it once more in some loaders. */
function createFetchClient(): CreateClient {
  // Read as a member: a destructured namespace would keep all of the module in every bundle.
  const exported = openapiFetch.default as unknown as CreateClient | { default: CreateClient };
  return typeof exported === "function" ? exported : exported.default;
}

/**
 * Opens openapi-fetch's client over a client's credentials, attempts, limits and guards: for operations that have no
 * method yet. It gives `{ data, error, response }`, and throws only where no answer came.
 *
 * @typeParam Paths - `paths` of the generated description
 */
export function openRaw<Paths extends {}>(client: Client): RawClient<Paths> {
  const core = Client.coreOf(client);
  const templates = new WeakMap<Request, Template>();

  const send = async (request: Request): Promise<Response> => {
    const { method } = request;
    const { path, values, query } = templates.get(request) ?? {
      path: new URL(request.url).pathname,
      values: {},
      query: {},
    };
    const operation = undescribed(method as HttpMethod, path);
    const bytes = method === "GET" || method === "HEAD" ? undefined : new Uint8Array(await request.arrayBuffer());
    const call = createCall(
      core,
      {
        operation,
        url: request.url,
        headers: { ...core.settings.headers, ...Object.fromEntries(request.headers) },
        // The request's own headers name the type, with the boundary of a multipart body.
        encoded: bytes === undefined || bytes.length === 0 ? undefined : { body: bytes, replayable: true },
        path: values,
        query,
      },
      { signal: request.signal },
      { data: false, response: true },
    );
    return (await core.run({ ...call, acceptErrors: true })).open();
  };

  const raw = createFetchClient()<Paths>({ baseUrl: client.baseUrl, fetch: send, bodySerializer: serializeBody });
  const guard: FetchMiddleware = {
    onRequest: ({ request, schemaPath, params }) => {
      // Throws for values that would make the path another one; what openapi-fetch made of them is in the request.
      const { path: values = {}, query = {} } = params;
      fillPath(undescribed(request.method as HttpMethod, schemaPath), values);
      templates.set(request, { path: schemaPath, values, query });
    },
  };
  raw.use(guard);
  return raw;
}

// openapi-fetch's own would turn all of these into `{}`.
function serializeBody(body: unknown): unknown {
  const tag = Object.prototype.toString.call(body).slice(8, -1);
  return /^(Blob|File|FormData|URLSearchParams|ReadableStream|ArrayBuffer|\w+Array)$/.test(tag) && tag !== "Array"
    ? body
    : JSON.stringify(body);
}
