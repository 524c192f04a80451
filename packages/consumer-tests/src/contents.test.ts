import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const modules = join(inject("consumer"), "node_modules");

function files(name: string): string[] {
  return readdirSync(join(modules, "@truewire", name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(["core", "chatwoot", "koreai"])("@truewire/%s as packed", (name) => {
  const manifest = JSON.parse(readFileSync(join(modules, "@truewire", name, "package.json"), "utf8"));

  it("brings its licence and its README", () => {
    const names = readdirSync(join(modules, "@truewire", name));
    expect(names).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json"]));
  });

  it("has a README whose links lead to files that it brings", () => {
    const folder = join(modules, "@truewire", name);
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const links = Array.from(readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it("packs no test, no source and no configuration", () => {
    const strays = files(name).filter((file) =>
      /\.test[-.]|vitest|tsconfig|tsdown|\/src\//.test(file.slice(modules.length)),
    );
    expect(strays).toEqual([]);
  });

  it("is MIT, free of side effects and for Node 20 and up", () => {
    expect(manifest).toMatchObject({ license: "MIT", sideEffects: false, engines: { node: ">=20" } });
  });

  it("depends at run time on openapi-fetch and our core only", () => {
    const allowed = ["@truewire/core", "openapi-fetch"];
    expect(Object.keys(manifest.dependencies ?? {}).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  it("names no folder of the machine that built it", () => {
    const home = join(import.meta.dirname, "../../..");
    const naming = files(name).filter((file) => readFileSync(file, "utf8").includes(home));
    expect(naming).toEqual([]);
  });
});

describe.each(["chatwoot", "koreai"])("the snapshot inside @truewire/%s", (name) => {
  it("is inlined: neither code nor declarations reach into core's copy", () => {
    const reaching = files(name)
      .filter((file) => /\.(c?js|d\.c?ts)$/.test(file))
      .filter((file) => /["']@truewire\/core\/(chatwoot|koreai)["']/.test(readFileSync(file, "utf8")));
    expect(reaching).toEqual([]);
  });

  it("documents what it declares, and every name stays exported", () => {
    const read = (file: string): string => readFileSync(join(modules, "@truewire", file), "utf8");
    const [own, core] = [read(`${name}/dist/openapi.d.cts`), read(`core/dist/${name}/index.d.cts`)];
    const source = readFileSync(join(import.meta.dirname, `../../core/src/${name}/types.ts`), "utf8");
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(count(source, /\/\*\*/g)).toBeGreaterThan(1_000);
    expect(count(own, /\/\*\*/g)).toBeGreaterThanOrEqual(count(source, /\/\*\*/g));
    expect(core).not.toContain("/**");
    const exported = count(source, /^export (?:interface|type) /gm);
    for (const declarations of [own, core]) {
      expect(count(declarations, /^export (?:interface|type) /gm)).toBeGreaterThanOrEqual(exported);
    }
    expect(readdirSync(join(modules, `@truewire/core/dist/${name}`))).not.toContain("documented.d.cts");
  });

  it("never brings the other vendor along", () => {
    const other = name === "chatwoot" ? "koreai" : "chatwoot";
    const manifest = JSON.parse(readFileSync(join(modules, "@truewire", name, "package.json"), "utf8"));
    expect(Object.keys(manifest.dependencies)).not.toContain(`@truewire/${other}`);
  });
});
