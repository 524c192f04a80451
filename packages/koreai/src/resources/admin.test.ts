import { expectValidExchanges, recordingServer } from "@truewire/test-support";
import { describe, expect, it } from "vitest";
import { KoreAI } from "../koreai.ts";
import { describeCalls } from "./cases.testing.ts";
import type { CallCase } from "./cases.testing.ts";

const sso = {
  SSO_Authentication: "enable",
  SSOProtocol: "saml",
  SAML_IdentityProvider: "okta",
  SingleSignOnURL: "https://idp.example.com/in",
  IssuerURL: "https://idp.example.com",
  Certificate: ["certificate"],
} as const;
const permissions = { "Bot Management": "full" };
const adminRole = { roleType: "admin", role: "auditor", permissions } as const;
const change = { roleId: "r-1", addUsers: ["a@example.com"] };

const cases: CallCase[] = [
  {
    name: "roles.list",
    call: (kore) => kore.roles.list({ roleType: "admin", limit: 2 }),
    sent: ["GET", "/api/public/roles?roleType=admin&limit=2"],
    reply: { total: 1, availableMore: false, roles: [adminRole] },
  },
  {
    name: "roles.export",
    call: (kore) => kore.roles.export({ roleType: "admin" }),
    sent: ["GET", "/api/public/roles/export?roleType=admin"],
    reply: [{ ...adminRole, _id: "r-1" }],
  },
  {
    name: "roles.import",
    call: (kore) => kore.roles.import({ roleType: "admin", fullImport: true, fileId: "f-1" }),
    sent: ["POST", "/api/public/roles/import?roleType=admin&fullImport=true", { fileId: "f-1" }],
    reply: [{ _id: "r-1", role: "auditor", roleType: "admin" }],
  },
  {
    name: "roles.assignBotRoles",
    call: (kore) => kore.roles.assignBotRoles([{ ...change, botId: "st-1" }]),
    sent: ["POST", "/api/public/btroles/assignments/", [{ ...change, botId: "st-1" }]],
    reply: [{ roleId: "r-1", status: "success" }],
  },
  {
    name: "roles.assignAdminRoles",
    call: (kore) => kore.roles.assignAdminRoles([change]),
    sent: ["POST", "/api/public/adminroles/assignments/", [change]],
    reply: [{ roleId: "r-1", status: "success" }],
  },
  {
    name: "sso.get",
    call: (kore) => kore.sso.get({ SSOProtocol: "saml" }),
    sent: ["GET", "/api/public/ssoconfig?SSOProtocol=saml"],
    reply: { ACS_IDP_URL: "https://sp.example.com", ACS_SP_CallBack_URL: "https://sp.example.com/back" },
  },
  {
    name: "sso.disable",
    call: (kore) => kore.sso.disable(),
    sent: ["DELETE", "/api/public/ssoconfig"],
    reply: { message: "off" },
  },
  {
    name: "userData.erase",
    call: (kore) => kore.userData.erase({ userIds: ["u-1"], RemoveDataFromAllBots: true }),
    sent: ["DELETE", "/api/public/bot/eraseUsersData", { userIds: ["u-1"], RemoveDataFromAllBots: true }],
    reply: { requestId: "eud-1", status: "in-progress" },
  },
  {
    name: "userData.erasureStatus",
    call: (kore) => kore.userData.erasureStatus("eud/1"),
    sent: ["GET", "/api/public/bot/eraseUsersData/status/eud%2F1"],
    reply: { _id: "eud-1", response: [{ userId: "u-1", status: "SUCCESS" }] },
  },
  {
    name: "groups.list",
    call: (kore) => kore.groups.list({ limit: 2 }).toArray(),
    sent: ["GET", "/api/public/groups?limit=2"],
    reply: { total: 1, availableMore: false, groups: [{ _id: "e-1", gN: "Audit" }] },
    gives: [{ _id: "e-1", gN: "Audit" }],
  },
  {
    name: "bots.list",
    call: (kore) => kore.bots.list().toArray(),
    sent: ["GET", "/api/public/bots"],
    reply: { total: 1, availableMore: false, bots: [{ _id: "st-1", name: "One" }] },
    gives: [{ _id: "st-1", name: "One" }],
  },
  {
    name: "auditLogs.list",
    call: (kore) => kore.auditLogs.list({ size: 2, fromDate: "2026-01-31" }).toArray(),
    sent: ["GET", "/api/public/auditlogs?size=2&fromDate=2026-01-31"],
    reply: { total: 1, moreAvailable: false, auditlogs: [{ AuditLogId: "a-1", timestampValue: 1 }] },
    gives: [{ AuditLogId: "a-1", timestampValue: 1 }],
  },
];

