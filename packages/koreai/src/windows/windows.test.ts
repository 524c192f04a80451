import { recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";
import { walkWindows } from "./walk-windows.ts";
import { requireWindow, windows } from "./windows.ts";
import type { WindowOptions } from "./windows.ts";

const spans = (options: WindowOptions) => windows(options).map(({ from, to }) => [from, to]);

describe("windows", () => {
  it("of days include both ends, follow each other and know their place", () => {
    expect(windows({ from: "2026-01-28", to: "2026-02-10", maxDays: 7 })).toEqual([
      { from: "2026-01-28", to: "2026-02-03", index: 0, count: 2 },
      { from: "2026-02-04", to: "2026-02-10", index: 1, count: 2 },
    ]);
    expect(spans({ from: "2026-01-01", to: "2026-01-01", maxDays: 7 })).toEqual([["2026-01-01", "2026-01-01"]]);
    expect(spans({ from: "2024-02-28", to: "2024-03-01", maxDays: 1 })).toEqual([
      ["2024-02-28", "2024-02-28"],
      ["2024-02-29", "2024-02-29"],
      ["2024-03-01", "2024-03-01"],
    ]);
  });

  it("of moments begin one millisecond after the one before", () => {
    expect(spans({ from: "2026-01-01T10:00:00Z", to: new Date("2026-01-09T00:00:00Z"), maxDays: 7 })).toEqual([
      ["2026-01-01T10:00:00.000Z", "2026-01-08T09:59:59.999Z"],
      ["2026-01-08T10:00:00.000Z", "2026-01-09T00:00:00.000Z"],
    ]);
    expect(spans({ from: "2026-01-01T00:00:00+05:30", to: "2026-01-01T00:00:00+05:30", maxDays: 1 })).toEqual([
      ["2025-12-31T18:30:00.000Z", "2025-12-31T18:30:00.000Z"],
    ]);
  });

  it("of seconds begin one second after the one before", () => {
    expect(spans({ from: "2026-01-01 00:00:00", to: "2026-01-02 12:00:00", maxDays: 1 })).toEqual([
      ["2026-01-01 00:00:00", "2026-01-01 23:59:59"],
      ["2026-01-02 00:00:00", "2026-01-02 12:00:00"],
    ]);
  });

  it.each<[Partial<WindowOptions>, [string, string][]]>([
    [{ format: "date-time" }, [["2026-01-01T00:00:00.000Z", "2026-01-02T23:59:59.999Z"]]],
    [{ format: "seconds" }, [["2026-01-01 00:00:00", "2026-01-02 23:59:59"]]],
    [{ from: new Date("2026-01-01T12:00:00Z"), format: "date" }, [["2026-01-01", "2026-01-02"]]],
    [{ from: "2026-01-01T12:00:00Z" }, [["2026-01-01T12:00:00.000Z", "2026-01-02T23:59:59.999Z"]]],
  ])("are written as wanted, a day as the end is whole: %j", (options, expected) => {
    expect(spans({ from: "2026-01-01", to: "2026-01-02", maxDays: 7, ...options })).toEqual(expected);
  });

  it("of months end before the same day of a later month, or its last", () => {
    expect(spans({ from: "2026-01-31", to: "2026-04-30", maxMonths: 1 })).toEqual([
      ["2026-01-31", "2026-02-27"],
      ["2026-02-28", "2026-03-27"],
      ["2026-03-28", "2026-04-27"],
      ["2026-04-28", "2026-04-30"],
    ]);
    expect(spans({ from: "2025-11-15", to: "2026-02-14", maxMonths: 3 })).toEqual([["2025-11-15", "2026-02-14"]]);
    expect(spans({ from: "2026-01-01", to: "2026-01-31", maxMonths: 3, maxDays: 30 })).toHaveLength(2);
  });

  it("leave no gap and never overlap", () => {
    const all = windows({ from: "2019-12-30T23:59:59.999Z", to: "2026-03-01T00:00:00Z", maxDays: 90 });
    for (const [index, window] of all.slice(1).entries()) {
      expect(Date.parse(window.from) - Date.parse(all[index]?.to ?? "")).toBe(1);
      expect(Date.parse(window.to) - Date.parse(window.from)).toBeLessThan(90 * 86_400_000);
    }
    expect(all.at(-1)?.to).toBe("2026-03-01T00:00:00.000Z");
  });

  const good = { from: "2026-01-01", to: "2026-01-31", maxDays: 7 };
  it.each<[Partial<Record<keyof WindowOptions, unknown>>, string]>([
    [{ from: "2026-02-01" }, "to"],
    [{ from: "2026-02-30" }, "from"],
    [{ from: "2026-02-30T10:00:00Z" }, "from"],
    [{ from: "yesterday" }, "from"],
    [{ from: "2026-01-01T10:00:00" }, "from"],
    [{ from: "01/02/2026" }, "from"],
    [{ to: undefined }, "to"],
    [{ to: new Date(Number.NaN) }, "to"],
    [{ to: 7 }, "to"],
    [{ to: "9999-01-01" }, "to"],
    [{ maxDays: 0 }, "maxDays"],
    [{ maxDays: 1.5 }, "maxDays"],
    [{ maxDays: undefined }, "maxDays"],
    [{ maxMonths: -1 }, "maxMonths"],
    [{ from: "x", names: ["dateFrom", "dateTo"] }, "dateFrom"],
    [{ from: "2026-01-31T00:00:00.000Z", to: "2026-01-30" }, "to"],
    [{ to: "2025-12-31", names: ["dateFrom", "dateTo"] }, "dateTo"],
  ])("%j are refused by name", (options, argument) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error;
    expect(() => windows({ ...good, ...options } as WindowOptions)).toThrow(refused);
  });

  it("may end on the day of the moment that they begin at, as that day counts as a whole", () => {
    const span = { from: "2026-01-31T12:00:00.000Z", to: "2026-01-31", maxDays: 7 };
    expect(windows(span)).toEqual([{ from: span.from, to: "2026-01-31T23:59:59.999Z", index: 0, count: 1 }]);
    expect(() => requireWindow(span)).not.toThrow();
  });

  it("of a single call are held to the limit", () => {
    const refused = (argument: string) => expect.objectContaining({ name: "InvalidArgumentError", argument }) as Error;
    const names = ["dateFrom", "dateTo"] as const;
    expect(() => requireWindow({ from: "2026-01-01", to: "2026-01-08", maxDays: 7 })).not.toThrow();
    expect(() => requireWindow({ from: "2026-01-01", to: "2030-01-07" })).not.toThrow();
    expect(() => requireWindow({ from: "2026-01-01", to: "2026-01-09", maxDays: 7, names })).toThrow(refused("dateTo"));
    expect(() => requireWindow({ from: "2026-01-01", to: "2026-04-02", maxMonths: 3 })).toThrow(
      "within 3 months of from",
    );
    expect(() => requireWindow({ from: "2026-01-02", to: "2026-01-01", names })).toThrow(refused("dateTo"));
  });
});

