export { createKoreAI } from "./create-koreai.ts";
export type { CreateKoreAIOptions } from "./create-koreai.ts";
export { AuditLogs } from "./resources/audit-logs.ts";
export { Bots } from "./resources/bots.ts";
export { Groups } from "./resources/groups.ts";
export { Roles } from "./resources/roles.ts";
export { Sso } from "./resources/sso.ts";
export { UserData } from "./resources/user-data.ts";
export { Users } from "./resources/users.ts";
