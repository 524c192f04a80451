import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isTruewireError } from "../errors/truewire-error.ts";
import type { Pagination } from "../operation.ts";
import type { RequestOptions } from "../options/request-options.ts";
import { entries, listing, listingServer } from "./listing-server.testing.ts";
import type { Asked, Entry, Listed, ListingServer } from "./listing-server.testing.ts";
import { paginate } from "./paginate.ts";
import type { PagePromise } from "./page-promise.ts";
import type { CollectOptions } from "./walk-options.ts";

const byPage: Pagination = { style: "page", param: "page", items: "payload", total: "meta.count", pageSize: 2 };

/** Six entries on three pages. */
const six = ({ page = "1" }: Asked): object => ({
  meta: { count: 6, current_page: page },
  payload: entries(Number(page) * 2 - 2, Math.min(6, Number(page) * 2)),
});

const list = (host: ListingServer, input: object = {}, options?: RequestOptions): PagePromise<Entry, Listed> =>
  paginate(host.client, listing(byPage), input, options);

const ids = (items: Iterable<Entry>): unknown[] => Array.from(items, ({ id }) => id);
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "nothing was thrown",
    (error: unknown) => error,
  );

describe("one page", () => {
  it("comes when it is awaited, with the envelope kept", async () => {
    await using host = await listingServer((asked) => ({
      status: 200,
      headers: { "x-request-id": "r-1" },
      json: six(asked),
    }));
    const page = await list(host, { query: { page: 2 } });
    expect(ids(page.items)).toEqual([2, 3]);
    expect(ids(page)).toEqual([2, 3]);
    expect(page.envelope).toEqual(six({ page: "2" }));
    expect(page.meta).toEqual({ count: 6, current_page: "2" });
    expect([page.skipped, page.response.status, page.requestId]).toEqual([0, 200, "r-1"]);
    expect(host.asked()).toHaveLength(1);
  });

  it("leads to the next, any number of times", async () => {
    await using host = await listingServer(six);
    const first = await list(host);
    const [second, again] = [await first.getNextPage(), await first.getNextPage()];
    expect([ids(second), ids(again), again.skipped]).toEqual([[2, 3], [2, 3], 0]);
    const third = await second.getNextPage({ query: { extra: 1 } });
    expect([first.hasNextPage(), second.hasNextPage(), third.hasNextPage()]).toEqual([true, true, false]);
    expect(host.asked()).toEqual([{}, { page: "2" }, { page: "2" }, { page: "3", extra: "1" }]);
    expect(() => third.getNextPage()).toThrow(/entryList: this is the last page/);
  });

  it("finds meta beside the items, and gives the whole answer where there is none", async () => {
    const answer = { data: { meta: { all_count: 1 }, payload: entries(0, 1) }, other: entries(0, 1) };
    await using host = await listingServer(() => answer);
    const inside = await paginate(host.client, listing({ ...byPage, items: "data.payload" }), {});
    expect(inside.meta).toEqual({ all_count: 1 });
    const outside = await paginate(host.client, listing({ ...byPage, items: "other" }), {});
    expect(outside.meta).toEqual(answer);
  });

  it("can be had with its response, as a value, or unread", async () => {
    await using host = await listingServer((asked) => (asked["page"] === "9" ? { status: 404, json: {} } : six(asked)));
    const { data, response } = await list(host).withResponse();
    expect([ids(data), response.status]).toEqual([[0, 1], 200]);
    const safe = await list(host).safe();
    expect(safe.ok && ids(safe.data)).toEqual([0, 1]);
    const failed = await list(host, { query: { page: 9 } }).safe();
    expect(!failed.ok && failed.error.status).toBe(404);
    expect(await (await list(host).asResponse()).json()).toEqual(six({}));
  });

  it("shows neither headers nor options when it is printed", async () => {
    await using host = await listingServer(
      (asked) => ({ status: 200, headers: { "x-echo": "s3cret" }, json: six(asked) }),
      { headers: { "x-own": "s3cret" } },
    );
    const promise = list(host, {}, { headers: { "x-call": "s3cret" } });
    const page = await promise;
    const printed = [promise, page].map(
      (value) => inspect(value, { depth: 9 }) + JSON.stringify(value) + String(value),
    );
    expect(printed.join()).not.toContain("s3cret");
    expect(JSON.parse(JSON.stringify(page))).toEqual({ items: entries(0, 2), skipped: 0 });
  });

  it.each([{ meta: {} }, { payload: {} }, { payload: "x" }])(
    "is a PaginationError without items: %j",
    async (answer) => {
      await using host = await listingServer(() => answer);
      const error = await failure(list(host));
      expect(isTruewireError(error, "PaginationError") && error.message).toBe(
        "entryList: `payload` of the answer holds no list of items",
      );
    },
  );

  it.each([[{ payload: null }], [{ more: false }]])("is empty for %j", async (answer) => {
    await using host = await listingServer(() => answer);
    const page = await paginate(host.client, listing({ ...byPage, more: "more" }), {});
    expect([page.items, page.hasNextPage()]).toEqual([[], false]);
  });

  it("needs an operation with pages", async () => {
    await using host = await listingServer(six);
    const operation = { ...listing(byPage), pagination: undefined } as never;
    expect(() => paginate(host.client, operation, {})).toThrow(/operation must be one with pages/);
  });
});

