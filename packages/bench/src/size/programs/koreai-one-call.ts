import { Sso, createKoreAI } from "@truewire/koreai/tree-shakable";

const kore = createKoreAI({ resources: { sso: Sso }, host: "https://app.example.com", token: "token" });
const metadata = await kore.sso.get({ SSOProtocol: "saml" });
console.log(metadata.ACS_IDP_URL);
