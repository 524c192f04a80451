import { expectTypeOf, test } from "vitest";
import { isTruewireError } from "../index.ts";
import type {
  AbortError,
  APIError,
  APIErrorName,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  Effect,
  ErrorKinds,
  ErrorStatus,
  InternalServerError,
  InvalidArgumentError,
  JobFailedError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  RealtimeError,
  RealtimeErrorReason,
  RedirectError,
  ReportedFailureError,
  ResponseParseError,
  TimeoutError,
  TimeoutKind,
  TruewireError,
  UnprocessableEntityError,
  WebhookVerificationError,
  WebhookVerificationReason,
} from "../index.ts";

test("each class goes by its name, with which it can be asked for", () => {
  type Misnamed = {
    [Name in keyof ErrorKinds]: Name extends ErrorKinds[Name]["name"] ? never : Name;
  }[keyof ErrorKinds];
  expectTypeOf<Misnamed>().toBeNever();
  const error: unknown = undefined;
  if (isTruewireError(error, "ConflictError")) expectTypeOf(error).toEqualTypeOf<ConflictError>();
  if (isTruewireError(error, "RedirectError")) expectTypeOf(error.location).toEqualTypeOf<string | undefined>();
  if (isTruewireError(error)) expectTypeOf(error).toEqualTypeOf<TruewireError>();
  // @ts-expect-error no such class
  isTruewireError(error, "TeapotError");
});

test("every error says whether the server may have acted, and after how many attempts", () => {
  expectTypeOf<Effect>().toEqualTypeOf<"none" | "unknown" | "applied">();
  expectTypeOf<TruewireError["effect"]>().toEqualTypeOf<Effect>();
  expectTypeOf<TruewireError["attempts"]>().toEqualTypeOf<number>();
  expectTypeOf<ErrorKinds[keyof ErrorKinds]>().toExtend<TruewireError>();
});

test("an answer's error has the status that its class stands for, and the body that is known of it", () => {
  expectTypeOf<BadRequestError["status"]>().toEqualTypeOf<400>();
  expectTypeOf<AuthenticationError["status"]>().toEqualTypeOf<401>();
  expectTypeOf<PermissionDeniedError["status"]>().toEqualTypeOf<401 | 403>();
  expectTypeOf<NotFoundError["status"]>().toEqualTypeOf<404>();
  expectTypeOf<ConflictError["status"]>().toEqualTypeOf<409>();
  expectTypeOf<UnprocessableEntityError["status"]>().toEqualTypeOf<422>();
  expectTypeOf<RateLimitError["status"]>().toEqualTypeOf<429>();
  expectTypeOf<InternalServerError["status"]>().toEqualTypeOf<number>();
  expectTypeOf<NotFoundError<{ error: string }>["body"]>().toEqualTypeOf<{ error: string }>();
  expectTypeOf<NotFoundError["body"]>().toBeUnknown();
  expectTypeOf<UnprocessableEntityError>().toExtend<APIError>();
  expectTypeOf<APIError["name"]>().toEqualTypeOf<APIErrorName>();
  expectTypeOf<APIErrorName>().toExtend<keyof ErrorKinds>();
});

test("statuses are literal, so that they tell errors apart", () => {
  expectTypeOf<404 | 429 | 503>().toExtend<ErrorStatus>();
  expectTypeOf<200>().not.toExtend<ErrorStatus>();
  expectTypeOf<number>().not.toExtend<ErrorStatus>();
});

test("what went wrong without an answer has no status", () => {
  type Without =
    | AbortError
    | ConnectionError
    | InvalidArgumentError
    | PaginationError
    | RedirectError
    | ReportedFailureError
    | ResponseParseError
    | TimeoutError;
  expectTypeOf<Without["status"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Without>().not.toExtend<APIError>();
  expectTypeOf<ConnectionError["phase"]>().toEqualTypeOf<"connect" | "exchange">();
  expectTypeOf<TimeoutError["kind"]>().toEqualTypeOf<TimeoutKind>();
  expectTypeOf<TimeoutKind>().toEqualTypeOf<"attempt" | "deadline" | "queue" | "idle">();
  expectTypeOf<AbortError["reason"]>().toBeUnknown();
  expectTypeOf<InvalidArgumentError["argument"]>().toEqualTypeOf<string>();
  expectTypeOf<PaginationError["pages"]>().toEqualTypeOf<number>();
  expectTypeOf<ReportedFailureError["serverMessage"]>().toEqualTypeOf<string>();
  expectTypeOf<ResponseParseError["httpStatus"]>().toEqualTypeOf<number>();
});

test("reasons are closed, so that a program can answer each", () => {
  expectTypeOf<RealtimeError["reason"]>().toEqualTypeOf<RealtimeErrorReason>();
  expectTypeOf<RealtimeErrorReason>().toEqualTypeOf<"rejected" | "unanswered" | "dismissed">();
  expectTypeOf<WebhookVerificationError["reason"]>().toEqualTypeOf<WebhookVerificationReason>();
  expectTypeOf<"stale" | "duplicate">().toExtend<WebhookVerificationReason>();
  expectTypeOf<string>().not.toExtend<WebhookVerificationReason>();
});

test("a job that failed tells its last status", () => {
  expectTypeOf<JobFailedError<{ done: number }>["detail"]>().toEqualTypeOf<{ done: number }>();
  expectTypeOf<JobFailedError["detail"]>().toBeUnknown();
});
