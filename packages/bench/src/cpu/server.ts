/** Answers every call with the same contact; a process of its own, so that its cost is not the client's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, token } from "./contact.ts";

const body = Buffer.from(answer);
const headers = { "content-type": "application/json; charset=utf-8", "content-length": body.length };

const server = createServer((request, response) => {
  const given = request.headers["api-access-token"] ?? request.headers["api_access_token"];
  request.resume();
  response.writeHead(given === token ? 200 : 401, headers).end(body);
});
// Subjects wait while the others have their turn; none should pay for a new connection afterwards.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
