import type { Contact, Store, User } from "./records.ts";

/** The administrator's token in every seeded store. */
export const ADMIN_TOKEN = "demo-token-of-amira";
/** The token of an agent without administrator rights. */
export const AGENT_TOKEN = "demo-token-of-chen";

/** A fresh store with fictional records; each call returns its own. */
export function seed(): Store {
  return {
    account: { id: 1, name: "Example Bicycles" },
    users: [
      user(1, "Amira Example", "administrator", ADMIN_TOKEN),
      user(2, "Bo Example", "agent"),
      user(4, "Chen Example", "agent", AGENT_TOKEN),
      user(7, "Dana Example", "agent"),
      user(90, "Erin Elsewhere", null),
    ],
    inboxes: [
      { id: 3, name: "Shop chat", channelType: "Channel::WebWidget", memberIds: new Set([1, 2, 7]) },
      { id: 8, name: "Repairs by mail", channelType: "Channel::Email", memberIds: new Set([4]) },
    ],
    teams: [
      { ...team("sales", "Answers before the purchase"), id: 5, memberIds: new Set([2, 4, 7]) },
      { ...team("repairs", null), id: 6, memberIds: new Set([4]) },
    ],
    contacts: Array.from({ length: 34 }, (_, index) => contact(index)),
  };
}

function user(id: number, name: string, role: User["role"], accessToken = `demo-token-of-${id}`): User {
  const email = `${(name.split(" ")[0] ?? "").toLowerCase()}@example.com`;
  return { id, name, email, role, accessToken };
}

function team(name: string, description: string | null): Omit<Store["teams"][number], "id" | "memberIds"> {
  return { name, description, allow_auto_assign: true, icon: null, icon_color: null };
}

const GIVEN_NAMES = ["Noor", "Ivo", "Mei", "Sam", "Tove", "Uma", "Kai"];
const CITIES = ["Springfield", "Rivertown", "Lakeside"];
const FIRST_DAY = Date.UTC(2026, 0, 5, 9) / 1000;
const DAY = 86_400;

/** The twentieth contact is an anonymous visitor, whom listings leave out. */
function contact(index: number): Contact {
  const id = 101 + index;
  const isVisitor = index === 19;
  const name = `${GIVEN_NAMES[index % GIVEN_NAMES.length] ?? ""} Example ${index + 1}`;
  return {
    id,
    name: isVisitor ? null : name,
    email: isVisitor ? null : `customer${index + 1}@example.com`,
    phoneNumber: null,
    identifier: index % 5 === 0 && !isVisitor ? `crm-${id}` : null,
    company: index % 4 === 0 ? "Example Couriers" : null,
    city: CITIES[index % CITIES.length] ?? null,
    country: "Exampleland",
    createdAt: FIRST_DAY + index * DAY,
    lastActivityAt: index % 3 === 0 ? null : FIRST_DAY + (index + 40) * DAY,
    inboxId: index % 2 === 0 ? 3 : 8,
    labels: index % 6 === 0 ? ["newsletter"] : [],
  };
}
