import { Bots, createKoreAI } from "@truewire/koreai/tree-shakable";

const kore = createKoreAI({ resources: { bots: Bots }, host: "https://app.example.com", token: "token" });
const page = await kore.bots.list();
console.log(page.items.length);
