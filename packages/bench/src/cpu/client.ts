/** Makes as many calls as it is told, one after the other, and reports the CPU time that each cost: `client.ts <subject> <origin>`. */
import { contactId } from "./contact.ts";
import type { Prepare } from "./subject.ts";

const [, , subject, baseUrl] = process.argv;
if (subject === undefined || baseUrl === undefined) throw new Error("usage: client.ts <subject> <origin>");

const { prepare } = (await import(`./subjects/${subject}.ts`)) as { prepare: Prepare };
const fetchContact = prepare(baseUrl);

process.on("message", async (calls: number) => {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const { id } = await fetchContact();
    if (id !== contactId) throw new Error(`${subject} fetched ${String(id)}`);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / calls);
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
