import { describe, expect, it } from "vitest";
import { decodeError } from "./decode-error.ts";

const reason = { errors: [{ msg: "Unauthorized to perform this activity", code: 400 }], message: "outer" };

describe("decodeError", () => {
  it.each([
    [{ errors: [{ msg: "Invalid SDK credentials", code: 4002 }] }, "Invalid SDK credentials", 4002],
    [{ errors: [{ message: "Scope is incorrect!", code: 4002 }] }, "Scope is incorrect!", 4002],
    [{ errors: [{ msg: "a" }, { msg: "b" }, { msg: "c" }] }, "a (and 2 more)", undefined],
    [{ errors: ["a text"] }, "a text", undefined],
    [{ failedUserDetails: [{ emailId: "a@example.com", reason }] }, "Unauthorized to perform this activity", 400],
    [{ failedUserDetails: [{ reason: { message: "outer", code: 7 } }] }, "outer", 7],
    [
      { failedUserDetails: [{ userInfo: { status: "failure", reason } }] },
      "Unauthorized to perform this activity",
      400,
    ],
    [[{ userInfo: { status: "failure", reason } }], "Unauthorized to perform this activity", 400],
    [{ msg: "text" }, "text", undefined],
    [{ message: "text", code: "E1" }, "text", "E1"],
    [{ error: "text" }, "text", undefined],
    [{ error: { msg: "text", code: 3 } }, "text", 3],
    ["You've exceeded the per-minute rate limit", "You've exceeded the per-minute rate limit", undefined],
  ])("reads %j", (body, message, code) => {
    expect(decodeError(400, body)).toMatchObject({ message, code });
  });

  it.each([
    "<html></html>",
    "",
    undefined,
    null,
    7,
    [],
    [null],
    {},
    { errors: [] },
    { errors: [null, 7, {}] },
    { failedUserDetails: [] },
    { failedUserDetails: [7, {}, { reason: 3 }] },
    { error: {} },
  ])("makes a sentence of %j", (body) => {
    expect(decodeError(500, body).message).toBe("The server, or a gateway before it, failed.");
  });

  it("asks for a fresh token where the token is at fault, and not where the scope is", () => {
    expect(decodeError(401, { errors: [{ msg: "Invalid SDK credentials" }] })).toMatchObject({ reauthenticate: true });
    const scope = decodeError(401, { errors: [{ message: "Permission denied. Scope is incorrect!" }] });
    expect(scope).toMatchObject({ permission: true });
    expect(scope).not.toHaveProperty("reauthenticate");
    expect(decodeError(400, { errors: [{ msg: "x" }] })).not.toHaveProperty("reauthenticate");
  });
});
