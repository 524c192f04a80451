import { Profile, createChatwoot } from "@truewire/chatwoot/tree-shakable";

const cw = createChatwoot({
  resources: { profile: Profile },
  baseUrl: "https://app.example.com",
  accountId: 1,
  apiAccessToken: "token",
});
const user = await cw.profile.get();
console.log(user.name);
