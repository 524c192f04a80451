import { describe, expect, it } from "vitest";
import { decodeError } from "./decode-error.ts";

describe("decodeError", () => {
  it("reads the plain error text", () => {
    expect(decodeError(404, { error: "Resource could not be found" })).toMatchObject({
      message: "Resource could not be found",
    });
  });

  it("reads messages by field", () => {
    expect(decodeError(422, { error: { name: ["is taken", "is short"], slug: ["is bad"] } })).toMatchObject({
      message: "name is taken; name is short; slug is bad",
      fieldErrors: { name: ["is taken", "is short"], slug: ["is bad"] },
    });
  });

  it("gives each attribute of an invalid record its own sentence", () => {
    const body = { message: "Email is invalid, Name can't be blank", attributes: ["email", "name"] };
    expect(decodeError(422, body).fieldErrors).toEqual({ email: ["Email is invalid"], name: ["Name can't be blank"] });
  });

  it("gives every attribute the whole message where the sentences cannot be told apart", () => {
    const body = { message: "Name a, b or c", attributes: ["name"] };
    expect(decodeError(422, body).fieldErrors).toEqual({ name: ["Name a, b or c"] });
  });

  it("collects several sentences about one attribute", () => {
    const body = { message: "Name is short, Name is odd", attributes: ["name", "name"] };
    expect(decodeError(422, body).fieldErrors).toEqual({ name: ["Name is short", "Name is odd"] });
  });

  it("reads a message without attributes", () => {
    expect(decodeError(403, { message: "Limit reached" }).message).toBe("Limit reached");
  });

  it("reads the documented list too, with its code", () => {
    const body = { errors: [{ field: "email", message: "is taken", code: "taken" }] };
    expect(decodeError(422, body)).toMatchObject({
      message: "is taken",
      code: "taken",
      fieldErrors: { email: ["is taken"] },
    });
  });

  it.each([
    [{ errors: ["You need to sign in or sign up before continuing."] }, false],
    [{ error: "Invalid Access Token" }, false],
    [{ error: "Invalid access_token" }, false],
    [{ error: "Non permissible resource" }, true],
    [{ error: "You are not authorized to do this action" }, true],
    [{ error: "Account is suspended" }, true],
    [{ error: "Invalid User IDs" }, true],
  ])("tells a bad token from a missing permission by the body of a 401: %j", (body, permission) => {
    expect(decodeError(401, body).permission).toBe(permission);
  });

  it.each([
    ["Retry later\n", "Retry later"],
    ["<html><body>Bad gateway</body></html>", "Too many requests."],
    ["", "Too many requests."],
    [undefined, "Too many requests."],
    [null, "Too many requests."],
    [[], "Too many requests."],
    [{}, "Too many requests."],
    [{ errors: [] }, "Too many requests."],
    [{ errors: [7, null] }, "Too many requests."],
    [{ error: 7 }, "Too many requests."],
  ])("makes a sentence of %j", (body, message) => {
    expect(decodeError(429, body).message).toBe(message);
  });

  it("keeps a field named __proto__ as a plain key", () => {
    const decoded = decodeError(422, JSON.parse('{"error":{"__proto__":["is odd"]}}'));
    expect(Object.keys(decoded.fieldErrors ?? {})).toEqual(["__proto__"]);
  });
});
