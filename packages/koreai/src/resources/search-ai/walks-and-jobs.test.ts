import { expectValidExchanges, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import type { KoreAI } from "../../koreai.ts";
import { clientOf } from "../cases.testing.ts";

describe("cursors", () => {
  interface Walk {
    readonly call: (kore: KoreAI) => { toArray(): Promise<unknown[]> };
    readonly page: (data: unknown[], next: string | null) => object;
    readonly body: object;
  }
  const walks: Record<string, Walk> = {
    "searchAi.content.list": {
      call: (kore) => kore.searchAi.content.list({ query: { type: "pdf" } }),
      page: (data, nextCursor) => ({ data, nextCursor, prevCursor: null }),
      body: { query: { type: "pdf" } },
    },
    "searchAi.content.listByStatus": {
      call: (kore) => kore.searchAi.content.listByStatus({ sourceName: "docs", status: "success" }),
      page: (data, nextCursor) => ({ data, nextCursor, hasMore: nextCursor !== null }),
      body: { sourceName: "docs", status: "success" },
    },
    "searchAi.chunks.list": {
      call: (kore) => kore.searchAi.chunks.list(),
      page: (chunks, nextCursor) => ({ chunks, nextCursor, hasMore: nextCursor !== null, count: 3 }),
      body: {},
    },
  };

  it.each(Object.entries(walks))("%s sends the cursor of each answer back in the body", async (_name, walk) => {
    const entries = [{ _id: "a" }, { _id: "b" }, { _id: "c" }];
    await using server = await recordingServer(({ json }) => {
      const at = Number((json as { nextCursor?: string }).nextCursor ?? 0);
      return { json: walk.page([entries[at]], at < 2 ? String(at + 1) : null) };
    });
    await expect(walk.call(clientOf(server.url)).toArray()).resolves.toEqual(entries);
    expect(server.requests.map(({ json }) => json)).toEqual([
      walk.body,
      { ...walk.body, nextCursor: "1" },
      { ...walk.body, nextCursor: "2" },
    ]);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "POST", server.last().path, 200, walk.page([entries[2]], null));
  });
});

