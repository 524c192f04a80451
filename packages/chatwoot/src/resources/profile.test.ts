import { expectValidRequest, expectValidResponse, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { user } from "./fixtures.testing.ts";
import { formOf, picture } from "./form-of.testing.ts";
import { clientOf, describeRefusals } from "./resource-cases.testing.ts";

describe("profile.update", () => {
  it("sends what is to be changed and gives the user", async () => {
    await using server = await recordingServer(() => ({ json: user }));
    const params = { name: "Agent", display_name: null, ui_settings: { dark: true } };
    await expect(clientOf(server.url).profile.update(params)).resolves.toEqual(user);
    expect(server.last()).toMatchObject({ method: "PUT", target: "/api/v1/profile", json: { profile: params } });
    await expectValidRequest("chatwoot", server.last());
    await expectValidResponse("chatwoot", "PUT", "/api/v1/profile", 200, user);
  });

  it("goes as multipart by itself with an avatar, nested as the server reads it", async () => {
    await using server = await recordingServer(() => ({ json: user }));
    const params = { name: "Agent", avatar: picture(), ui_settings: { theme: "dark" } };
    await expect(clientOf(server.url).profile.update(params)).resolves.toEqual(user);
    expect(await formOf(server.last())).toEqual([
      ["profile[name]", "Agent"],
      ["profile[avatar]", "picture.png: pixels"],
      ["profile[ui_settings][theme]", "dark"],
    ]);
    await expectValidRequest("chatwoot", server.last());
  });

  it("keeps passwords out of errors", async () => {
    const rejected = { error: "wrong password", password: "very secret" };
    await using server = await recordingServer(() => ({ status: 422, json: rejected }));
    const result = await clientOf(server.url).profile.update({ password: "very secret" }).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "UnprocessableEntityError", method: "PUT" } });
    expect(JSON.stringify(result)).not.toContain("very secret");
  });

  describeRefusals([
    ["body.profile[ui_settings]", (cw) => cw.profile.update({ avatar: picture(), ui_settings: {} })],
    ["ui_settings.dark", (cw) => cw.profile.update({ avatar: picture(), ui_settings: { dark: true } })],
  ]);
});
