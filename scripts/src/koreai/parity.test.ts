import { describe, expect, it } from "vitest";

import { repositoryRoot } from "../shared/repository-root.ts";
import { readKoreaiPages } from "./build.ts";
import { readParity } from "./parity/read-parity.ts";

const { index } = readKoreaiPages(repositoryRoot);
const parity = readParity(repositoryRoot, index.operations);

describe("the operations of Kore.ai's API", () => {
  it("are each sent by a method of the client, or a reason is given", () => {
    expect(parity.methods.size).toBe(index.operations.length);
    expect(parity.methods.get("users.remove")).toEqual(["kore.users.remove"]);
    expect(parity.unreached).toEqual([]);
  });

  it("are sent by one method each, or a reason is given", () => {
    expect(parity.repeated).toEqual([]);
  });

  it("have no exception that is not needed any more", () => {
    expect(parity.stale).toEqual([]);
  });
});
