import { expect, test } from "vitest";
import { withKoreai } from "./with-koreai.ts";

test("roles are listed by type, admin roles without ids", () =>
  withKoreai(async ({ call }) => {
    const admin = await call("GET", "/api/public/roles?roleType=admin");
    expect(admin.body).toMatchObject({
      total: 2,
      availableMore: false,
      roles: [{ role: "admin" }, { role: "auditor" }],
    });
    expect(JSON.stringify(admin.body)).not.toContain("_id");
    const bot = await call("GET", "/api/public/roles?roleType=bot");
    expect(bot.body).toMatchObject({ roles: [{ _id: "r-demo-3", permissions: { Tasks: ["FULL"] } }] });
    expect(await call("GET", "/api/public/roles?roleType=admin&limit=1")).toMatchObject({
      body: { availableMore: true },
    });
    expect((await call("GET", "/api/public/roles", { wrong: true })).status).toBe(400);
  }));

test("the offset of groups counts pages", () =>
  withKoreai(async ({ call }) => {
    const names = async (query: string): Promise<unknown> => {
      const body = (await call("GET", `/api/public/groups${query}`)).body as {
        groups: { gN: string }[];
        availableMore: boolean;
      };
      return [body.groups.map((group) => group.gN), body.availableMore];
    };
    expect(await names("?limit=2")).toEqual([["Audit", "Billing"], true]);
    expect(await names("?limit=2&offset=1")).toEqual([["Designers", "Support"], true]);
    expect(await names("?limit=2&offset=2")).toEqual([["Testers"], false]);
    expect(await names("?limit=2&offset=3")).toEqual([[], false]);
    expect((await call("GET", "/api/public/groups?offset=x", { wrong: true })).status).toBe(400);
  }));

test("a group shows its members", () =>
  withKoreai(async ({ call }) => {
    const { body } = await call("GET", "/api/public/groups?limit=1&offset=1");
    expect(body).toMatchObject({
      total: 5,
      groups: [
        { _id: "e-demo-2", userCount: 2, users: [{ emailId: "amira@example.com" }, { emailId: "bo@example.com" }] },
      ],
    });
  }));
