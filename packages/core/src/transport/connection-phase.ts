// Node's system errors, undici's and Bun's own names for the same.
const connectCodes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const connectCalls = /^(connect|getaddrinfo|query\w*)$/;
// Deno tells the phase only in words.
const connectWords = /client error \(Connect\)|dns error|tcp connect error/;
const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(TLS|SSL)|^EPROTO$/;

function* chain(thrown: unknown): Generator<{ code?: unknown; syscall?: unknown; message?: unknown }> {
  let error = thrown;
  for (let depth = 0; depth < 6 && typeof error === "object" && error !== null; depth += 1) {
    yield error;
    error = (error as { cause?: unknown }).cause;
  }
}

/** The platform's error code, from wherever in the chain of causes it is. */
export function errorCode(thrown: unknown): string | undefined {
  for (const { code } of chain(thrown)) if (typeof code === "string") return code;
  return undefined;
}

/** Whether the failure came before there was a connection, so that the server cannot have seen the request. */
export function connectPhase(thrown: unknown): boolean {
  for (const { code, syscall, message } of chain(thrown)) {
    // An established connection can end with EHOSTUNREACH as well; the failed system call tells them apart.
    if (typeof syscall === "string") return connectCalls.test(syscall);
    if (typeof code === "string" && (connectCodes.test(code) || certificateCodes.test(code))) return true;
    if (typeof message === "string" && connectWords.test(message)) return true;
  }
  return false;
}

/** Whether the server's certificate was refused, which another attempt will not change. */
export function isCertificateCode(code: string | undefined): boolean {
  return code !== undefined && certificateCodes.test(code);
}
