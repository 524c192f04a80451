import { describe, expect, it } from "vitest";
import type { Pagination } from "../operation.ts";
import { entries, listing, listingServer } from "./listing-server.testing.ts";
import type { Asked, Entry } from "./listing-server.testing.ts";
import { paginate } from "./paginate.ts";
import type { PagePromise } from "./page-promise.ts";

interface Walk {
  readonly ids: (number | string)[];
  readonly asked: unknown[];
}

/** Walks over a listing that the server computes, and tells what came and what was asked for. */
async function walk(
  pagination: Pagination,
  answer: (asked: Asked, request: number) => unknown,
  input: object = {},
): Promise<Walk> {
  await using host = await listingServer(answer);
  const body = pagination.in === "body";
  const operation = listing(pagination, body ? { method: "POST", body: "json" } : {});
  const result: PagePromise<Entry> = paginate(host.client, operation, input);
  const ids: (number | string)[] = [];
  for await (const { id } of result) ids.push(id);
  return { ids, asked: host.asked() };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, id) => id);
/** A server of `count` entries that pages by number. */
const byNumber =
  (count: number, size: number, extra: (page: number) => object = () => ({})) =>
  ({ page = "1" }: Asked): object => ({
    payload: entries((Number(page) - 1) * size, Math.min(count, Number(page) * size)),
    ...extra(Number(page)),
  });

describe("page numbers", () => {
  const pagination: Pagination = { style: "page", param: "page", items: "payload" };

  it("go on until a page is empty when the server tells nothing", async () => {
    const { ids, asked } = await walk(pagination, byNumber(5, 2));
    expect(ids).toEqual(upTo(5));
    expect(asked).toEqual([{}, { page: "2" }, { page: "3" }, { page: "4" }]);
  });

  it("end with a short page where the server fixes the size", async () => {
    const { ids, asked } = await walk({ ...pagination, pageSize: 2 }, byNumber(5, 2));
    expect(ids).toEqual(upTo(5));
    expect(asked).toHaveLength(3);
  });

  it("do not end with a short page when the total says otherwise: the server's page size may have changed", async () => {
    const total = { ...pagination, pageSize: 3, total: "meta.count" };
    const { ids, asked } = await walk(
      total,
      byNumber(5, 2, () => ({ meta: { count: 5 } })),
    );
    expect(ids).toEqual(upTo(5));
    expect(asked).toHaveLength(3);
  });

  it.each([4, "4"])("end when the total %j is reached, also with full pages", async (count) => {
    const { ids, asked } = await walk(
      { ...pagination, total: "meta.count" },
      byNumber(4, 2, () => ({ meta: { count } })),
    );
    expect(ids).toEqual(upTo(4));
    expect(asked).toHaveLength(2);
  });

  it("take no total for reached that was counted from the middle", async () => {
    const total = { ...pagination, total: "meta.count" };
    const { ids, asked } = await walk(
      total,
      byNumber(6, 2, () => ({ meta: { count: 6 } })),
      { query: { page: 2 } },
    );
    expect(ids).toEqual([2, 3, 4, 5]);
    expect(asked).toEqual([{ page: "2" }, { page: "3" }, { page: "4" }]);
  });

  it.each([
    [1, byNumber(6, 2, () => ({ pages: "3" })), 3],
    [0, ({ page = "0" }: Asked) => ({ payload: entries(Number(page) * 2, Number(page) * 2 + 2), pages: 3 }), 3],
  ] as const)("end with the last page by its number, counted from %d", async (first, answer, requests) => {
    const { ids, asked } = await walk({ ...pagination, first, totalPages: "pages" }, answer);
    expect(ids).toEqual(upTo(6));
    expect(asked).toHaveLength(requests);
  });

  it("count on from what was asked for, not from what the server echoes", async () => {
    const { ids } = await walk(
      pagination,
      byNumber(6, 2, (page) => ({ meta: { current_page: `${page}` } })),
      {
        query: { page: "2" },
      },
    );
    expect(ids).toEqual([2, 3, 4, 5]);
  });

  it("keep the other parameters, and travel in the body where they belong there", async () => {
    const inBody = { ...pagination, in: "body", more: "more" } as const;
    const { ids, asked } = await walk(
      inBody,
      byNumber(4, 2, (page) => ({ more: page < 2 })),
      {
        query: { kept: 1 },
        body: { filter: "x" },
      },
    );
    expect(ids).toEqual(upTo(4));
    expect(asked).toEqual([{ filter: "x" }, { filter: "x", page: 2 }]);
  });
});

describe("flags for more", () => {
  const pagination: Pagination = { style: "page", param: "page", items: "payload", more: "more", pageSize: 2 };

  it("go before everything else", async () => {
    const total = { ...pagination, total: "total", totalPages: "pages" };
    const sizes = [2, 1, 0, 2];
    const { ids } = await walk(total, (_, request) => {
      const from = sizes.slice(0, request - 1).reduce((sum, size) => sum + size, 0);
      return { payload: entries(from, from + (sizes[request - 1] ?? 0)), more: request < 4, total: 1 };
    });
    expect(ids).toEqual(upTo(5));
  });

  it("end the walk although everything else says otherwise", async () => {
    const { asked } = await walk(
      { ...pagination, total: "total" },
      byNumber(9, 2, () => ({ more: false, total: 9 })),
    );
    expect(asked).toHaveLength(1);
  });

  it("are no flags when they are left out: then the rest counts", async () => {
    const { ids, asked } = await walk(pagination, byNumber(3, 2));
    expect(ids).toEqual(upTo(3));
    expect(asked).toHaveLength(2);
  });
});

