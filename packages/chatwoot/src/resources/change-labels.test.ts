import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { base, clientOf, describeCases, describeRefusals } from "./resource-cases.testing.ts";

describeCases(
  (["contacts", "conversations"] as const).flatMap((things) => [
    {
      name: `${things}.labels.list`,
      call: (cw) => cw[things].labels.list(9),
      sent: ["GET", `${base}/${things}/9/labels`],
      reply: { payload: ["vip", "new"] },
      gives: ["vip", "new"],
    },
    {
      name: `${things}.labels.set`,
      call: (cw) => cw[things].labels.set(9, { labels: [] }),
      sent: ["POST", `${base}/${things}/9/labels`, { labels: [] }],
      reply: { payload: [] },
      gives: [],
    },
  ]),
);

/** A server that keeps one set of labels, which a POST replaces, as the real one does. */
async function labelServer(labels: string[]): Promise<RecordingServer> {
  let kept = labels;
  return recordingServer(({ method, json }) => {
    if (method === "POST") kept = (json as { labels: string[] }).labels;
    return { json: { payload: kept } };
  });
}

describe.each(["contacts", "conversations"] as const)("%s.labels", (things) => {
  it("add keeps what is there, once", async () => {
    await using server = await labelServer(["vip", "new"]);
    const { labels } = clientOf(server.url)[things];
    await expect(labels.add(9, { labels: ["new", "late"] })).resolves.toEqual(["vip", "new", "late"]);
    expect(server.requests.map(({ method, target, json }) => [method, target, json])).toEqual([
      ["GET", `${base}/${things}/9/labels`, undefined],
      ["POST", `${base}/${things}/9/labels`, { labels: ["vip", "new", "late"] }],
    ]);
    for (const request of server.requests) await expectValidRequest("chatwoot", request);
    await expectValidResponse("chatwoot", "POST", server.last().path, 200, { payload: ["vip", "new", "late"] });
  });

  it("remove keeps the others", async () => {
    await using server = await labelServer(["vip", "new", "late"]);
    const { labels } = clientOf(server.url)[things];
    await expect(labels.remove(9, { labels: ["new", "unknown"] })).resolves.toEqual(["vip", "late"]);
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("tells the answer of the write along with the labels", async () => {
    await using server = await labelServer(["vip"]);
    const { labels } = clientOf(server.url)[things];
    const { data, response } = await labels.add(9, { labels: ["new"] }).withResponse();
    expect([data, response.status]).toEqual([["vip", "new"], 200]);
  });

  it("writes nothing when the set could not be read", async () => {
    await using server = await recordingServer(() => ({ status: 404, json: { error: "Resource could not be found" } }));
    const { labels } = clientOf(server.url)[things];
    const result = await labels.add(9, { labels: ["new"] }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "NotFoundError", method: "GET" } });
    expect(server.requests).toHaveLength(1);
  });

  const wrong = (labels: unknown) => ({ labels: labels as string[] });
  describeRefusals([
    ["labels", (cw) => cw[things].labels.set(9, wrong("vip"))],
    ["labels", (cw) => cw[things].labels.set(9, wrong(undefined))],
    ["labels[1]", (cw) => cw[things].labels.set(9, wrong(["vip", 7]))],
    ["labels[0]", (cw) => cw[things].labels.add(9, wrong([" "]))],
    ["labels", (cw) => cw[things].labels.remove(9, wrong(null))],
  ]);
});
