/** Loopback servers with one fault each, for tests of anything that speaks HTTP. */
export * from "./server.ts";
export * from "./connection.ts";
export * from "./body.ts";
export * from "./status.ts";
export * from "./redirects.ts";
export * from "./keep-alive.ts";
export * from "./ambiguous.ts";
export * from "./concurrency.ts";
export * from "./certificate.ts";
export * from "./tls.ts";
