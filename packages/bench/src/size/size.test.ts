import { describe, expect, it } from "vitest";
import { heldAt } from "../budgets.ts";
import { sizePrograms } from "./checks.ts";
import { measureSizes } from "./measure-size.ts";

const measured = measureSizes();

describe("bundles", () => {
  it.each(sizePrograms.flatMap(({ id, budget }) => (budget === undefined ? [] : [{ id, budget }])))(
    "$id stays within its budget",
    ({ id, budget }) => {
      const result = measured.find((one) => one.id === id);
      expect(result?.bytes).toBeLessThanOrEqual(heldAt(budget));
      expect(result?.passed).toBe(true);
    },
  );

  it("weighs something in every program", () => {
    expect(measured.filter(({ bytes }) => bytes < 1_000)).toEqual([]);
  });
});
