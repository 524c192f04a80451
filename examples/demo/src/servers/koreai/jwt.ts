import { createHmac, timingSafeEqual } from "node:crypto";
import { Refusal } from "../loopback.ts";
import type { Store } from "./records.ts";

/**
 * Checks the token of the `auth` header: HS256 with the app's secret, the app's id under `appId`, somebody under `sub`,
 * and not expired where it says when.
 *
 * @throws Refusal 401 for anything else; the real server's status is not documented
 */
export function requireToken(app: Store["app"], token: string | undefined): void {
  const [header = "", payload = "", signature = "", ...rest] = (token ?? "").split(".");
  const isSigned =
    rest.length === 0 && read(header)?.["alg"] === "HS256" && isSignature(app, header, payload, signature);
  const claims = isSigned ? read(payload) : undefined;
  const isValid = claims?.["appId"] === app.clientId && typeof claims["sub"] === "string" && !isExpired(claims["exp"]);
  if (!isValid) throw new Refusal(401, { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] });
}

function isSignature(app: Store["app"], header: string, payload: string, signature: string): boolean {
  const expected = createHmac("sha256", app.clientSecret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isExpired(exp: unknown): boolean {
  return exp !== undefined && !(typeof exp === "number" && exp * 1000 > Date.now());
}

function read(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
