import { reportedFailures } from "./features/reported-failures.ts";
import { FullClient } from "./full-client.ts";
import type { Operation } from "./operation.ts";
import type { ClientOptions } from "./options/client-options.ts";
import type { VendorProfile } from "./vendor-profile.ts";

/** The credential of {@link testClient}; it must never be seen anywhere but in a request's header. */
export const token = "tok-s3cr3t-0123456789abcdef";

/** A vendor whose errors look like `{ error: string, code?, fields?: { name: [message] } }`. */
export const testProfile: VendorProfile = {
  name: "@truewire/test",
  version: "1.2.3",
  baseUrl: { option: "baseUrl", env: "TRUEWIRE_TEST_BASE_URL" },
  secretHeaders: ["Api-Access-Token"],
  authenticate: () => ({ "Api-Access-Token": token }),
  decodeError: (_, body) => {
    const { error, code, fields, permission } = (typeof body === "object" ? body : {}) as Record<string, never>;
    return { message: error ?? "", code, fieldErrors: fields ?? {}, permission };
  },
};

/** A client of a server on loopback. */
export function testClient(url: string, options: ClientOptions = {}, profile: Partial<VendorProfile> = {}): FullClient {
  return new FullClient({ ...testProfile, ...profile }, { baseUrl: url, ...options }, [reportedFailures]);
}

type Input = { readonly path?: object; readonly query?: object; readonly header?: object; readonly body?: unknown };
type Described<Data = unknown> = Operation<Input, Data, never>;

/** One operation of each kind that the retry rules tell apart. */
export const operations = {
  get: { id: "thingGet", method: "GET", path: "/things/1", safe: true, auth: ["user"] } as Described,
  search: {
    id: "thingSearch",
    method: "POST",
    path: "/things/search",
    safe: true,
    auth: ["user"],
    body: "json",
    bodyOptional: true,
  } as Described,
  create: {
    id: "thingCreate",
    method: "POST",
    path: "/things",
    auth: ["user"],
    body: "json",
    bodyOptional: true,
  } as Described,
  /** Like `create`, of a server that cannot do without a body. */
  fill: { id: "thingFill", method: "POST", path: "/things", auth: ["user"], body: "json" } as Described,
  change: {
    id: "thingChange",
    method: "PATCH",
    path: "/things/1",
    auth: ["user"],
    body: "json",
    bodyOptional: true,
  } as Described,
  replace: {
    id: "thingReplace",
    method: "PUT",
    path: "/things/1",
    idempotent: true,
    auth: ["user"],
    body: "json",
    bodyOptional: true,
  } as Described,
  remove: {
    id: "thingRemove",
    method: "DELETE",
    path: "/things/1",
    idempotent: true,
    auth: ["user"],
    body: "json",
    bodyOptional: true,
    response: "none",
  } as Described,
};

/** What a promise rejects with. */
export async function failure(promise: PromiseLike<unknown>): Promise<Record<string, unknown> & Error> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Record<string, unknown> & Error;
  }
  throw new Error(`nothing was thrown, but this came: ${JSON.stringify(value)}`);
}
