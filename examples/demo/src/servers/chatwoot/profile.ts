import type { Route } from "../router.ts";
import type { Context } from "./context.ts";
import type { Store, User } from "./records.ts";

/** The caller's own profile, which belongs to no account. */
export const profileRoutes: readonly Route<Context>[] = [
  {
    method: "GET",
    path: "/api/v1/profile",
    handle: ({ store, user }) => ({ status: 200, json: profileJson(store, user) }),
  },
];

/** A user without accounts has neither an account id nor a role. */
function profileJson(store: Store, user: User): Record<string, unknown> {
  const isMember = user.role !== null;
  return {
    access_token: isMember ? user.accessToken : "",
    account_id: isMember ? store.account.id : null,
    available_name: user.name,
    avatar_url: "",
    confirmed: true,
    display_name: null,
    message_signature: null,
    email: user.email,
    id: user.id,
    inviter_id: null,
    name: user.name,
    provider: "email",
    pubsub_token: `demo-pubsub-token-of-${user.id}`,
    role: user.role,
    ui_settings: {},
    uid: user.email,
    type: null,
    accounts: isMember ? [membershipJson(store, user)] : [],
  };
}

function membershipJson(store: Store, user: User): Record<string, unknown> {
  return {
    id: store.account.id,
    name: store.account.name,
    status: "active",
    onboarding_step: null,
    active_at: "2026-01-05T09:00:00.000Z",
    role: user.role,
    permissions: [user.role],
    availability: "online",
    availability_status: "online",
    auto_offline: true,
    api_and_webhooks: true,
  };
}
