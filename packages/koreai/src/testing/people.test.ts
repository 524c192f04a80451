import { expect, it } from "vitest";
import { judgedMock } from "./judged.testing.ts";

const seeds = {
  users: [
    { emailId: "amira@example.com", firstName: "Amira", isOwner: true, adminRoles: ["role-1"] },
    { emailId: "bo@example.com", orgUserId: "staff-2" },
    { emailId: "chen@example.com", status: "not active" as const },
  ],
  groups: [{ gN: "Audit", users: ["amira@example.com", "bo@example.com"] }, { gN: "Billing" }, { gN: "Testers" }],
  roles: [
    { roleType: "admin" as const, role: "Admin", permissions: { Invite: "YES" } },
    { roleType: "bot" as const, role: "Bot Owner", permissions: { Tasks: ["FULL"] } },
  ],
  bots: [{ _id: "st-1", name: "Shop" }],
};
const noor = { emailId: "noor@example.com", firstName: "Noor" };

it("users are created with groups and roles, and found again", async () => {
  const { kore } = judgedMock(seeds);
  const roles = [{ roleId: "role-1" }, { roleId: "role-2", botId: "st-1" }];
  const outcome = await kore.users.create({
    users: [{ userInfo: noor, groups: ["group-2"], roles, isDeveloper: false }],
  });
  expect(outcome).toEqual({ outcome: "all", requested: 1, message: "User is created Successfully.", failed: [] });
  const { found, failed } = await kore.users.get({ emailIds: ["NOOR@example.com", "nobody@example.com"] });
  expect(found).toMatchObject([
    {
      isDeveloper: false,
      userInfo: { ...noor, status: "not active" },
      roles: {
        adminRoles: [{ roleId: "role-1", roleName: "Admin" }],
        btRoles: [{ botId: "st-1", botName: "Shop", roleName: "Bot Owner" }],
      },
      groups: [{ groupId: "group-2", groupName: "Billing" }],
    },
  ]);
  expect(failed).toMatchObject([
    { userInfo: { emailId: "nobody@example.com", reason: { message: "User not found" } } },
  ]);
});

it("of a creation some may fail; when all do, none is created", async () => {
  const { kore } = judgedMock(seeds);
  const taken = { userInfo: { emailId: "bo@example.com" } };
  const some = await kore.users.create({ users: [taken, { userInfo: noor }] });
  expect(some).toMatchObject({ outcome: "partial", failed: [{ userInfo: { emailId: "bo@example.com" } }] });
  const none = kore.users.create({ users: [taken, { userInfo: { emailId: "noor" } }] });
  await expect(none).rejects.toMatchObject({ name: "BatchError", requested: 2, failed: [{}, {}] });
  expect((await kore.users.list()).total).toBe(4);
});

it("users are updated by either id", async () => {
  const { kore } = judgedMock(seeds);
  const groups = { addTo: ["group-3"], removeFrom: ["group-1"] };
  const roles = { addTo: [{ roleId: "role-1" }], removeFrom: [] };
  await kore.users.update({ users: [{ userInfo: { orgUserId: "staff-2", lastName: "Berg" }, groups, roles }] });
  await kore.users.updateAccess({ emailIds: ["bo@example.com"], canCreateBot: false });
  const { found } = await kore.users.get({ emailIds: ["bo@example.com"] });
  expect(found).toMatchObject([
    {
      canCreateBot: false,
      userInfo: { lastName: "Berg" },
      groups: [{ groupName: "Testers" }],
      roles: { adminRoles: [{ roleName: "Admin" }] },
    },
  ]);
  const unknown = kore.users.updateAccess({ emailIds: ["bo@example.com", "nobody@example.com"] });
  await expect(unknown).rejects.toMatchObject({ status: 404 });
});

it("users are removed, but for the owner", async () => {
  const { kore } = judgedMock(seeds);
  const deleteEmailIds = ["bo@example.com", "amira@example.com"];
  const some = await kore.users.remove({ deleteEmailIds });
  expect(some).toMatchObject({ outcome: "partial", requested: 2, failed: [{ emailId: "amira@example.com" }] });
  await expect(kore.users.remove({ deleteEmailIds })).rejects.toMatchObject({ name: "BatchError", failed: [{}, {}] });
  await expect(kore.users.remove({ orgUserIds: ["org-u-3"] })).resolves.toMatchObject({ outcome: "all" });
  expect((await kore.users.list()).users).toMatchObject([{ username: "amira@example.com" }]);
  await expect(kore.groups.list().toArray()).resolves.toMatchObject([{ userCount: 1 }, { userCount: 0 }, {}]);
});

it("groups are counted by pages, roles by their kind", async () => {
  const { mock, kore } = judgedMock(seeds);
  const names: string[] = [];
  for await (const group of kore.groups.list({ limit: 2 })) names.push(group.gN);
  expect(names).toEqual(["Audit", "Billing", "Testers"]);
  expect(mock.callsOf("groups.list").map(({ query }) => query.get("offset"))).toEqual([null, "1"]);
  const bot = await kore.roles.list({ roleType: "bot" });
  expect(bot).toMatchObject({ total: 1, availableMore: false, roles: [{ _id: "role-2", role: "Bot Owner" }] });
  // Those for the admin console come without their ids, unless they are exported.
  expect((await kore.roles.list({ roleType: "admin" })).roles[0]).not.toHaveProperty("_id");
  await expect(kore.roles.export({ roleType: "admin" })).resolves.toMatchObject([{ _id: "role-1" }]);
});

it("roles are given and taken away", async () => {
  const { kore } = judgedMock(seeds);
  await kore.roles.assignAdminRoles([
    { roleId: "role-1", addOrgUserIds: ["staff-2"], removeUsers: ["amira@example.com"] },
  ]);
  await kore.roles.assignBotRoles([{ roleId: "role-2", botId: "st-1", addUsers: ["bo@example.com"] }]);
  const { users } = await kore.users.list();
  expect(users.map(({ adminRoles, btRoles }) => [adminRoles.length, btRoles.length])).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
  ]);
  await expect(kore.roles.assignAdminRoles([{ roleId: "role-9", addUsers: ["x"] }])).rejects.toThrow(/no role role-9/);
});
