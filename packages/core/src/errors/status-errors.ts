import { APIError } from "./api-error.ts";
import type { APIErrorDetails } from "./api-error.ts";

/** 400: the request is malformed in the server's eyes. */
export class BadRequestError<Body = unknown> extends APIError<400, Body> {
  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** The credentials are missing, wrong or expired. */
export class AuthenticationError<Body = unknown> extends APIError<401, Body> {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** The credentials are good but do not allow this: a 403, or a 401 that the vendor's decoder found to mean that. */
export class PermissionDeniedError<Body = unknown> extends APIError<401 | 403, Body> {
  override get name(): "PermissionDeniedError" {
    return "PermissionDeniedError";
  }
}

/** 404: there is no such thing, or the credentials may not see it. */
export class NotFoundError<Body = unknown> extends APIError<404, Body> {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 409: the request contradicts the present state. */
export class ConflictError<Body = unknown> extends APIError<409, Body> {
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/** 422: understood, and refused for its content; see `fieldErrors`. */
export class UnprocessableEntityError<Body = unknown> extends APIError<422, Body> {
  override get name(): "UnprocessableEntityError" {
    return "UnprocessableEntityError";
  }
}

/** 429: too many requests; see `retryAfterMs`. */
export class RateLimitError<Body = unknown> extends APIError<429, Body> {
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 500 and above: the server, or a gateway before it, failed. */
export class InternalServerError<Status extends number = number, Body = unknown> extends APIError<Status, Body> {
  override get name(): "InternalServerError" {
    return "InternalServerError";
  }
}

/**
 * Makes the error class that belongs to a status.
 *
 * @param details - what the error holds
 * @param permission - the vendor's decoder found that the credentials are good but not sufficient, whatever the status says
 */
export function createAPIError(details: APIErrorDetails, permission = false): APIError {
  const { status } = details;
  const Class: new (details: APIErrorDetails<never>) => APIError =
    status === 401 && permission
      ? PermissionDeniedError
      : (byStatus()[status] ?? (status < 500 ? APIError : InternalServerError));
  return new Class(details as APIErrorDetails<never>);
}

// A function, as a table of classes at the top of a module keeps bundlers from dropping them.
const byStatus = (): Readonly<Record<number, new (details: APIErrorDetails<never>) => APIError>> => ({
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
});