describe("a walk", () => {
  it("gives all items, again each time", async () => {
    await using host = await listingServer(six);
    const listed = list(host);
    for (let time = 0; time < 2; time++) {
      const seen: unknown[] = [];
      for await (const { id } of listed) seen.push(id);
      expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    }
    // The first page is asked for at the call, and once.
    expect(host.asked()).toHaveLength(5);
  });

  it("asks for no page that nobody wants", async () => {
    await using host = await listingServer(six);
    for await (const { id } of list(host)) if (id === 1) break;
    expect(host.asked()).toHaveLength(1);
    expect(ids(await list(host).toArray({ limit: 3 }))).toEqual([0, 1, 2]);
    expect(host.asked()).toHaveLength(3);
    expect(ids(await list(host).toArray({ limit: 2 }))).toEqual([0, 1]);
    expect(host.asked()).toHaveLength(4);
  });

  it("collects everything without a limit", async () => {
    await using host = await listingServer(six);
    expect(ids(await list(host).toArray())).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("stops after maxPages because the caller said so, and lets them see that more follows", async () => {
    await using host = await listingServer(six);
    const more: boolean[] = [];
    for await (const page of list(host).byPage({ maxPages: 2 })) more.push(page.hasNextPage());
    expect(more).toEqual([true, true]);
    expect(host.asked()).toHaveLength(2);
  });

  it("is an error after 10,000 pages unless the caller said how many", async () => {
    const options = { fetch: async (url: string) => Response.json({ payload: [{ id: new URL(url).search }] }) };
    await using host = await listingServer(six, options);
    const endless = (): PagePromise<Entry> =>
      paginate(host.client, listing({ style: "page", param: "page", items: "payload" }), {});
    const error = await failure(endless().toArray());
    expect(isTruewireError(error, "PaginationError") && [error.pages, error.attempts]).toEqual([10_000, 1]);
    expect(await endless().toArray({ maxPages: 10_001 })).toHaveLength(10_001);
  }, 60_000);

  it("sends a stable order unless the caller chose one, on every page", async () => {
    await using host = await listingServer(six);
    const sorted = listing({ ...byPage, sort: { param: "sort", value: "created_at" } });
    await paginate(host.client, sorted, {}).toArray({ limit: 3 });
    await paginate(host.client, sorted, { query: { sort: "-name" } }).toArray({ limit: 3 });
    await paginate(host.client, sorted, {}, { query: { sort: "city" } });
    expect(host.asked()).toEqual([
      { sort: "created_at" },
      { sort: "created_at", page: "2" },
      { sort: "-name" },
      { sort: "-name", page: "2" },
      { sort: "city" },
    ]);
  });

  it("begins where a query option says, and goes on from there", async () => {
    await using host = await listingServer(six);
    expect(ids(await list(host, {}, { query: { page: 2, q: "x" } }).toArray())).toEqual([2, 3, 4, 5]);
    expect(host.asked()).toEqual([2, 3, 4].slice(0, host.asked().length).map((page) => ({ page: `${page}`, q: "x" })));
  });

  it("sends every page through middleware and retries", async () => {
    let failures = 0;
    await using host = await listingServer((asked, request) => {
      if (request % 2 === 1) {
        failures += 1;
        return { status: 503, headers: { "retry-after": "0" }, json: {} };
      }
      return six(asked);
    });
    const attempts: number[] = [];
    const items = await list(
      host,
      {},
      {
        middleware: [
          (request, next, { attempt }) => {
            attempts.push(attempt);
            return next(request);
          },
        ],
      },
    ).toArray();
    expect(ids(items)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([failures, attempts]).toEqual([3, [1, 2, 1, 2, 1, 2]]);
  });

  it("throws the error of a later page", async () => {
    await using host = await listingServer((asked) => (asked["page"] === "2" ? { status: 404, json: {} } : six(asked)));
    const seen: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const { id } of list(host)) seen.push(id);
      })(),
    );
    expect([seen, isTruewireError(error, "NotFoundError")]).toEqual([[0, 1], true]);
  });

  it.each([
    { maxPages: 0 },
    { limit: 1.5 },
    { limit: -1 },
    { deadline: 0 },
    { deadline: 2 ** 31 },
    { maxPages: Number.NaN },
  ])("refuses %j at once", async (options: CollectOptions) => {
    await using host = await listingServer(six);
    const listed = list(host);
    const error = await failure(listed.toArray(options));
    expect(isTruewireError(error, "InvalidArgumentError") && error.argument).toBe(Object.keys(options)[0]);
    if (!("limit" in options)) expect(() => listed.byPage(options)).toThrow(Object.keys(options)[0]);
    await listed;
  });
});

