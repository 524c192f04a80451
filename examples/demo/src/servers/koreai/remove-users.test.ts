import { expect, test } from "vitest";
import { withKoreai } from "./with-koreai.ts";

const USERS = "/api/public/users";
const NOT_ALLOWED = {
  statusCode: 400,
  status: 400,
  customCode: 400,
  errors: [{ msg: "Unauthorized to perform this activity", code: 400 }],
  message: "Unauthorized to perform this activity",
  name: "BadRequest",
};

test("all named users are removed, by e-mail address or by the organisation's id", () =>
  withKoreai(async ({ server, call }) => {
    const done = { status: 200, body: { msg: "Users are removed Successfully" } };
    expect(await call("DELETE", USERS, { body: { deleteEmailIds: ["bo@example.com", "chen@example.com"] } })).toEqual(
      done,
    );
    expect(await call("DELETE", USERS, { body: { orgUserIds: ["staff-4"] } })).toEqual(done);
    expect(server.store.users.map((user) => user.emailId)).toEqual(["amira@example.com", "erin@example.com"]);
    expect(server.store.groups[1]?.userIds).not.toContain("u-demo-2");
  }));

test("when some are refused the others are removed, and the answer says both", () =>
  withKoreai(async ({ server, call }) => {
    const answer = await call("DELETE", USERS, { body: { deleteEmailIds: ["bo@example.com", "amira@example.com"] } });
    expect(answer).toEqual({
      status: 200,
      body: {
        msg: "Users are removed Successfully",
        failedUserDetails: [{ emailId: "amira@example.com", reason: NOT_ALLOWED }],
      },
    });
    expect(server.store.users.map((user) => user.emailId)).not.toContain("bo@example.com");
  }));

test("when all are refused the call fails", () =>
  withKoreai(async ({ call }) => {
    const byEmail = await call("DELETE", USERS, { body: { deleteEmailIds: ["amira@example.com"] } });
    expect(byEmail).toEqual({
      status: 400,
      body: { failedUserDetails: [{ emailId: "amira@example.com", reason: NOT_ALLOWED }] },
    });
    const byId = await call("DELETE", USERS, { body: { orgUserIds: ["staff-99"] } });
    expect(byId).toMatchObject({
      status: 400,
      body: { failedUserDetails: [{ orgUserId: "staff-99", reason: { statusCode: 400 } }] },
    });
  }));

test("an empty list, both lists and no list are refused as a whole", () =>
  withKoreai(async ({ server, call }) => {
    for (const body of [{ deleteEmailIds: [] }, { deleteEmailIds: ["bo@example.com"], orgUserIds: ["staff-3"] }, {}]) {
      const answer = await call("DELETE", USERS, { body, wrong: true });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 400 }] } });
    }
    expect(server.store.users).toHaveLength(5);
  }));