describeCalls(cases);

describe("sso.set", () => {
  it("sends the configuration", async () => {
    await using server = await recordingServer(() => ({ json: { message: "on", method: "saml" } }));
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    await expect(kore.sso.set({ ...sso, Certificate: [...sso.Certificate] })).resolves.toMatchObject({ message: "on" });
    expect(server.last()).toMatchObject({ method: "POST", target: "/api/public/ssoconfig", json: sso });
    await expectValidExchanges("koreai", server.exchanges);
  });
});

describe("walks over pages", () => {
  it("counts groups by page number, from 0 (not sent), until the server says that no more follow", async () => {
    await using server = await recordingServer(({ target }) => {
      const page = Number(new URL(target, "http://localhost").searchParams.get("offset"));
      const groups = [
        { _id: `e-${2 * page}`, gN: "a" },
        { _id: `e-${2 * page + 1}`, gN: "b" },
      ];
      return { json: { total: 6, availableMore: page < 2, groups } };
    });
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    const names: string[] = [];
    for await (const group of kore.groups.list({ limit: 2 })) names.push(group._id);
    expect(names).toEqual(["e-0", "e-1", "e-2", "e-3", "e-4", "e-5"]);
    expect(server.requests.map(({ target }) => new URL(target, "http://localhost").searchParams.get("offset"))).toEqual(
      [null, "1", "2"],
    );
    await expectValidExchanges("koreai", server.exchanges);
  });

  it("counts bots by number of entries", async () => {
    await using server = await recordingServer(({ target }) => {
      const skip = Number(new URL(target, "http://localhost").searchParams.get("offset"));
      const bots =
        skip >= 3
          ? []
          : [
              { _id: `st-${skip}`, name: "x" },
              { _id: `st-${skip + 1}`, name: "y" },
            ];
      return { json: { total: 4, availableMore: skip + 2 < 4, bots } };
    });
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    const bots = await kore.bots.list({ limit: 2 }).toArray();
    expect(bots.map((bot) => bot._id)).toEqual(["st-0", "st-1", "st-2", "st-3"]);
  });
});

describe("arguments", () => {
  it.each([
    ["roles.assignBotRoles", (kore: KoreAI) => kore.roles.assignBotRoles([])],
    ["roles.assignAdminRoles", (kore: KoreAI) => kore.roles.assignAdminRoles([7] as never)],
    ["users.updateAccess", (kore: KoreAI) => kore.users.updateAccess({ emailIds: [] })],
    ["users.get", (kore: KoreAI) => kore.users.get({ emailIds: [] })],
    ["auditLogs.list", (kore: KoreAI) => kore.auditLogs.list({ fromDate: "2026-01-02", toDate: "2026-01-01" })],
    ["userData.erasureStatus", (kore: KoreAI) => kore.userData.erasureStatus("..")],
  ])("%s refuses what would be misread, before anything is sent", async (_name, call) => {
    await using server = await recordingServer(() => ({ json: {} }));
    const kore = new KoreAI({ host: server.url, token: "given-token", rateLimit: false });
    const result = await call(kore).safe();
    expect(result).toMatchObject({ ok: false, error: { name: "InvalidArgumentError" } });
    expect(server.requests).toEqual([]);
  });
});
