import { expect, it } from "vitest";
import { judgedMock } from "./judged.testing.ts";

const seeds = {
  tables: {
    orders: [
      { number: 1, state: "open", total: 20 },
      { number: 2, state: "paid", total: 5 },
      { number: 3, state: "open", total: 50, note: null },
    ],
  },
  views: { open_orders: "orders" },
};
const isOpen = { field: "state", operand: "=" as const, value: "open" };

it("rows are queried by conditions, part by part", async () => {
  const { mock, kore } = judgedMock(seeds);
  const numbers = async (expressions: readonly (typeof isOpen | object)[], operator?: "and" | "or") => {
    const query = { expressions: expressions as (typeof isOpen)[], ...(operator !== undefined && { operator }) };
    const rows = await kore.tables.query("orders", { query, sys_limit: 1 }).toArray();
    return rows.map((row) => row["number"]);
  };
  expect(await numbers([isOpen])).toEqual([1, 3]);
  expect(mock.callsOf("tables.query")).toHaveLength(2);
  expect(await numbers([isOpen, { field: "total", operand: ">", value: 20 }])).toEqual([3]);
  expect(await numbers([isOpen, { field: "total", operand: "<", value: 20 }], "or")).toEqual([1, 2, 3]);
  expect(await numbers([{ field: "state", operand: "!=", value: "open" }])).toEqual([2]);
  expect(await numbers([{ field: "note", operand: "=", value: null }])).toEqual([1, 2, 3]);
  expect(await numbers([{ field: "state", operand: ">", value: 1 }])).toEqual([]);
  await expect(kore.tables.query("orders").toArray()).resolves.toHaveLength(3);
  await expect(kore.tables.queryView("open_orders").toArray()).resolves.toHaveLength(3);
});

it("rows are inserted, changed and removed", async () => {
  const { kore } = judgedMock(seeds);
  await expect(kore.tables.insert("orders", { number: 4 })).resolves.toMatchObject({ number: 4, sys_Id: "row-4" });
  const { records } = await kore.tables.insertMany("orders", [{ number: 5 }, { number: 6 }]);
  expect(records.map((row) => row.sys_Id)).toEqual(["row-5", "row-6"]);
  const changed = await kore.tables.update("orders", { query: { expressions: [isOpen] }, data: { state: "paid" } });
  expect(changed).toEqual({ nModified: 2 });
  await expect(kore.tables.delete("orders", { expressions: [{ ...isOpen, value: "paid" }] })).resolves.toEqual({
    nDeleted: 3,
  });
  const rows = await kore.tables.query("orders").toArray();
  expect(rows.map((row) => row["number"])).toEqual([4, 5, 6]);
});

it("tables and views that are not there are told of", async () => {
  const { kore } = judgedMock(seeds);
  await expect(kore.tables.insert("invoices", { number: 1 })).rejects.toThrow(/no table invoices/);
  await expect(kore.tables.queryView("orders")).rejects.toThrow(/no view orders/);
});
