/** One rule of the transport, switched off. */
export interface Mutation {
  /** The rule, in words. */
  readonly rule: string;
  /** Source file, below `src`. */
  readonly file: string;
  /** What stands there, exactly once. */
  readonly from: string;
  readonly to: string;
  /** Test file that has to notice, in this folder. */
  readonly test: string;
}

const policy = { file: "transport/retry-policy.ts", test: "retry-policy.test.ts" };
const redirects = { file: "features/redirects.ts", test: "redirects.test.ts" };
const origin = { file: "transport/origin.ts", test: "redirects.test.ts" };
const transmit = { file: "transport/transmit.ts", test: "redirects.test.ts" };

/** Every rule of retries and redirects, and what it looks like when it is missing. */
export const mutations: readonly Mutation[] = [
  {
    ...policy,
    rule: "429 is repeated for every method",
    from: "error.status === 429 ||",
    to: "(error.status === 429 && harmless) ||",
  },
  {
    ...policy,
    rule: "408, 502, 503 and 504 are repeated",
    from: "harmless && [408, 502, 503, 504]",
    to: "harmless && [0]",
  },
  {
    ...policy,
    rule: "408, 502, 503 and 504 are repeated only where it does no harm",
    from: "harmless && [408, 502, 503, 504]",
    to: "[408, 502, 503, 504]",
  },
  { ...policy, rule: "other statuses are not repeated", from: "[408, 502, 503, 504]", to: "[408, 500, 502, 503, 504]" },
  {
    ...policy,
    rule: "a broken connection is repeated",
    from: "isFinal?.(error.code) : harmless",
    to: "isFinal?.(error.code) : false",
  },
  {
    ...policy,
    rule: "a broken connection is repeated only where it does no harm",
    from: "isFinal?.(error.code) : harmless",
    to: "isFinal?.(error.code) : true",
  },
  {
    ...policy,
    rule: "no connection is repeated for every method",
    from: "!core.isFinal?.(error.code)",
    to: "harmless",
    test: "faults.test.ts",
  },
  {
    ...policy,
    rule: "an untrusted certificate is not repeated",
    from: "!core.isFinal?.(error.code)",
    to: "true",
    test: "faults.test.ts",
  },
  {
    ...policy,
    rule: "an attempt's timeout is repeated",
    from: "return harmless && isTruewireError",
    to: "return false && isTruewireError",
  },
  {
    ...policy,
    rule: "an attempt's timeout is repeated only where it does no harm",
    from: "return harmless && isTruewireError",
    to: "return isTruewireError",
  },
  { ...policy, rule: "nothing is repeated after a success status", from: ' || reached === "applied"', to: "" },
  { ...policy, rule: "a stream is sent once", from: "encoded?.replayable === false || ", to: "" },
  {
    ...policy,
    rule: "a 404 on the retry of an ambiguous DELETE is success",
    from: "return status === 404 &&",
    to: "return false &&",
  },
  { ...policy, rule: "a 404 is success only after an ambiguous attempt", from: " && ambiguous;", to: ";" },
  { ...policy, rule: "a 404 is success only for a DELETE", from: 'operation.method === "DELETE" && ', to: "" },
  { ...policy, rule: "a 404 is success only for a DELETE without a body", from: "encoded === undefined && ", to: "" },
  {
    ...policy,
    rule: "a 404 is success only for a DELETE that answers nothing",
    from: ' && operation.response === "none"',
    to: "",
  },
  {
    file: "transport/run-attempts.ts",
    test: "retry-policy.test.ts",
    rule: "maxRetries ends it",
    from: "retry < limits.maxRetries",
    to: "retry < limits.maxRetries + 1",
  },
  {
    file: "transport/run-attempts.ts",
    test: "limits.test.ts",
    rule: "no wait passes the deadline",
    from: "if (performance.now() + wait >= deadlineAt) throw failure;",
    to: "",
  },
  {
    file: "transport/backoff.ts",
    test: "faults.test.ts",
    rule: "Retry-After is honoured",
    from: "if (retryAfterMs !== undefined) return",
    to: "if (retryAfterMs === -1) return",
  },
  {
    file: "transport/backoff.ts",
    test: "faults.test.ts",
    rule: "Retry-After is clamped",
    from: "Math.ceil(ms)), maxDelay)",
    to: "Math.ceil(ms)), Infinity)",
  },
  {
    ...redirects,
    rule: "redirects stay at the origin",
    from: "return inOrigin(target, new URL(from).origin) ? target : undefined;",
    to: "return target;",
  },
  {
    ...redirects,
    rule: "only 307 and 308 are followed",
    from: "if (status !== 307 && status !== 308) return undefined;",
    to: "",
  },
  { ...redirects, rule: "a stream is not sent on", from: " && call.encoded?.replayable !== false", to: "" },
  { ...origin, rule: "a hidden redirect is one", from: 'response.type === "opaqueredirect"', to: "false" },
  { ...origin, rule: "a redirect that was followed is refused", from: " || response.redirected", to: "" },
  { ...transmit, rule: "the platform does not follow redirects", from: 'redirect: "manual"', to: 'redirect: "follow"' },
];
