import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** A class of resource methods, built on whatever context its vendor's client hands out. */
export type ResourceClass<Context, Instance = unknown> = new (context: Context) => Instance;

/** One instance per class of a record of resource classes. */
export type ResourceInstances<Resources extends Readonly<Record<string, ResourceClass<never>>>> = {
  readonly [Name in keyof Resources]: InstanceType<Resources[Name]>;
};

/**
 * Builds just the resources that a program names, so that a bundler drops all others.
 *
 * @param resources - classes by the name they shall have on the client
 * @param context - what each constructor is given
 * @throws InvalidArgumentError when an entry is no class
 */
export function createResources<Context, Resources extends Readonly<Record<string, ResourceClass<Context>>>>(
  resources: Resources,
  context: Context,
): ResourceInstances<Resources> {
  if (typeof resources !== "object" || resources === null) {
    throw new InvalidArgumentError("resources", "an object of resource classes", resources);
  }
  const entries = Object.entries(resources).map(([name, Resource]) => {
    if (typeof Resource !== "function") {
      throw new InvalidArgumentError(`resources.${name}`, "a resource class", Resource);
    }
    return [name, new Resource(context)];
  });
  return Object.freeze(Object.fromEntries(entries)) as ResourceInstances<Resources>;
}
