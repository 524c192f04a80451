import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A key pair and the certificate that it signed itself, in PEM. */
export interface SelfMadeCertificate {
  readonly key: string;
  readonly cert: string;
}

/** What a certificate is made for. */
export interface CertificateOptions {
  /** DNS names; `localhost` by default. */
  readonly names?: readonly string[];
  /** IPv4 addresses; `127.0.0.1` by default. */
  readonly addresses?: readonly string[];
  /** End of validity; a day from now by default. The start lies a day before the end or before now. */
  readonly notAfter?: Date;
}

const DAY_MS = 86_400_000;

/** DER: one tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = content.length < 0x100 ? [0x81, content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const SEQUENCE = 0x30;
const SET = 0x31;
const OCTETS = 0x04;
const BITS = 0x03;

/** Object identifiers, already encoded. */
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");
const BASIC_CONSTRAINTS = Buffer.from("0603551d13", "hex");

function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/[-:T]/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

/**
 * Makes a certificate for a loopback TLS server that no authority vouches for.
 * X.509 is written by hand here because `node:crypto` reads certificates but does not make them.
 */
export function selfMadeCertificate(options: CertificateOptions = {}): SelfMadeCertificate {
  const { names = ["localhost"], addresses = ["127.0.0.1"], notAfter = new Date(Date.now() + DAY_MS) } = options;
  const notBefore = new Date(Math.min(Date.now(), notAfter.getTime()) - DAY_MS);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const subject = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(names[0] ?? "loopback")))));
  const altNames = der(
    SEQUENCE,
    ...names.map((name) => der(0x82, Buffer.from(name))),
    ...addresses.map((address) => der(0x87, Buffer.from(address.split(".").map(Number)))),
  );
  const extensions = der(
    0xa3,
    der(
      SEQUENCE,
      der(SEQUENCE, BASIC_CONSTRAINTS, der(OCTETS, der(SEQUENCE, der(0x01, Buffer.from([0xff]))))),
      der(SEQUENCE, SUBJECT_ALT_NAME, der(OCTETS, altNames)),
    ),
  );
  // A leading byte below 0x80 keeps the serial number positive, and above 0 keeps it minimal.
  const serial = der(0x02, Buffer.concat([Buffer.from([0x4d]), randomBytes(8)]));
  const toBeSigned = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    serial,
    algorithm,
    subject,
    der(SEQUENCE, utcTime(notBefore), utcTime(notAfter)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  const certificate = der(SEQUENCE, toBeSigned, algorithm, der(BITS, Buffer.from([0]), signature));
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
