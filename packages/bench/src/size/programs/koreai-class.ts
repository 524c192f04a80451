import { KoreAI } from "@truewire/koreai";

const kore = new KoreAI({ host: "https://app.example.com", token: "token" });
const page = await kore.bots.list();
console.log(page.items.length);
