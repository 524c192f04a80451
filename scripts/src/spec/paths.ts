import { join, relative, sep } from "node:path";

/** Where the files of the descriptions are, below one repository root. */
export interface SpecPaths {
  readonly root: string;
  /** `specs/lock.json`. */
  readonly lock: string;
  /** A file of a vendor: `specs/<vendor>/<name>`. */
  file(vendor: string, name: string): string;
  /** The path as messages show it: relative to the root, with `/`. */
  relative(path: string): string;
  /** The path as the lock shows it: relative to `specs`, with `/`. */
  output(path: string): string;
}

function forwardSlashes(path: string): string {
  return path.split(sep).join("/");
}

/** The paths of the checkout at `root`. */
export function specPaths(root: string): SpecPaths {
  const specs = join(root, "specs");
  return {
    root,
    lock: join(specs, "lock.json"),
    file: (vendor, name) => join(specs, vendor, name),
    relative: (path) => forwardSlashes(relative(root, path)),
    output: (path) => forwardSlashes(relative(specs, path)),
  };
}
