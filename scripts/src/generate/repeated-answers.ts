import ts from "typescript";

import { changeTypes, membersOfType } from "./members.ts";
import { print } from "./type-nodes.ts";

const { factory } = ts;

/** From so many repetitions on, an answer gets a name: most operations fail alike, and each would spell it out. */
const MOST_SPELLED_OUT = 4;

/** Applies a change to every answer of an operation's type. */
function changeAnswers(operation: ts.TypeNode, change: (answer: ts.TypeNode) => ts.TypeNode): ts.TypeNode {
  const parts = changeTypes(membersOfType(operation), (part, name) =>
    name === "responses" ? factory.createTypeLiteralNode(changeTypes(membersOfType(part), change)) : part,
  );
  return factory.createTypeLiteralNode(parts);
}

/** Operations whose repeated answers have names, and the declarations of those. */
export interface NamedAnswers {
  readonly members: readonly ts.TypeElement[];
  readonly declarations: readonly string[];
}

/** Gives names to the answers that many operations have in common; the types stay the same. */
export function nameRepeatedAnswers(operations: readonly ts.TypeElement[]): NamedAnswers {
  const counts = new Map<string, number>();
  changeTypes(operations, (operation) =>
    changeAnswers(operation, (answer) => {
      const text = print(answer);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      return answer;
    }),
  );
  const repeated = [...counts].filter(([, count]) => count > MOST_SPELLED_OUT).map(([text]) => text);
  const names = new Map(repeated.map((text, index) => [text, `answer${index + 1}`]));
  const members = changeTypes(operations, (operation) =>
    changeAnswers(operation, (answer) => {
      const name = names.get(print(answer));
      return name === undefined ? answer : factory.createTypeReferenceNode(name);
    }),
  );
  return { members, declarations: [...names].map(([text, name]) => `type ${name} = ${text};`) };
}
