import { createHmac } from "node:crypto";
import { exchangeWith, type Exchange } from "../exchange.ts";
import type { ReceivedRequest } from "../loopback.ts";
import { CLIENT_ID, CLIENT_SECRET } from "./seed.ts";
import { startKoreai, type KoreaiServer } from "./server.ts";

/** A fresh server and a way to call it with a good token. */
export interface KoreaiUnderTest {
  readonly server: KoreaiServer;
  readonly call: Exchange;
}

/** Runs a test against its own server. */
export async function withKoreai(test: (under: KoreaiUnderTest) => Promise<void>): Promise<void> {
  const received: ReceivedRequest[] = [];
  await using server = await startKoreai((request) => void received.push(request));
  const exchange = exchangeWith("koreai", server.url, received);
  const call: Exchange = (method, target, { headers = {}, ...sent } = {}) =>
    exchange(method, target, { ...sent, headers: { auth: token(), ...headers } });
  await test({ server, call });
}

/** Signs a token the way an app's owner would; what is given replaces what is right. */
export function token(
  claims: Readonly<Record<string, unknown>> = {},
  { alg = "HS256", secret = CLIENT_SECRET } = {},
): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${encode({ alg, typ: "JWT" })}.${encode({ appId: CLIENT_ID, sub: "tester", ...claims })}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
