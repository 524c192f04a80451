import { describe, expect, it } from "vitest";
import { identifyLast } from "./last-job.ts";

interface Status {
  readonly _id: string;
  readonly status: string;
  readonly message?: string;
  readonly createdOn?: string;
}

const own: Status = { _id: "a", status: "pending", createdOn: "2026-01-31T08:00:00.000Z" };

describe("identifyLast", () => {
  it.each<[reason: string, told: Status, state: string]>([
    ["the same id", { _id: "a", status: "success" }, "success"],
    ["the same id, whatever the time", { ...own, status: "failed", createdOn: "2027-01-01T00:00:00.000Z" }, "failed"],
    ["another id of the same time", { ...own, _id: "b", status: "success" }, "success"],
    ["another id without a time", { _id: "b", status: "success" }, "success"],
    ["an earlier one", { _id: "b", status: "success", createdOn: "2026-01-31T07:59:59.999Z" }, "pending"],
    ["a later one", { _id: "b", status: "success", createdOn: "2026-01-31T08:00:00.001Z" }, "failed"],
  ])("reads the state by %s", (_reason, told, state) => {
    const identity = identifyLast<Status>();
    expect(identity.id(own)).toBe("a");
    expect(identity.state(told)).toBe(state);
  });

  it("takes any for its own where the start told no time", () => {
    const identity = identifyLast<Status>();
    identity.id({ _id: "a" });
    expect(identity.state({ ...own, _id: "b", status: "success" })).toBe("success");
  });

  it("gives the server's reason for a failure of its own, and says so when it is another's", () => {
    const identity = identifyLast<Status>();
    identity.id(own);
    expect(identity.reason({ ...own, status: "failed", message: "no space" })).toBe("no space");
    const later: Status = { _id: "b", status: "success", createdOn: "2026-02-01T00:00:00.000Z", message: "done" };
    expect(identity.reason(later)).toContain("a later one");
  });
});