describe("numbers of entries to skip", () => {
  it("searchAi.permissionEntities.list goes on until a page is empty", async () => {
    const all = [0, 1, 2].map((index) => ({ _id: `fpe-${index}`, entityId: `${index}` }));
    await using server = await recordingServer(({ target }) => {
      const skip = Number(new URL(target, "http://localhost").searchParams.get("skip"));
      return { json: all.slice(skip, skip + 2) };
    });
    const found = clientOf(server.url).searchAi.permissionEntities.list("fcon-1", { limit: 2 }).toArray();
    await expect(found).resolves.toEqual(all);
    expect(server.requests).toHaveLength(3);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", server.last().path, 200, all);
  });

  it("searchAi.clicks.listQueriesWithoutClicks goes on while there are more", async () => {
    const all = [0, 1, 2].map((count) => ({ query: `q-${count}`, count }));
    await using server = await recordingServer(({ json }) => {
      const { offset = 0 } = json as { offset?: number };
      return { json: { moreavailable: offset < 2, result: all.slice(offset, offset + 2), totalCount: 3 } };
    });
    const found = clientOf(server.url).searchAi.clicks.listQueriesWithoutClicks({ limit: 2 }).toArray();
    await expect(found).resolves.toEqual(all);
    expect(server.requests.map(({ json }) => json)).toEqual([
      { type: "TopQueriesNoClicks", limit: 2 },
      { type: "TopQueriesNoClicks", limit: 2, offset: 2 },
    ]);
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("numbers that are not available", () => {
  const reply = { result: [], analyticsError: "Not available now." };

  it.each([
    ["searchAi.clicks.query", (kore: KoreAI) => kore.searchAi.clicks.query({ type: "ClickAnalytics" })],
    [
      "searchAi.clicks.listQueriesWithoutClicks",
      (kore: KoreAI) => kore.searchAi.clicks.listQueriesWithoutClicks().toArray(),
    ],
  ])("are a failure of %s, not an empty success", async (_name, call) => {
    await using server = await recordingServer(() => ({ json: reply }));
    await expect(call(clientOf(server.url))).rejects.toMatchObject({
      name: "ReportedFailureError",
      serverMessage: "Not available now.",
      httpStatus: 200,
    });
  });
});

it("takes an answer that tells of a failed change for a failure, with its words", async () => {
  const reply = { indexPipelineId: "fip-1", status_code: 404, status_msg: "No such chunk", updated_documents: 0 };
  await using server = await recordingServer(() => ({ json: reply }));
  await expect(clientOf(server.url).searchAi.chunks.update("chk-1", { chunkText: "x" })).rejects.toMatchObject({
    name: "ReportedFailureError",
    serverMessage: "No such chunk",
  });
});

describe("jobs", () => {
  const base = "/api/public/bot/st-1";
  /** A server that starts a job and then tells of it, with the address of a file on itself. */
  const jobServer = (started: object, status: (host: string) => object) => {
    const file = { body: "content of the file" };
    return recordingServer(({ method, path, headers }) => {
      if (path.startsWith("/files/")) return file;
      return { json: method === "POST" ? started : status(`http://${String(headers["host"])}`) };
    });
  };

  it("searchAi.train gives the steps that were taken", async () => {
    const done = { _id: "fjg-1", status: "success", executionLog: { indexing: { status: "success", timeTook: 5 } } };
    await using server = await jobServer({ _id: "fjg-1", status: "running" }, () => done);
    const job = await clientOf(server.url).searchAi.train({ contentIds: ["fc-1"] });
    await expect(job.wait()).resolves.toEqual(done);
    expect(server.requests.map(({ method, target, json }) => [method, target, json])).toEqual([
      ["POST", `${base}/train`, { contentIds: ["fc-1"] }],
      ["GET", `${base}/job-group/fjg-1`, undefined],
    ]);
    await expectValidExchanges("koreai", server.exchanges);
    await expectValidResponse("koreai", "GET", `${base}/job-group/fjg-1`, 200, done);
  });

  it("searchAi.trainJob tells which step failed", async () => {
    const steps = { parsing: { status: "success" }, indexing: { status: "failed", errMsg: "no space" } };
    await using server = await recordingServer(() => ({ json: { _id: "x", status: "failed", executionLog: steps } }));
    await expect(clientOf(server.url).searchAi.trainJob("fjg-1").wait()).rejects.toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining("no space") as string,
    });
  });

  it("searchAi.export gives the file", async () => {
    const status = (host: string) => ({
      _id: "fj-1",
      status: "SUCCESS",
      fileInfo: {
        fileId: "69",
        fileName: "searchConfig",
        fileUrl: "http://elsewhere",
        externalFileURL: `${host}/files/1`,
      },
    });
    await using server = await jobServer({ status: "success", jobId: "fj-1" }, status);
    const kore = clientOf(server.url);
    const file = await (await kore.searchAi.export()).wait();
    expect(file).toMatchObject({ fileId: "69", fileName: "searchConfig" });
    await expect((await file.download()).text()).resolves.toBe("content of the file");
    expect(server.last().headers["auth"]).toBeUndefined();

    expect(server.requests.map(({ method, target, json }) => [method, target, json])).toEqual([
      ["POST", `${base}/search/app-export`, { features: [] }],
      ["GET", `${base}/search/app-export/jobs/fj-1`, undefined],
      ["GET", "/files/1", undefined],
    ]);
    await expectValidExchanges("koreai", server.exchanges.slice(0, 2));
    await expect(kore.searchAi.exportJob("fj-2").wait()).resolves.toMatchObject({ fileId: "69" });
  });

  it("searchAi.import gives the outcome by part", async () => {
    const done = { _id: "fj-1", status: "SUCCESS", validation: [{ feature: "chunkStages", status: "success" }] };
    await using server = await jobServer({ status: "success", jobId: "fj-1" }, () => done);
    const kore = clientOf(server.url);
    const job = await kore.searchAi.import({ fileId: "692d", features: ["chunkStages"] });
    await expect(job.wait()).resolves.toEqual(done);
    expect(server.requests.map(({ method, target, json }) => [method, target, json])).toEqual([
      ["POST", `${base}/search/app-import`, { fileId: "692d", features: ["chunkStages"] }],
      ["GET", `${base}/search/app-export/jobs/fj-1`, undefined],
    ]);
    await expectValidExchanges("koreai", server.exchanges);
    await expect(kore.searchAi.importJob("fj-2").wait()).resolves.toEqual(done);
  });

  it("searchAi.insights.export gives all files", async () => {
    const filters = { from: "2026-01-01T00:00:00.000Z", to: "2026-01-08T00:00:00.000Z" };
    const status = (host: string) => ({
      _id: "fj-1",
      status: "SUCCESS",
      fileInfo: { ext: "json", fileId: "67", fileUrl: `${host}/files/1` },
      analyticsFragments: [
        { fileId: "68", fileUrl: `${host}/files/2`, recordCount: 150 },
        { fileId: "69", fileUrl: `${host}/files/3`, recordCount: 9 },
      ],
    });
    const started = { _id: "fj-1", status: "INPROGRESS", fileInfo: { ext: "json" } };
    await using server = await jobServer(started, status);
    const kore = clientOf(server.url);
    const { file, fragments } = await (await kore.searchAi.insights.export({ filters, event: "thumbsUp" })).wait();
    expect(file?.fileId).toBe("67");
    expect(fragments.map(({ fileId }) => fileId)).toEqual(["68", "69"]);
    await expect((await fragments[1]?.download())?.text()).resolves.toBe("content of the file");
    expect(server.requests.map(({ method, target }) => [method, target])).toEqual([
      ["POST", `${base}/search/analytics-export`],
      ["GET", `${base}/search/jobs/fj-1`],
      ["GET", "/files/3"],
    ]);
    await expectValidExchanges("koreai", server.exchanges.slice(0, 2));
    await expectValidResponse("koreai", "POST", `${base}/search/analytics-export`, 200, started);
  });

  it("searchAi.insights.exportJob fails where the server names no file", async () => {
    await using server = await recordingServer(() => ({ json: { _id: "fj-1", status: "SUCCESS" } }));
    await expect(clientOf(server.url).searchAi.insights.exportJob("fj-1").wait()).rejects.toMatchObject({
      name: "JobFailedError",
      message: expect.stringContaining("no file") as string,
    });
  });
});
