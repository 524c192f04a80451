import { mockKoreAI } from "./testing.ts";

// What the README's quick start meets instead of the network.
const mock = mockKoreAI({
  host: "https://platform.kore.ai",
  bots: [
    { _id: "st-1", name: "Support" },
    { _id: "st-2", name: "Sales" },
  ],
  users: [{ emailId: "a@example.com" }, { emailId: "c@example.com" }],
});
globalThis.fetch = mock.fetch;
process.on("exit", () => {
  for (const { method, path, status } of mock.calls) console.log(method, path, status);
});
