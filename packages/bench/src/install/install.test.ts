import { describe, expect, it } from "vitest";
import { heldAt } from "../budgets.ts";
import { measureInstall } from "./measure-install.ts";

describe.each([
  { vendor: "chatwoot", budget: "installedSize" },
  { vendor: "koreai", budget: "installedKoreSize" },
] as const)("@truewire/$vendor, installed from its tarball", ({ vendor, budget }) => {
  const installed = measureInstall(vendor);

  it("stays within the budget for files", () => {
    expect(installed.bytes).toBeGreaterThan(10_000);
    expect(installed.bytes).toBeLessThanOrEqual(heldAt(budget));
  });

  it("brings few packages, and never the other vendor's", () => {
    expect(installed.packages).toContain(`@truewire/${vendor}`);
    expect(installed.packages).not.toContain(`@truewire/${vendor === "chatwoot" ? "koreai" : "chatwoot"}`);
    expect(installed.packages.length).toBeLessThanOrEqual(heldAt("installedPackages"));
  });
});