describe("a listing that changes or goes wrong", () => {
  const plain: Pagination = { style: "page", param: "page", items: "payload" };
  const pages = (...all: (readonly Entry[])[]): ((asked: Asked) => object) => {
    return ({ page = "1" }) => ({ payload: all[Number(page) - 1] ?? [] });
  };

  it("skips items that moved to a later page", async () => {
    await using host = await listingServer(
      pages(entries(3, 6), [{ id: 5 }, { id: 6 }, { id: 7 }], [{ id: 4 }, { id: "7" }, { id: 8 }]),
    );
    const skipped: number[] = [];
    const seen: unknown[] = [];
    for await (const page of paginate<Entry, object, Listed, never>(host.client, listing(plain), {}).byPage()) {
      skipped.push(page.skipped);
      seen.push(...ids(page));
    }
    expect(seen).toEqual([3, 4, 5, 6, 7, 8]);
    expect(skipped).toEqual([0, 1, 2, 0]);
  });

  it.each([
    ["that have no key, however alike", [{ text: "a" }, { text: "a" }] as unknown as Entry[]],
    ["of one page that share a key", [{ id: 7 }, { id: 7 }]],
  ])("keeps items %s", async (_, logs) => {
    await using host = await listingServer(pages(logs, [{ id: 1 }]));
    expect(await paginate(host.client, listing(plain), {}).toArray()).toHaveLength(3);
  });

  it.each([
    ["with keys", entries(0, 2)],
    ["without keys", [{ text: "a" }, { text: "b" }] as unknown as Entry[]],
  ])("is a PaginationError when a page comes twice, %s", async (_, page) => {
    await using host = await listingServer(pages(page, page, entries(5, 6)));
    const listed: PagePromise<Entry> = paginate(host.client, listing(plain), {});
    const error = await failure(listed.toArray());
    expect(isTruewireError(error, "PaginationError") && [error.pages, error.operation, error.attempts]).toEqual([
      1,
      "entryList",
      1,
    ]);
    const next = await (await listed).getNextPage().safe();
    expect(!next.ok && isTruewireError(next.error, "PaginationError")).toBe(true);
  });

  it("tells the attempts that the page at fault took", async () => {
    await using host = await listingServer((_, request) =>
      request === 1 ? { status: 503, headers: { "retry-after": "0" }, json: {} } : { other: [] },
    );
    const error = await failure(paginate(host.client, listing(plain), {}).toArray());
    expect(isTruewireError(error, "PaginationError") && error.attempts).toBe(2);
  });

  it("is a PaginationError when the server promises more and more of nothing", async () => {
    await using host = await listingServer((_, request) => ({
      payload: request < 3 ? entries(0, request) : [],
      more: true,
    }));
    const error = await failure(paginate(host.client, listing({ ...plain, more: "more" }), {}).toArray());
    expect(String(error)).toContain("3 pages in a row held nothing new");
    expect(isTruewireError(error, "PaginationError") && error.pages).toBe(4);
  });

  it("reads on when a page in between held only what was known", async () => {
    await using host = await listingServer(pages([{ id: 1 }, { id: 2 }], [{ id: 2 }, { id: 1 }], [{ id: 3 }]));
    expect(ids(await paginate(host.client, listing(plain), {}).toArray())).toEqual([1, 2, 3]);
  });
});

