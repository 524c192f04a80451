import { Users, createKoreAI } from "@truewire/koreai/tree-shakable";

const kore = createKoreAI({ resources: { users: Users }, host: "https://app.example.com", token: "token" });
const { outcome } = await kore.users.remove({ deleteEmailIds: ["someone@example.com"] });
console.log(outcome);
