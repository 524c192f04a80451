import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import type { Root as MarkdownRoot } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified, type Processor } from "unified";
import { SKIP, visit } from "unist-util-visit";

import { SpecError } from "../../../shared/spec-error.ts";

/** What a page is made of, as far as facts stand in it. */
export type Block =
  | { readonly is: "heading"; readonly text: string }
  /** Cells by row, the head included. */
  | { readonly is: "table"; readonly rows: readonly (readonly string[])[] }
  /** A fenced block: its text, and what stands behind the fence. */
  | { readonly is: "code"; readonly language: string; readonly meta: string; readonly text: string };

/** Larger pages are not documentation. */
const LONGEST = 1024 * 1024;

const FRONT_MATTER = /^---\r?\n[^]*?\r?\n---(?:\r?\n|$)/u;

/** Lines that open or close a component: to Markdown they would begin a stretch of HTML in which nothing is a table. */
const COMPONENT_LINES = /^[ \t]*<\/?[A-Z][A-Za-z]*(?:\s[^<>]*)?>[ \t]*$/gmu;

/** Inside of components pages are indented like code; that it is code is said by fences only. */
function withoutIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
}

/** Keeps what stands behind a fence: the tree of HTML has no place of its own for it. */
function withFences(): (tree: MarkdownRoot) => void {
  return (tree) => {
    visit(tree, "code", (node) => {
      node.data = { ...node.data, hProperties: { dataLanguage: node.lang ?? "", dataMeta: node.meta ?? "" } };
    });
  };
}

const processor = unified()
  .use(remarkParse)
  .use(withoutIndentedCode)
  .use(remarkGfm)
  .use(withFences)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

function oneLine(text: string): string {
  return text.replaceAll(/[ \t]+/gu, " ").trim();
}

function rowsOf(table: Element): readonly (readonly string[])[] {
  const rows: string[][] = [];
  visit(table, "element", (element) => {
    if (element.tagName === "tr") {
      const cells: string[] = [];
      for (const child of element.children) {
        if (child.type === "element" && (child.tagName === "td" || child.tagName === "th"))
          cells.push(oneLine(toText(child)));
      }
      if (cells.length > 0) rows.push(cells);
      return SKIP;
    }
    return undefined;
  });
  return rows;
}

function textProperty(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return typeof value === "string" ? value : "";
}

function codeBlock(pre: Element): Block {
  const code = pre.children.find((child) => child.type === "element");
  return {
    is: "code",
    language: textProperty(code, "dataLanguage"),
    meta: textProperty(code, "dataMeta"),
    text: toText(pre, { whitespace: "pre" }),
  };
}

/**
 * The headings, tables and code of a page of Markdown or MDX, in their order. Tables may be written in HTML, with or without the closing
 * tags; components are taken for elements, and nothing in them is run.
 *
 * @param file - what messages call it
 * @throws {SpecError} when the page is too long, or nested too deeply.
 */
export function blocksOf(text: string, file: string): readonly Block[] {
  if (text.length > LONGEST) throw new SpecError(file, "", `holds more than ${LONGEST} characters`);
  const body = text.replace(FRONT_MATTER, "").replaceAll(COMPONENT_LINES, "");
  let tree: Root;
  try {
    tree = processor.runSync(processor.parse(body)) as Root;
  } catch (error) {
    if (error instanceof RangeError) throw new SpecError(file, "", "is nested too deeply to be read");
    throw error;
  }
  const blocks: Block[] = [];
  visit(tree, "element", (element) => {
    if (/^h[1-6]$/u.test(element.tagName)) {
      blocks.push({ is: "heading", text: oneLine(toText(element)) });
    } else if (element.tagName === "table") {
      blocks.push({ is: "table", rows: rowsOf(element) });
      return SKIP;
    } else if (element.tagName === "pre") {
      blocks.push(codeBlock(element));
      return SKIP;
    }
    return undefined;
  });
  return blocks;
}
