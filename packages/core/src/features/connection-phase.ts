import type { ConnectionFacts } from "../transport/core.ts";

// Node's system errors, undici's and Bun's own names for the same, Deno's words, which are all it gives, and those of a
// platform that refuses the port.
const noConnection =
  /ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|\(Connect\)|dns error|bad port/;
const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/;

interface Failure {
  readonly code?: unknown;
  readonly phase?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: Failure | null;
}

/** Reads the codes, system calls and messages in a chain of causes. */
export function readConnectionFailure(thrown: unknown): ConnectionFacts {
  let code: string | undefined;
  let error = thrown as Failure | null | undefined;
  for (let depth = 0; depth < 6 && typeof error === "object" && error !== null; depth += 1) {
    if (typeof error.code === "string") code ??= error.code;
    // The Node fetch of this package says it outright.
    if (typeof error.phase === "string") return { code, early: error.phase === "connect" };
    // An established connection can end with EHOSTUNREACH as well; the failed system call tells them apart.
    if (typeof error.syscall === "string") return { code, early: /^(connect|getaddrinfo|query)/.test(error.syscall) };
    const words = `${error.code} ${error.message}`;
    if (noConnection.test(words) || isCertificateCode(code)) return { code, early: true };
    error = error.cause;
  }
  return { code, early: false };
}

/** Whether the server's certificate was refused, which another attempt will not change. */
export function isCertificateCode(code: string | undefined): boolean {
  return code !== undefined && badCertificate.test(code);
}
