import { describe, expect, it } from "vitest";

import { parseYaml } from "../shared/parse-yaml.ts";
import { Workspace } from "../spec/test-workspace.ts";
import { writeOverlay } from "./cli.ts";
import { COMMIT, upstreamOf } from "./test-facts.ts";

const WIRE = `
commit: ${COMMIT}
responses:
  Missing: { status: 404, body: null, note: There is no such thing. }
operations:
  getThing:
    auth: []
    success: { status: 204 }
    errors: [Missing]
`;

function prepare(workspace: Workspace, wire: string): void {
  workspace.writeJson("specs/acme/upstream.yaml", upstreamOf());
  workspace.write("specs/acme/wire/things.yaml", wire);
  workspace.write("specs/acme/docs.yaml", "operations:\n  getThing: Get a thing\n");
}

describe("spec overlay", () => {
  it("writes the overlay, and nothing the second time", async () => {
    using workspace = new Workspace();
    prepare(workspace, WIRE);
    const first = await workspace.run("overlay", "acme");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("wrote     specs/acme/overlay.yaml");
    expect(parseYaml(workspace.read("specs/acme/overlay.yaml"), "overlay.yaml")).toMatchObject({
      overlay: "1.0.0",
      info: { version: COMMIT },
      extends: "upstream.yaml",
    });
    const before = workspace.specs();
    await writeOverlay(workspace.root, "acme");
    expect(workspace.specs()).toEqual(before);
  });

  it("refuses facts in one line and writes nothing", async () => {
    using workspace = new Workspace();
    prepare(workspace, WIRE.replace("auth:", "oauth:"));
    const before = workspace.specs();
    expect(await workspace.run("overlay", "acme")).toEqual({
      code: 1,
      stdout: "",
      stderr: "spec: specs/acme/wire/things.yaml#/operations/getThing/oauth: is no known key",
    });
    expect(workspace.specs()).toEqual(before);
  });

  it.each([
    [
      "a stale fact",
      WIRE.replace("getThing", "getGhost"),
      "things.yaml#/operations/getGhost: is no operation of upstream's",
    ],
    ["a file that is no YAML", "operations: [", "specs/acme/wire/things.yaml#: is not valid YAML"],
  ])("refuses %s and writes nothing", async (_what, wire, message) => {
    using workspace = new Workspace();
    prepare(workspace, wire);
    const before = workspace.specs();
    await expect(writeOverlay(workspace.root, "acme")).rejects.toThrow(message);
    expect(workspace.specs()).toEqual(before);
  });

  it("refuses a vendor without facts", async () => {
    using workspace = new Workspace();
    workspace.writeJson("specs/acme/upstream.yaml", upstreamOf());
    await expect(writeOverlay(workspace.root, "acme")).rejects.toThrow("specs/acme/wire#: holds no YAML file");
  });
});
