import { constantTimeEqual, hmacHex } from "@truewire/core";

// Facts: lib/webhooks/trigger.rb @ 59442e5762b8039fbbf3524e16d0f708e2db27ef

/** Names of the headers of a delivery. */
export const headerNames = {
  signature: "X-Chatwoot-Signature",
  timestamp: "X-Chatwoot-Timestamp",
  delivery: "X-Chatwoot-Delivery",
} as const;

const encoder = /* @__PURE__ */ new TextEncoder();

/** The signature that a secret gives to a body at a time, as the header holds it. */
export async function signatureOf(secret: string, timestamp: string, rawBody: Uint8Array): Promise<string> {
  const prefix = encoder.encode(`${timestamp}.`);
  const signed = new Uint8Array(prefix.length + rawBody.length);
  signed.set(prefix);
  signed.set(rawBody, prefix.length);
  return `sha256=${await hmacHex(secret, signed)}`;
}

/** Whether a signature is that of one of the secrets. Takes the same time whichever it is, and if it is none. */
export async function fitsOneOf(
  secrets: readonly string[],
  signature: string,
  timestamp: string,
  rawBody: Uint8Array,
): Promise<boolean> {
  const expected = await Promise.all(secrets.map((secret) => signatureOf(secret, timestamp, rawBody)));
  let fits = false;
  for (const one of expected) fits = constantTimeEqual(one, signature) || fits;
  return fits;
}
