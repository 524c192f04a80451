import { expect, test } from "vitest";
import { withKoreai } from "./with-koreai.ts";

const USERS = "/api/public/users";
const INFO = "/api/public/usersInfo";

test("created users are listed with their outcome, and the bad ones beside them", () =>
  withKoreai(async ({ call }) => {
    const fay = {
      userInfo: { emailId: "fay@example.com", firstName: "Fay" },
      groups: ["e-demo-2"],
      isDeveloper: false,
    };
    const answer = await call("POST", USERS, { body: { users: [fay, { userInfo: { emailId: "nowhere" } }] } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      msg: expect.any(String),
      failedUserDetails: [
        { userInfo: { emailId: "fay@example.com", firstName: "Fay", status: "success" } },
        {
          userInfo: {
            emailId: "nowhere",
            status: "failure",
            reason: { errors: [{ msg: "INVALID_EMAIL", code: 400 }] },
          },
        },
      ],
    });
    expect((await call("POST", INFO, { body: { emailIds: ["fay@example.com"] } })).body).toMatchObject([
      { isDeveloper: false, userInfo: { firstName: "Fay", status: "not active" }, groups: [{ groupId: "e-demo-2" }] },
    ]);
  }));

test("when no user could be created the call fails", () =>
  withKoreai(async ({ call }) => {
    const again = { users: [{ userInfo: { emailId: "bo@example.com" } }] };
    const answer = await call("POST", USERS, { body: again });
    expect(answer).toMatchObject({ status: 400, body: { failedUserDetails: [{ userInfo: { status: "failure" } }] } });
    expect((await call("POST", USERS, { body: {}, wrong: true })).status).toBe(400);
  }));

test("a user is updated by either id, with groups to join and to leave", () =>
  withKoreai(async ({ server, call }) => {
    const byId = {
      userInfo: { orgUserId: "staff-2", lastName: "Sample" },
      groups: { addTo: ["e-demo-4"], removeFrom: ["e-demo-2"] },
    };
    expect(await call("PUT", USERS, { body: { users: [byId] } })).toMatchObject({ status: 200 });
    expect(server.store.users[1]?.lastName).toBe("Sample");
    const groups = server.store.groups.filter((group) => group.userIds.has("u-demo-2")).map((group) => group.name);
    expect(groups).toEqual(["Support"]);
    const nobody = { userInfo: { emailId: "nobody@example.com" } };
    expect((await call("PUT", USERS, { body: { users: [nobody] } })).status).toBe(400);
  }));

test("looking up answers a list in which an unknown address is a failed item", () =>
  withKoreai(async ({ call }) => {
    const { status, body } = await call("POST", INFO, {
      body: { emailIds: ["amira@example.com", "nobody@example.com"] },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject([
      {
        userInfo: { emailId: "amira@example.com", userId: "u-demo-1" },
        roles: { adminRoles: [{ roleName: "admin" }] },
      },
      { userInfo: { emailId: "nobody@example.com", status: "failure" } },
    ]);
    const emailIds = ["amira@example.com", "erin@example.com"];
    const active = await call("POST", INFO, { body: { emailIds, status: "active" } });
    expect(active.body).toMatchObject([{ userInfo: { emailId: "amira@example.com" } }]);
    expect(active.body).toHaveLength(1);
    expect((await call("POST", INFO, { body: { emailIds: [] }, wrong: true })).status).toBe(400);
  }));
