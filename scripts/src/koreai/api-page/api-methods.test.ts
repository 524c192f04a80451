import { describe, expect, it } from "vitest";

import { checkPages } from "../assemble.ts";
import { indexOperations } from "../operation-index.ts";
import { operationText, page } from "../test-sources.ts";
import { apiMethods } from "./api-methods.ts";

const { operations } = indexOperations(
  checkPages([
    page(
      "things",
      operationText({ id: "things.export.status", path: "/status" }),
      operationText({ id: "things.export.start", path: "/start", job: "{ status: things.export.status }" }),
      operationText({ id: "files.upload", path: "/file" }),
      operationText({ id: "things.list", path: "/list" }),
      operationText({ id: "things.send", path: "/list", method: "POST" }),
      operationText({ id: "things.sendOther", path: "/other", method: "POST" }),
    ),
  ]),
);

const rows = (path: string, ...constants: readonly string[]) => apiMethods("Kore", [{ path, constants }], operations);

describe("the rows of the client's reference", () => {
  it("say where a method is and what it sends", () => {
    expect(rows("kore.things.parts.list", "thingsList")).toEqual([
      {
        client: "Kore",
        resource: "things.parts",
        method: "list",
        operations: [expect.objectContaining({ id: "things.list", path: "/list" })],
        sendsOne: false,
      },
    ]);
  });

  it("put the operations of a job in the order in which they are sent", () => {
    const [row] = rows("kore.things.export", "thingsExportStatus", "filesUpload", "thingsExportStart");
    expect(row?.operations.map(({ id }) => id)).toEqual([
      "files.upload",
      "things.export.start",
      "things.export.status",
    ]);
    expect(row?.sendsOne).toBe(false);
  });

  it("say when a method sends one operation or another", () => {
    expect(rows("kore.things.send", "thingsSend", "thingsSendOther")).toMatchObject([{ sendsOne: true }]);
  });

  it("take a read beside a write for a look at what became of it", () => {
    const [row] = rows("kore.things.ask", "thingsList", "thingsSend");
    expect(row?.operations.map(({ id }) => id)).toEqual(["things.send", "things.list"]);
    expect(row?.sendsOne).toBe(false);
  });

  it("refuse a name that stands for no operation", () => {
    expect(() => rows("kore.things.find", "thingsFind")).toThrow("kore.things.find names thingsFind");
  });
});
