import { Users, createKoreAI, minting, pacing } from "@truewire/koreai/tree-shakable";

const kore = createKoreAI({
  resources: { users: Users },
  features: [minting, pacing],
  host: "https://app.example.com",
  token: "token",
});
const { outcome } = await kore.users.remove({ deleteEmailIds: ["someone@example.com"] });
console.log(outcome);
