import { keyOf, type OperationFacts, type ParameterFacts } from "./page-facts.ts";

function nameOf({ method, path }: OperationFacts): string {
  return `${method === "" ? "?" : method} ${path}`;
}

function describe({ type, required }: ParameterFacts): string {
  const mark = required === null ? "" : required ? "required" : "optional";
  const words = [type, mark].filter((word) => word !== "");
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function parameterChanges(old: readonly ParameterFacts[], now: readonly ParameterFacts[]): readonly string[] {
  const key = ({ in: place, name }: ParameterFacts): string => `${place} ${name}`;
  const before = new Map(old.map((parameter) => [key(parameter), parameter]));
  const after = new Map(now.map((parameter) => [key(parameter), parameter]));
  const lines: string[] = [];
  for (const [name, parameter] of after) {
    const former = before.get(name);
    if (former === undefined) lines.push(`${name} added${describe(parameter)}`);
    else if (describe(former) !== describe(parameter)) {
      lines.push(`${name} was${describe(former) || " unmarked"}, is${describe(parameter) || " unmarked"}`);
    }
  }
  for (const [name, parameter] of before) if (!after.has(name)) lines.push(`${name} removed${describe(parameter)}`);
  return lines;
}

function listChanges(what: string, old: readonly string[], now: readonly string[]): readonly string[] {
  const added = now.filter((item) => !old.includes(item));
  const removed = old.filter((item) => !now.includes(item));
  return [
    ...(added.length > 0 ? [`${what} added: ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`${what} removed: ${removed.join(", ")}`] : []),
  ];
}

function operationChanges(old: OperationFacts, now: OperationFacts): readonly string[] {
  const moved = nameOf(old) === nameOf(now) ? [] : [`was ${nameOf(old)}`];
  const lines = [
    ...moved,
    ...parameterChanges(old.parameters, now.parameters),
    ...listChanges("keys in samples of requests", old.requestKeys, now.requestKeys),
    ...listChanges("keys in samples of answers", old.responseKeys, now.responseKeys),
    ...listChanges("calls in samples", old.calls, now.calls),
  ];
  return lines.map((line) => `${nameOf(now)}: ${line}`);
}

/**
 * What a page says otherwise than it did, one line for each change. Operations are paired by method and path, those that are left over by
 * their order when there are as many of them.
 */
export function compareFacts(old: readonly OperationFacts[], now: readonly OperationFacts[]): readonly string[] {
  const before = new Map(old.map((operation) => [keyOf(operation), operation]));
  const after = new Map(now.map((operation) => [keyOf(operation), operation]));
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, operation]) => operation);
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, operation]) => operation);
  const lines = [...after].flatMap(([key, operation]) => {
    const former = before.get(key);
    return former === undefined ? [] : operationChanges(former, operation);
  });
  if (gone.length === fresh.length) {
    for (const [index, former] of gone.entries()) {
      const successor = fresh[index];
      if (successor !== undefined) lines.push(...operationChanges(former, successor));
    }
    return lines;
  }
  return [
    ...lines,
    ...fresh.map((operation) => `${nameOf(operation)}: added to the page`),
    ...gone.map((operation) => `${nameOf(operation)}: removed from the page`),
  ];
}