describe("a walk", () => {
  const range = { from: "2026-01-01", to: "2026-01-03", maxDays: 1 };

  it("gives the items of all windows in order, from pages and from promises of lists", async () => {
    await using server = await recordingServer(({ target }) => {
      const { searchParams } = new URL(target, "http://localhost");
      const page = Number(searchParams.get("offset"));
      const entry = { AuditLogId: `${searchParams.get("fromDate")}/${page}`, timestampValue: 1 };
      return { json: { total: 2, moreAvailable: page < 1, auditlogs: [entry] } };
    });
    const kore = new KoreAI({ host: server.url, token: "t", rateLimit: false });
    const walk = walkWindows(range, ({ from, to }) => kore.auditLogs.list({ fromDate: from, toDate: to }));
    const ids: string[] = [];
    for await (const { AuditLogId } of walk) ids.push(AuditLogId);
    expect(ids).toEqual(["01/0", "01/1", "02/0", "02/1", "03/0", "03/1"].map((rest) => `2026-01-${rest}`));

    const list = walkWindows(range, async ({ from, index }) => [from, String(index)]);
    await expect(list.toArray({ limit: 3 })).resolves.toEqual(["2026-01-01", "0", "2026-01-02"]);
  });

  it("says which window it is in, and asks for each only when it is wanted", async () => {
    const asked: number[] = [];
    const walk = walkWindows(range, async ({ index }) => (asked.push(index), index === 1 ? [] : [index]));
    expect(asked).toEqual([]);
    const places: unknown[] = [];
    for await (const { window, items } of walk.byWindow()) {
      places.push([window.from, window.index, window.count, items]);
      if (window.index === 1) break;
    }
    expect(places).toEqual([
      ["2026-01-01", 0, 3, [0]],
      ["2026-01-02", 1, 3, []],
    ]);
    expect(asked).toEqual([0, 1]);
    expect(walk.windows).toHaveLength(3);
  });

  it("ends with what a call throws, and tells how far it came", async () => {
    const walk = walkWindows(range, async ({ index }) => {
      if (index === 2) throw new Error("gone");
      return [index];
    });
    const seen: number[] = [];
    const run = async () => {
      for await (const { window } of walk.byWindow()) seen.push(window.index);
    };
    await expect(run()).rejects.toThrow("gone");
    expect(seen).toEqual([0, 1]);
  });

  it("ends when its signal is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const walk = walkWindows(range, async ({ index }) => [index], { signal: controller.signal });
    const run = async () => {
      for await (const index of walk) if (index === 1) controller.abort(reason);
    };
    await expect(run()).rejects.toMatchObject({
      name: "AbortError",
      reason,
      message: expect.stringContaining("window 3 of 3"),
    });
  });

  it.each([0, -1, 1.5, "3"])("refuses a limit of %j", async (limit) => {
    const walk = walkWindows(range, async () => [1]);
    await expect(walk.toArray({ limit: limit as number })).rejects.toMatchObject({ argument: "limit" });
  });

  it("over a span out of order is refused before anything is asked for", () => {
    const load = async () => [];
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "to" }) as Error;
    expect(() => walkWindows({ from: "2026-01-02", to: "2026-01-01", maxDays: 1 }, load)).toThrow(refused);
  });
});