describe("time", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A client whose pages take as long as is said, in a time that only the test moves. */
  const slow = async (ms: readonly number[], options: object = {}): Promise<ListingServer> => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const fetch = async (url: string, { signal }: RequestInit): Promise<Response> => {
      const page = new URL(url).searchParams.get("page") ?? "1";
      await new Promise((resolve, reject) => {
        setTimeout(resolve, ms[Number(page) - 1] ?? 0);
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
      });
      return Response.json(six({ page }));
    };
    return listingServer(six, { fetch, ...options });
  };
  const run = async <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => {});
    await vi.advanceTimersByTimeAsync(100_000);
    return promise;
  };

  it("of one deadline is every page's own", async () => {
    await using host = await slow([700, 700, 700]);
    expect(await run(list(host, {}, { deadline: 1000 }).toArray())).toHaveLength(6);
    const late = await run(failure(list(host, {}, { deadline: 600, maxRetries: 0 }).toArray()));
    expect(isTruewireError(late, "TimeoutError") && [late.kind, late.limitMs]).toEqual(["deadline", 600]);
  });

  it("of the walk's deadline is that of all pages together", async () => {
    await using host = await slow([700, 700, 700]);
    expect(await run(list(host).toArray({ deadline: 2200 }))).toHaveLength(6);
    const late = await run(failure(list(host).toArray({ deadline: 1600 })));
    expect(isTruewireError(late, "TimeoutError") && [late.kind, late.limitMs]).toEqual(["deadline", 1600]);
    expect(String(late)).toContain("2 pages had been read");
    expect(isTruewireError(late) && late.attempts).toBe(1);
  });

  it("of the walk's deadline holds for the first page too", async () => {
    await using host = await slow([5000]);
    const late = await run(failure(list(host).toArray({ deadline: 1000 })));
    expect(isTruewireError(late, "TimeoutError") && [late.limitMs, late.attempts]).toEqual([1000, 1]);
  });

  it.each([{}, { deadline: 50_000 }])("ends with the caller's signal, walking with %j", async (options) => {
    await using host = await slow([700, 700, 700]);
    const controller = new AbortController();
    const walked = failure(list(host, {}, { signal: controller.signal }).toArray(options));
    await vi.advanceTimersByTimeAsync(1000);
    const reason = new Error("enough");
    controller.abort(reason);
    const error = await run(walked);
    expect(isTruewireError(error, "AbortError") && error.reason).toBe(reason);
  });
});
