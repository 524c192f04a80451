import ts from "typescript";

import type { Imported, SourceModule, SourceModules } from "./source-modules.ts";

/** A public method of the client, and the operations that its own code names. */
export interface ClientMethod {
  /** As a user writes it: `kore.users.list`. */
  readonly path: string;
  /** Constants of the operation table, each once. */
  readonly constants: readonly string[];
}

/** A class that users make, and how a program calls it. */
export interface ClientRoot {
  readonly file: string;
  readonly class: string;
  readonly name: string;
}

interface PlacedClass {
  readonly module: SourceModule;
  readonly declaration: ts.ClassDeclaration;
}

const TABLE = "@truewire/core/koreai";

function memberName(member: ts.ClassElement): string | undefined {
  const { name } = member;
  return name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name.text : undefined;
}

function isHidden(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const hidden = modifiers.some(({ kind }) =>
    [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.StaticKeyword].includes(kind),
  );
  return hidden || memberName(member)?.startsWith("#") === true;
}

/** Through which members of its own class a method reaches operations. */
export type Through = "all members" | "hidden members";

/** Reads the client's classes. Nothing of them is run. */
class ClientReader {
  readonly #modules: SourceModules;
  readonly #through: Through;

  constructor(modules: SourceModules, through: Through) {
    this.#modules = modules;
    this.#through = through;
  }

  #class(module: SourceModule, name: string): PlacedClass | undefined {
    const declaration = module.classes.get(name);
    if (declaration !== undefined) return { module, declaration };
    const imported = module.typeImports.get(name);
    const other = imported?.file === undefined ? undefined : this.#modules.get(imported.file);
    return other && imported && this.#class(other, imported.name);
  }

  /** The members of a class and of those it extends. */
  *#members(placed: PlacedClass): Generator<readonly [PlacedClass, ts.ClassElement]> {
    for (const member of placed.declaration.members) yield [placed, member];
    const heritage = placed.declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    const base = heritage?.types[0]?.expression;
    const parent = base && ts.isIdentifier(base) ? this.#class(placed.module, base.text) : undefined;
    if (parent !== undefined) yield* this.#members(parent);
  }

  /** The class that a property or getter holds, if it is one of ours. */
  #held({ module }: PlacedClass, member: ts.ClassElement): PlacedClass | undefined {
    if (!ts.isPropertyDeclaration(member) && !ts.isGetAccessorDeclaration(member)) return undefined;
    const { type } = member;
    if (type === undefined || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
    return this.#class(module, type.typeName.text);
  }

  /** The constants that code names: itself, in functions that it uses, and in members of its class. */
  #constants(node: ts.Node, placed: PlacedClass, seen: Set<ts.Node> = new Set()): readonly string[] {
    if (seen.has(node)) return [];
    seen.add(node);
    const found: string[] = [];
    const follow = (target: ts.Node | undefined, where: PlacedClass): void => {
      if (target !== undefined) found.push(...this.#constants(target, where, seen));
    };
    const visit = (child: ts.Node): void => {
      if (ts.isTypeNode(child)) return;
      if (ts.isPropertyAccessExpression(child)) {
        if (child.expression.kind === ts.SyntaxKind.ThisKeyword) {
          follow(ownMethod(placed.declaration, child.name.text, this.#through), placed);
        }
        this.#borrowed(child, placed, follow);
        visit(child.expression);
        return;
      }
      if (ts.isIdentifier(child)) this.#name(child.text, placed, found, follow);
      ts.forEachChild(child, visit);
    };
    ts.forEachChild(node, visit);
    if (ts.isIdentifier(node)) this.#name(node.text, placed, found, follow);
    return [...new Set(found)];
  }

  /** A method that is called on a resource made for the purpose: `new Files(client).upload(...)`. */
  #borrowed(
    { expression, name }: ts.PropertyAccessExpression,
    { module }: PlacedClass,
    follow: (target: ts.Node | undefined, where: PlacedClass) => void,
  ): void {
    if (!ts.isNewExpression(expression) || !ts.isIdentifier(expression.expression)) return;
    const made = this.#class(module, expression.expression.text);
    const method = made?.declaration.members.find((member) => memberName(member) === name.text);
    if (made && method && ts.isMethodDeclaration(method)) follow(method.body, made);
  }

  #name(
    name: string,
    placed: PlacedClass,
    found: string[],
    follow: (target: ts.Node | undefined, where: PlacedClass) => void,
  ): void {
    const { module } = placed;
    const imported: Imported | undefined = module.imports.get(name);
    if (imported === undefined) follow(module.values.get(name), placed);
    else if (imported.package === TABLE) found.push(imported.name);
    else if (imported.file !== undefined) {
      const other = this.#modules.get(imported.file);
      if (other !== undefined)
        follow(other.values.get(imported.name), { module: other, declaration: placed.declaration });
    }
  }

  *#methodsOf(placed: PlacedClass, path: string, above: readonly ts.Node[] = []): Generator<ClientMethod> {
    const inside = [...above, placed.declaration];
    for (const [owner, member] of this.#members(placed)) {
      const name = memberName(member);
      if (name === undefined || isHidden(member)) continue;
      const at = `${path}.${name}`;
      const held = this.#held(owner, member);
      // A way back up leads to methods that were found before.
      if (held !== undefined && !inside.includes(held.declaration)) yield* this.#methodsOf(held, at, inside);
      else if (ts.isMethodDeclaration(member) && member.body) {
        yield { path: at, constants: this.#constants(member.body, owner) };
      }
    }
  }

  methods({ file, class: name, name: called }: ClientRoot): readonly ClientMethod[] {
    const module = this.#modules.get(file);
    const root = module && this.#class(module, name);
    if (root === undefined) throw new Error(`${file} declares no class ${name}`);
    return [...this.#methodsOf(root, called)];
  }
}

function ownMethod(declaration: ts.ClassDeclaration, name: string, through: Through): ts.Node | undefined {
  const isOpen = through === "all members";
  const member = declaration.members.find((each) => memberName(each) === name && (isOpen || isHidden(each)));
  return member && (ts.isMethodDeclaration(member) ? member.body : undefined);
}

/**
 * The methods of the client that send something, found in its source text: from the class that users make over the resources that hang
 * on it.
 *
 * @param through - `all members` finds methods, too, that only call others of their class, such as walks over windows of time
 * @throws Error when a root is not there
 */
export function clientMethods(
  modules: SourceModules,
  roots: readonly ClientRoot[],
  through: Through = "hidden members",
): readonly ClientMethod[] {
  const reader = new ClientReader(modules, through);
  return roots.flatMap((root) => reader.methods(root)).filter(({ constants }) => constants.length > 0);
}
