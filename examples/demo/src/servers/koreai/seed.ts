import type { Store, User } from "./records.ts";

/** Credentials of the app in every seeded store. */
export const CLIENT_ID = "cs-demo-0001";
/** The secret that goes with {@link CLIENT_ID}. */
export const CLIENT_SECRET = "demo-secret-for-a-server-in-memory";

/** A fresh store with fictional records; each call returns its own. */
export function seed(): Store {
  return {
    app: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
    users: [
      { ...user(1, "Amira"), isOwner: true },
      user(2, "Bo"),
      user(3, "Chen"),
      user(4, "Dana"),
      { ...user(5, "Erin"), status: "not active" },
    ],
    groups: ["Audit", "Billing", "Designers", "Support", "Testers"].map((name, index) => ({
      id: `e-demo-${index + 1}`,
      name,
      description: `${name} of Example Bicycles`,
      userIds: new Set([`u-demo-${index + 1}`, "u-demo-1"]),
    })),
    roles: [
      { id: "r-demo-1", type: "admin", name: "admin", permissions: { Invite: "YES", "User Management": "FULL" } },
      { id: "r-demo-2", type: "admin", name: "auditor", permissions: { Invite: "NO" } },
      { id: "r-demo-3", type: "bot", name: "Bot Owner", permissions: { Tasks: ["FULL"] } },
    ],
  };
}

function user(number: number, firstName: string): User {
  return {
    userId: `u-demo-${number}`,
    emailId: `${firstName.toLowerCase()}@example.com`,
    orgUserId: `staff-${number}`,
    firstName,
    lastName: "Example",
    status: "active",
    canCreateBot: true,
    isDeveloper: true,
    isOwner: false,
  };
}
