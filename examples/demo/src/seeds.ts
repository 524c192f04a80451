import type { MockChatwootOptions } from "@truewire/chatwoot/testing";
import type { MockKoreAIOptions } from "@truewire/koreai/testing";

const GIVEN_NAMES = ["Noor", "Ivo", "Mei", "Sam", "Tove", "Uma", "Kai"];

/** What Chatwoot holds when the demo begins. The twentieth contact is an anonymous visitor, whom listings leave out. */
export const chatwootSeeds: MockChatwootOptions = {
  apiAccessToken: "demo-token-of-amira",
  agents: [
    { id: 1, name: "Amira Example" },
    { id: 2, name: "Bo Example" },
    { id: 4, name: "Chen Example" },
    { id: 7, name: "Dana Example" },
  ],
  inboxes: [{ id: 3, name: "Shop chat", members: [1, 2, 7] }],
  teams: [{ id: 5, name: "sales", members: [2, 4, 7] }],
  contacts: Array.from({ length: 34 }, (_, index) =>
    index === 19
      ? {}
      : {
          name: `${GIVEN_NAMES[index % GIVEN_NAMES.length] ?? ""} Example ${index + 1}`,
          email: `customer${index + 1}@example.com`,
        },
  ),
};

/** What Kore.ai holds when the demo begins. */
export const koreaiSeeds: MockKoreAIOptions = {
  users: ["Amira", "Bo", "Chen", "Dana", "Erin"].map((firstName, index) => ({
    emailId: `${firstName.toLowerCase()}@example.com`,
    orgUserId: `staff-${index + 1}`,
    firstName,
    isOwner: index === 0,
  })),
  groups: ["Audit", "Billing", "Designers", "Support", "Testers"].map((gN) => ({ gN })),
  bots: [{ _id: "st-shop", name: "Shop", definition: { name: "Shop", dialogs: 3 } }],
  jobs: { polls: 1 },
};

/** An app of the Admin Console, whose tokens the client mints. */
export const credentials = {
  clientId: "cs-demo-0001",
  clientSecret: "demo-secret-for-a-server-in-memory",
  algorithm: "HS256",
} as const;
