import { expectTypeOf, test } from "vitest";
import type {
  APIError,
  APIPromise,
  SafeError,
  SafeFailure,
  SafeResult,
  SafeSuccess,
  TransportFailure,
  WithResponse,
} from "../index.ts";

interface Thing {
  readonly id: number;
}
type Failure = APIError<422, { error: string }>;

declare const call: APIPromise<Thing, Failure>;

test("a call is a promise of its data, and gives more when asked", async () => {
  expectTypeOf(call).resolves.toEqualTypeOf<Thing>();
  expectTypeOf(call).toExtend<Promise<Thing>>();
  expectTypeOf(call.asResponse()).resolves.toEqualTypeOf<Response>();
  expectTypeOf(call.withResponse()).resolves.toEqualTypeOf<WithResponse<Thing>>();
  const { data, response, requestId, inferred } = await call.withResponse();
  expectTypeOf(data).toEqualTypeOf<Thing>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(inferred).toEqualTypeOf<boolean>();
});

test("a safe call succeeds or says how it failed", () => {
  expectTypeOf(call.safe()).resolves.toEqualTypeOf<SafeResult<Thing, Failure>>();
  expectTypeOf<SafeResult<Thing, Failure>>().toEqualTypeOf<SafeSuccess<Thing> | SafeError<Failure>>();
  expectTypeOf<SafeSuccess<Thing>>().toExtend<WithResponse<Thing> & { readonly ok: true }>();
  expectTypeOf<SafeError<Failure>["error"]>().toEqualTypeOf<SafeFailure<Failure>>();
  expectTypeOf<TransportFailure>().toExtend<SafeFailure<Failure>>();
  expectTypeOf<TransportFailure["status"]>().toEqualTypeOf<undefined>();
  // @ts-expect-error before it is known to be one, a success has no data
  expectTypeOf<SafeResult<Thing, Failure>["data"]>().toBeUnknown();
});
