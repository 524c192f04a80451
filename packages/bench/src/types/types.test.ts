import { describe, expect, it } from "vitest";
import { heldAt } from "../budgets.ts";
import { pairedCalls } from "./calls.ts";
import { compile } from "./compile.ts";

describe("a program of 40 calls", () => {
  it("has 40 calls, each different", () => {
    expect(new Set(pairedCalls.map(({ truewire }) => truewire)).size).toBe(40);
    expect(new Set(pairedCalls.map(({ openapiFetch }) => openapiFetch)).size).toBe(40);
  });

  it("compiles within its budget of type instantiations", () => {
    expect(compile("truewire").instantiations).toBeLessThanOrEqual(heldAt("typeInstantiations"));
  });

  it("compiles when written with openapi-fetch, for far more instantiations", () => {
    expect(compile("openapi-fetch").instantiations).toBeGreaterThan(10 * heldAt("typeInstantiations"));
  });
});
