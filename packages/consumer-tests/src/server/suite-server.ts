import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { record, type Recorded } from "./recorded.ts";
import { plainScenario, scenarios, type Reply } from "./scenarios.ts";

/** The server that every runtime runs the suite against. */
export interface SuiteServer extends AsyncDisposable {
  /** Origin of the server. Requests go to `/<run>/<check>/...`; `/_seen/<run>/<check>` tells what arrived there. */
  readonly origin: string;
  /** Another origin, where nothing must arrive. It tells the same. */
  readonly other: string;
  /** An origin at which nobody listens. */
  readonly closed: string;
}

// Browsers ask for leave before they send what the clients send, and hide the answer's headers without it.
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "*",
  "access-control-expose-headers": "*",
};

/** Starts the two servers on free loopback ports. */
export async function startSuiteServer(): Promise<SuiteServer> {
  const visits = new Map<string, Visits>();
  const other = createServer();
  const otherOrigin = await listen(other);
  const server = createServer();
  const origin = await listen(server);
  serve(other, otherOrigin, visits, otherOrigin);
  serve(server, origin, visits, otherOrigin);

  const gone = createServer();
  const closed = await listen(gone);
  await close(gone);
  return {
    origin,
    other: otherOrigin,
    closed,
    [Symbol.asyncDispose]: async () => {
      await close(server);
      await close(other);
    },
  };
}

/** What has come to one scenario of one run. */
interface Visits {
  readonly requests: Recorded[];
  /** Calls back at the next request. */
  announce: () => void;
}

function serve(server: Server, origin: string, visits: Map<string, Visits>, other: string): void {
  server.on("request", async (message, response) => {
    const url = message.url ?? "/";
    if (message.method === "OPTIONS") return send(response, { status: 204 });
    const [, first = "", second = "", third = ""] = url.split(/[/?]/);
    if (first === "_seen") return send(response, { json: visits.get(`${origin}/${second}/${third}`)?.requests ?? [] });

    const base = `${origin}/${first}/${second}`;
    const visit = visits.get(base) ?? { requests: [], announce: () => {} };
    visits.set(base, visit);
    let request: Recorded;
    try {
      request = await record(message, url.slice(`/${first}/${second}`.length));
    } catch {
      // The client has hung up, as some checks make it do.
      return;
    }
    visit.requests.push(request);
    visit.announce();
    const next = new Promise<void>((resolve) => (visit.announce = resolve));
    const circumstances = { count: visit.requests.length, base, other: `${other}/${first}/${second}`, next };
    send(response, (scenarios[second] ?? plainScenario)(request, circumstances));
  });
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === "silence") return;
  if (reply === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status = 200, headers, json, body, pieces } = reply;
  const type = json === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...cors, ...type, ...headers });
  if (pieces === undefined) {
    response.end(json === undefined ? body : JSON.stringify(json));
    return;
  }
  response.write(pieces.first);
  void pieces.until.then(() => response.end(pieces.second));
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
