import { describe, expect, it } from "vitest";
import { heldAt } from "../budgets.ts";
import { measureHeap } from "./measure-heap.ts";

describe.each(["fetch", "nodeFetch"] as const)("10,000 calls through %s", (transport) => {
  it("leave no memory, no listener on a shared signal and no timer behind", async () => {
    const { bytesPerCall, listenersLeft, timersLeft } = await measureHeap(transport);
    expect(bytesPerCall).toBeLessThanOrEqual(heldAt("heapGrowth"));
    expect(listenersLeft).toBe(0);
    // A pool keeps one timer for its idle connection; one for each call would be thousands.
    expect(timersLeft).toBeLessThanOrEqual(2);
  });
});
