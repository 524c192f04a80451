import type { APIError } from "../errors/api-error.ts";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import type { Client } from "../client.ts";
import type { Operation } from "../operation.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function expectType<Expected>(): <Actual>(value: Actual, same: Equal<Actual, Expected>) => void;

interface Thing {
  readonly id: number;
}
interface FieldBody {
  readonly message: string;
  readonly attributes: readonly string[];
}
interface PlainBody {
  readonly error: string;
}
type Failure = APIError<422, FieldBody | PlainBody> | APIError<404, PlainBody>;

declare const client: Client;
declare const operation: Operation<{ readonly path: { readonly id: number } }, Thing, Failure>;

export async function narrows(): Promise<void> {
  const result = await client.call(operation, { path: { id: 1 } }).safe();
  if (result.ok) {
    expectType<Thing>()(result.data, true);
    return;
  }
  const { error } = result;
  expectType<string>()(error.message, true);
  expectType<"none" | "unknown" | "applied">()(error.effect, true);
  expectType<Readonly<Record<string, readonly string[]>>>()(error.fieldErrors, true);
  if (error.status === 422) {
    expectType<FieldBody | PlainBody>()(error.body, true);
    expectType<Readonly<Record<string, readonly string[]>>>()(error.fieldErrors, true);
  }
  if (error.status === 404) expectType<PlainBody>()(error.body, true);
  // A status that no description names has a body that nobody knows.
  if (error.status === 503) expectType<unknown>()(error.body, true);
  if (error.status === undefined) {
    // @ts-expect-error -- without an answer there is no body
    void error.body;
    if (error.name === "ConnectionError") expectType<ConnectionError>()(error, true);
    if (error.name === "TimeoutError") expectType<TimeoutError>()(error, true);
  }
  // @ts-expect-error -- no such status
  if (error.status === 200) return;
}

export async function maps(): Promise<void> {
  const id = client.call(operation, { path: { id: 1 } }, {}, (thing) => thing.id);
  expectType<number>()(await id, true);
  // @ts-expect-error -- a misspelt key
  void client.call(operation, { paths: { id: 1 } });
  // @ts-expect-error -- a missing value
  void client.call(operation, { path: {} });
  // @ts-expect-error -- a misspelt option
  void client.call(operation, { path: { id: 1 } }, { timeOut: 5 });
}

export function caught(error: unknown): void {
  if (isTruewireError(error)) expectType<string>()(error.message, true);
  if (isTruewireError(error, "APIError")) expectType<number>()(error.status, true);
  if (isTruewireError(error, "NotFoundError")) expectType<404>()(error.status, true);
  if (isTruewireError(error, "AbortError")) expectType<unknown>()(error.reason, true);
  // @ts-expect-error -- no such class
  if (isTruewireError(error, "NotFound")) return;
}
