import { assertType, expectTypeOf, test } from "vitest";
import type {
  AnyOperation,
  CallOutcome,
  Middleware,
  MiddlewareContext,
  Next,
  Operation,
  TransportRequest,
} from "./index.ts";

test("a middleware passes a request on, changed or not, and gives the answer", () => {
  assertType<Middleware>((request, next) => next({ ...request, headers: { ...request.headers, "x-trace": "a" } }));
  expectTypeOf<Middleware>().parameters.toEqualTypeOf<
    [request: TransportRequest, next: Next, context: MiddlewareContext]
  >();
  expectTypeOf<Next>().returns.resolves.toEqualTypeOf<Response>();
  assertType<Middleware>((request, next) => {
    // @ts-expect-error changed in place it would be another one for the next attempt, too
    request.url = "https://example.com";
    return next(request);
  });
  // @ts-expect-error no answer
  assertType<Middleware>(async () => undefined);
});

test("it learns which call it is in, and how that ended", () => {
  const middleware: Middleware = async (request, next, { operation, attempt, signal, onEnd }) => {
    expectTypeOf(operation).toEqualTypeOf<AnyOperation>();
    expectTypeOf(attempt).toEqualTypeOf<number>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    onEnd((outcome) => expectTypeOf(outcome).toEqualTypeOf<CallOutcome>());
    return next(request);
  };
  expectTypeOf(middleware).toEqualTypeOf<Middleware>();
  expectTypeOf<CallOutcome["status"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<CallOutcome["error"]>().toBeUnknown();
});

test("any operation can be told of without its types", () => {
  expectTypeOf<Operation<{ readonly path: { readonly id: number } }, string, never>["id"]>().toEqualTypeOf<
    AnyOperation["id"]
  >();
  expectTypeOf<AnyOperation["method"]>().toExtend<string>();
});
