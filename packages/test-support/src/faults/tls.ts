import { selfMadeCertificate } from "./certificate.ts";
import type { CertificateOptions } from "./certificate.ts";
import { answer } from "./status.ts";
import { startServer, withMembers } from "./server.ts";
import type { ExchangeHandler, FaultServer } from "./server.ts";

/** A TLS server and the certificate that a client must be told to trust. */
export interface TlsServer extends FaultServer {
  /** The certificate in PEM, for a client's `ca` option. */
  readonly ca: string;
}

/**
 * Answers over TLS with a certificate that it made itself; 200 with `{"secure":true}` unless a handler says otherwise.
 *
 * @param options names, addresses and end of validity of the certificate
 */
export async function selfSignedTls(
  options: CertificateOptions = {},
  handler: ExchangeHandler = (exchange) => answer(exchange, { body: { secure: true } }),
): Promise<TlsServer> {
  const { key, cert } = selfMadeCertificate(options);
  const server = await startServer(handler, { tls: { key, cert } });
  return withMembers(server, { ca: cert });
}
