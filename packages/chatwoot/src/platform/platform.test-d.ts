import { expectTypeOf, test } from "vitest";
import { ChatwootPlatform } from "../platform.ts";
import type { AccountUser, PlatformAccount, PlatformAgentBot, PlatformUser } from "../platform.ts";

const platform = new ChatwootPlatform({ baseUrl: "https://chatwoot.example.com", platformAccessToken: () => "t" });
const person = { name: "Agent", email: "agent@example.com", password: "x" };

test("methods give the thing itself", () => {
  expectTypeOf(platform.accounts.create({ name: "x" })).resolves.toEqualTypeOf<PlatformAccount>();
  expectTypeOf(platform.accounts.get(1)).resolves.toEqualTypeOf<PlatformAccount>();
  expectTypeOf(platform.accounts.update(1, { status: "active" })).resolves.toEqualTypeOf<PlatformAccount>();
  expectTypeOf(platform.accounts.delete(1)).resolves.toEqualTypeOf<void>();
  expectTypeOf(platform.accounts.users.list(1)).resolves.toEqualTypeOf<AccountUser[]>();
  expectTypeOf(platform.accounts.users.add(1, { user_id: 7 })).resolves.toEqualTypeOf<AccountUser>();
  expectTypeOf(platform.accounts.users.remove(1, 7)).resolves.toEqualTypeOf<void>();
  expectTypeOf(platform.agentBots.list()).resolves.toEqualTypeOf<PlatformAgentBot[]>();
  expectTypeOf(platform.agentBots.get(9)).resolves.toEqualTypeOf<PlatformAgentBot>();
  expectTypeOf(platform.agentBots.create({ avatar: new Blob() })).resolves.toEqualTypeOf<PlatformAgentBot>();
  expectTypeOf(platform.agentBots.update(9, { name: null })).resolves.toEqualTypeOf<PlatformAgentBot>();
  expectTypeOf(platform.agentBots.delete(9)).resolves.toEqualTypeOf<void>();
  expectTypeOf(platform.users.create(person)).resolves.toEqualTypeOf<PlatformUser>();
  expectTypeOf(platform.users.get(7)).resolves.toEqualTypeOf<PlatformUser>();
  expectTypeOf(platform.users.update(7, { email: "a@example.com" })).resolves.toEqualTypeOf<PlatformUser>();
  expectTypeOf(platform.users.delete(7)).resolves.toEqualTypeOf<void>();
  expectTypeOf(platform.users.createSsoLink(7)).resolves.toEqualTypeOf<string>();
});

test("types follow the wire", async () => {
  const user = await platform.users.get(7);
  expectTypeOf(user.account_id).toEqualTypeOf<number | null>();
  expectTypeOf((await platform.accounts.get(1)).features).toEqualTypeOf<{ [key: string]: true }>();
  const result = await platform.users.create(person).safe();
  if (result.ok || result.error.status !== 422) return;
  expectTypeOf(result.error.body.attributes).toEqualTypeOf<string[]>();
});

test("mistakes do not compile", () => {
  // @ts-expect-error whom to remove is missing
  platform.accounts.users.remove(1);
  // @ts-expect-error no such role
  platform.accounts.users.add(1, { user_id: 7, role: "owner" });
  // @ts-expect-error a password is required
  platform.users.create({ name: "Agent", email: "agent@example.com" });
  // @ts-expect-error a file, not its path
  platform.agentBots.create({ avatar: "bot.png" });
  // @ts-expect-error that is the token of the application API
  new ChatwootPlatform({ apiAccessToken: "t" });
});