describe("offsets", () => {
  const pagination: Pagination = { style: "offset", param: "offset", limit: "limit", items: "payload" };
  const byOffset =
    (count: number, size: number) =>
    ({ offset = "0", limit = "1000" }: Asked): object => {
      const from = Number(offset);
      return { payload: entries(from, Math.min(count, from + Math.min(size, Number(limit)))), meta: { count } };
    };

  it("grow by what came, not by what was asked for", async () => {
    const { ids, asked } = await walk(pagination, byOffset(5, 2), { query: { limit: 4 } });
    expect(ids).toEqual(upTo(5));
    expect(asked).toEqual([undefined, "2", "4", "5"].map((offset) => ({ limit: "4", offset })));
  });

  it("end with the total, from wherever the walk began", async () => {
    const { ids, asked } = await walk({ ...pagination, total: "meta.count" }, byOffset(6, 2), { query: { offset: 2 } });
    expect(ids).toEqual([2, 3, 4, 5]);
    expect(asked).toHaveLength(2);
  });

  it("travel in the body", async () => {
    const answer = (asked: Asked): object => ({
      ...byOffset(5, 2)({ offset: asked["skip"] ?? "0" }),
      more: Number(asked["skip"] ?? 0) < 4,
    });
    const inBody: Pagination = { style: "offset", param: "skip", items: "payload", more: "more", in: "body" };
    const { ids, asked } = await walk(inBody, answer, { body: { from: "2026-01-01" } });
    expect(ids).toEqual(upTo(5));
    expect(asked).toEqual([undefined, 2, 4].map((skip) => ({ from: "2026-01-01", skip })));
  });

  it("jump over an empty page by its size when the server says that more follows", async () => {
    const answer = ({ offset = "0" }: Asked): object => ({
      payload: offset === "2" ? [] : entries(Number(offset), Number(offset) + 2),
      more: Number(offset) < 4,
    });
    const { ids } = await walk({ ...pagination, more: "more" }, answer, { query: { limit: 2 } });
    expect(ids).toEqual([0, 1, 4, 5]);
  });
});

describe("ids", () => {
  /** Messages 1 to `count`, answered as a chat does: in the order of their creation, the latest ones first asked for. */
  const chat =
    (count: number, size: number) =>
    ({ before = `${count + 1}`, after }: Asked): object[] => {
      const all = entries(1, count + 1);
      if (after !== undefined) return all.filter(({ id }) => Number(id) > Number(after)).slice(0, size);
      return all.filter(({ id }) => Number(id) < Number(before)).slice(-size);
    };

  it("walk back to the oldest, whatever the order within a page", async () => {
    const before: Pagination = { style: "id", direction: "before", param: "before", items: "" };
    const { ids, asked } = await walk(before, chat(5, 2));
    expect(ids).toEqual([4, 5, 2, 3, 1]);
    expect(asked).toEqual([{}, { before: "4" }, { before: "2" }, { before: "1" }]);
  });

  it("walk on to the newest, and end with a short page where the size is fixed", async () => {
    const after: Pagination = { style: "id", direction: "after", param: "after", items: "", pageSize: 2 };
    const { ids, asked } = await walk(after, chat(5, 2), { query: { after: 0 } });
    expect(ids).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([{ after: "0" }, { after: "2" }, { after: "4" }]);
  });

  it("take the last item where ids cannot be compared", async () => {
    const pages: Record<string, object[]> = {
      "": [{ ref: { no: "z" } }, { ref: { no: "b" } }],
      b: [{ ref: { no: "k" } }],
    };
    const after: Pagination = { style: "id", direction: "after", param: "after", items: "payload", key: "ref.no" };
    const { asked } = await walk(after, ({ after: id = "" }) => ({ payload: pages[id] ?? [] }));
    expect(asked).toEqual([{}, { after: "b" }, { after: "k" }]);
  });
});

describe("cursors", () => {
  const pagination: Pagination = {
    style: "cursor",
    param: "cursor",
    cursor: "page.next",
    items: "payload",
    pageSize: 9,
  };

  it.each([undefined, null, "", false])("end where the cursor is %j", async (end) => {
    const next: Record<string, unknown> = { "": "b c", "b c": 7, 7: end };
    const { asked } = await walk(pagination, ({ cursor = "" }, request) => ({
      payload: entries(request, request + 1),
      page: { next: next[cursor] },
    }));
    expect(asked).toEqual([{}, { cursor: "b c" }, { cursor: "7" }]);
  });

  it("end with an empty page, for servers that always hand out a cursor", async () => {
    const { ids, asked } = await walk(pagination, (_, request) => ({
      payload: request < 3 ? entries(request, request + 1) : [],
      page: { next: `c${request}` },
    }));
    expect(ids).toEqual([1, 2]);
    expect(asked).toHaveLength(3);
  });
});
