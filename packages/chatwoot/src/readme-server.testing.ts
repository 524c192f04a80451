import { mockChatwoot } from "./testing.ts";

// What the README's quick start meets instead of the network.
const mock = mockChatwoot({
  baseUrl: "https://app.chatwoot.com",
  apiAccessToken: "your token",
  agents: [{ name: "Amira" }, { name: "Bo" }, ...Array.from({ length: 5 }, () => ({ name: "Chen" }))],
  contacts: [
    { id: 41, name: "Ada", email: "ada@example.com" },
    { id: 42, name: "Noor", email: "noor@example.com" },
  ],
  inboxes: [{ id: 3, members: [1, 7] }],
  teams: [{ id: 5, members: [3] }],
});
globalThis.fetch = mock.fetch;
process.on("exit", () => {
  for (const { method, path, status } of mock.calls) console.log(method, path, status);
});
