import { childPointer } from "../shared/pointer.ts";
import { SpecError } from "../shared/spec-error.ts";
import { constantName, pascalCase, typeName } from "./escape.ts";

/** What a name was made from, for the message when two things want the same one. */
export interface Origin {
  readonly pointer: string;
  /** Such as `schema contact` or `query of contactList`. */
  readonly what: string;
}

/** Gives out the names of one kind (types, or constants) and sees to it that each has one owner. */
export class NameRegistry {
  readonly #file: string;
  readonly #owners = new Map<string, Origin>();

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes `name` for `origin`.
   *
   * @throws {SpecError} when there is no name, or something else has it.
   */
  claim(name: string | undefined, origin: Origin): string {
    if (name === undefined) {
      throw new SpecError(
        this.#file,
        origin.pointer,
        `${origin.what}: no name can be made of it, it holds no ASCII letter or digit`,
      );
    }
    const owner = this.#owners.get(name);
    if (owner !== undefined) {
      throw new SpecError(this.#file, origin.pointer, `${origin.what} and ${owner.what} would both be named ${name}`);
    }
    this.#owners.set(name, origin);
    return name;
  }
}

/** Names of all component schemas by their keys. */
export function nameSchemas(keys: Iterable<string>, types: NameRegistry): ReadonlyMap<string, string> {
  const named = [...keys].map((key) => {
    const pointer = childPointer("/components/schemas", key);
    return [key, types.claim(typeName(key), { pointer, what: `the schema ${key}` })] as const;
  });
  return new Map(named);
}

/** The constant of an operation, and what the names of its types begin with. */
export interface OperationNames {
  readonly constant: string;
  readonly types: string;
}

/** Names of an operation. */
export function nameOperation(id: string, pointer: string, constants: NameRegistry): OperationNames {
  const constant = constants.claim(constantName(id), { pointer, what: `the operation ${id}` });
  return { constant, types: pascalCase(id) ?? constant };
}
