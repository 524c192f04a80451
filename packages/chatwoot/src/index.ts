import { Client, APIError } from "@truewire/core";
import { contactGet, type Contact } from "@truewire/core/chatwoot";
export type { Contact };
export { APIError };
export class Chatwoot extends Client {
  get(id: number): Promise<Contact> {
    return this.call(contactGet, { path: { id } });
  }
}
