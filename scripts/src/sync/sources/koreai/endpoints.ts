const METHODS = /\b(GET|POST|PUT|PATCH|DELETE)\b/gu;

/** An address: with a scheme, or a path that begins with a slash. Placeholders may hold whatever is no blank. */
const ADDRESS = /(?:https?:\/\/|(?<![\w/}.>:])\/)[^\s`'"|]+/giu;

/** The ways in which pages write placeholders, most particular first. */
const PLACEHOLDERS = [/:\{\{\s*([^{}]+?)\s*\}\}/gu, /\{\{:?\s*([^{}]+?)\s*\}\}/gu, /<([^<>/]+)>/gu, /:([A-Za-z]\w*)/gu];

function withPlainPlaceholders(path: string): string {
  let result = path;
  for (const pattern of PLACEHOLDERS) result = result.replaceAll(pattern, "{$1}");
  return result;
}

function withoutHost(address: string): string {
  return address.replace(/^https?:\/\/(?:\{\{?[^{}]*\}?\}|<[^<>]*>|[^/?#]*)/iu, "");
}

/** The path of an address as we write it: no host, no query, placeholders as `{name}`; `undefined` when nothing is left. */
export function pathOf(address: string): string | undefined {
  const plain = withPlainPlaceholders(withoutHost(address.replaceAll("\\", "")));
  const path = plain.replace(/[?#].*$/u, "").replace(/[.,;)]+$/u, "");
  return /^\/[^\s]*[A-Za-z}]/u.test(path) ? path : undefined;
}

/** The paths of all addresses in a text, once each. */
export function pathsIn(text: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS)].map(([address]) => pathOf(address)).filter((path) => path !== undefined);
  return [...new Set(found)];
}

/** The HTTP methods in a text, once each. */
export function methodsIn(text: string): readonly string[] {
  return [...new Set([...text.toUpperCase().matchAll(METHODS)].map(([method]) => method))];
}

/** Method and path of each `curl` in a sample. Without a method, data make it a POST. */
export function callsIn(sample: string): readonly string[] {
  const calls = sample
    .split(/(?=\bcurl\b)/u)
    .filter((part) => part.startsWith("curl"))
    .flatMap((part) => {
      const [, named] = /(?:-X|--request)\s*'?"?([A-Za-z]+)/u.exec(part) ?? [];
      const hasData = /\s(?:-d|--data(?:-raw|-binary|-urlencode)?|-F|--form)\b/u.test(part);
      const method = named?.toUpperCase() ?? (hasData ? "POST" : "GET");
      // The first address is the one that is called; others stand in headers and bodies.
      const [address] = part.match(/https?:\/\/[^\s'"]+/iu) ?? [];
      const path = address === undefined ? undefined : pathOf(address);
      return path === undefined ? [] : [`${method} ${path}`];
    });
  return [...new Set(calls)];
}
