import { recordingServer } from "@truewire/test-support";
import type { RecordingServer } from "@truewire/test-support";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKoreAI } from "./create-koreai.ts";
import { KoreAI } from "./koreai.ts";

/** A method as a program without types calls it. */
type Untyped = (...values: unknown[]) => Promise<unknown>;

let server: RecordingServer;
let kore: KoreAI;

beforeEach(async () => {
  server = await recordingServer(() => ({ json: {} }));
  kore = new KoreAI({ host: server.url, token: "t" });
});
afterEach(() => server.close());

describe("a call without its parameters is refused, and nothing is sent", () => {
  it.each<[string, (client: KoreAI) => Promise<unknown>]>([
    ["users.get", ({ users }) => (users.get.bind(users) as Untyped)()],
    ["users.create", ({ users }) => (users.create.bind(users) as Untyped)()],
    ["users.update", ({ users }) => (users.update.bind(users) as Untyped)()],
    ["users.remove", ({ users }) => (users.remove.bind(users) as Untyped)()],
    ["users.updateAccess", ({ users }) => (users.updateAccess.bind(users) as Untyped)()],
    ["roles.import", ({ roles }) => (roles.import.bind(roles) as Untyped)()],
  ])("%s", async (_, call) => {
    await expect(call(kore)).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "params" });
    expect(server.requests).toEqual([]);
  });
});

describe("options", () => {
  it.each([null, "x", 1])("that are %j are refused by name", (options) => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "options" }) as Error;
    expect(() => new KoreAI(options as never)).toThrow(refused);
    expect(() => createKoreAI(options as never)).toThrow(refused);
    expect(() => kore.withOptions(options as never)).toThrow(refused);
  });

  it("name the host `host`", () => {
    const refused = expect.objectContaining({ name: "InvalidArgumentError", argument: "baseUrl" }) as Error;
    const options = { baseUrl: server.url, host: server.url, token: "t" };
    expect(() => new KoreAI(options)).toThrow(refused);
    expect(() => kore.withOptions({ baseUrl: server.url } as object)).toThrow(refused);
  });

  it.each(["host", "token", "credentials", "timeOut"])("cannot be changed by an unknown %s", (argument) => {
    expect(() => kore.withOptions({ [argument]: "other" })).toThrow(expect.objectContaining({ argument }));
  });
});
