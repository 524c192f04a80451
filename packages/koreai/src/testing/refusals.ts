import { Refusal } from "@truewire/core/testing";

/** The error body that most operations share. */
export function errorBody(msg: string, code: number): { readonly errors: readonly object[] } {
  return { errors: [{ msg, code }] };
}

/** A request that the server does not do. */
export function badRequest(msg: string): Refusal {
  return new Refusal(400, errorBody(msg, 400));
}

/** Something that is not there. */
export function notFound(msg: string): Refusal {
  return new Refusal(404, errorBody(msg, 404));
}

/** Why one entry of a bulk call was refused. */
export function reason(msg: string): Record<string, unknown> {
  return {
    statusCode: 400,
    status: 400,
    customCode: 400,
    errors: [{ msg, code: 400 }],
    message: msg,
    name: "BadRequest",
  };
}
