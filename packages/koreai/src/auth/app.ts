/**
 * Kinds of app that credentials belong to: `admin` is made in the Admin Console, `builder` in the App Builder of a bot,
 * `dataTable` for data tables, `channel` is linked to a bot's webhook channel.
 */
export type KoreAIApp = "admin" | "builder" | "dataTable" | "channel";

/** Something for each kind of app that there are credentials of. */
export type ByApp<Value> = { readonly [App in KoreAIApp]?: Value | undefined };

/** What each kind is called in errors. */
export const appNames: Readonly<Record<KoreAIApp, string>> = {
  admin: "an Admin Console app",
  builder: "an App Builder app",
  dataTable: "a data table app",
  channel: "the app of the webhook channel",
};

export const apps: readonly KoreAIApp[] = ["admin", "builder", "dataTable", "channel"];

/** Whether an object holds something by kind of app, so far as its keys tell. */
export function isByApp<Value>(value: object): value is ByApp<Value> {
  return apps.some((app) => app in value);
}
