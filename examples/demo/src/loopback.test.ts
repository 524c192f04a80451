import { expect, test } from "vitest";
import { serveOverLoopback, type Answering, type ReceivedRequest, type SentAnswer } from "./loopback.ts";

async function start(answering: Answering) {
  const seen: (readonly [ReceivedRequest, SentAnswer])[] = [];
  const server = await serveOverLoopback(
    () => answering,
    (...exchange) => void seen.push(exchange),
  );
  return { server, seen };
}

test("a request arrives as it was sent, and the answer goes back as it was given", async () => {
  const echo: Answering = async (request) => {
    const { method, url } = request;
    const answer = { method, url, type: request.headers.get("content-type"), body: await request.text() };
    return Response.json(answer, { status: 201, headers: { "x-own": "yes" } });
  };
  const { server, seen } = await start(echo);
  await using running = server;
  const url = `${running.url}/things/a%2Fb?page=1`;
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "DELETE", headers, body: '{"ids":[1]}' });
  expect([response.status, response.headers.get("x-own"), response.headers.get("x-request-id")]).toEqual([
    201,
    "yes",
    "demo-1",
  ]);
  expect(await response.json()).toEqual({ method: "DELETE", url, type: headers["content-type"], body: '{"ids":[1]}' });
  expect(seen).toMatchObject([[{ target: "/things/a%2Fb?page=1", text: '{"ids":[1]}' }, { status: 201 }]]);
});

test("files are the same bytes on the other side, in both directions", async () => {
  const { server, seen } = await start(async (request) => new Response(await request.arrayBuffer()));
  await using running = server;
  const file = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const response = await fetch(running.url, { method: "POST", body: file });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(file);
  expect(seen.map(([{ text }, answer]) => [text, answer.text])).toEqual([["(256 bytes)", "(256 bytes)"]]);
});

test("a connection that is to break breaks, and the next one works", async () => {
  let asked = 0;
  const { server } = await start(async () => {
    asked += 1;
    if (asked === 1) throw new TypeError("the connection breaks");
    return new Response(null, { status: 204 });
  });
  await using running = server;
  await expect(fetch(running.url)).rejects.toThrow("fetch failed");
  expect((await fetch(running.url)).status).toBe(204);
});
