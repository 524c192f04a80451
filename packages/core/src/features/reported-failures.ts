import { ReportedFailureError } from "../errors/reported-failure-error.ts";
import { redactBody, scrubber } from "../security/redact.ts";
import { factsOf } from "../transport/execution.ts";
import type { Feature } from "./feature.ts";

/** Failures that a vendor tells in the body of a success, as the profile's `failureWithin` reads them. */
export const reportedFailures: Feature<never> = {
  rules: {},
  install: (core) => {
    core.checkAnswer = (call, response) => (data) => {
      const { operation, attempts } = call;
      const { id, method, path, secrets = [], safe } = operation;
      // Asked of the call: copies of a client may have another profile.
      const decoded = call.core.profile.failureWithin?.(operation, data);
      if (decoded === undefined) return;
      const clean = scrubber(call);
      throw new ReportedFailureError({
        operation: id,
        attempts,
        effect: safe === true ? "none" : "unknown",
        httpStatus: response.status,
        code: decoded.code,
        body: redactBody(data, secrets, clean),
        serverMessage: clean(decoded.message).slice(0, 500),
        fieldErrors: decoded.fieldErrors ?? {},
        requestId: factsOf(call, response).requestId,
        method,
        path,
      });
    };
  },
};
