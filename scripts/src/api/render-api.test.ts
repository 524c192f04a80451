import { describe, expect, it } from "vitest";

import { renderApi, type Heading, type Method } from "./render-api.ts";

const headings: readonly Heading[] = [
  { client: "Library", entry: "@example/library", about: "Books and shelves." },
  { client: "Archive", entry: "@example/library/archive", about: "What is kept." },
];
const listBooks = { id: "book-list", method: "GET", path: "/books" };
const saveBooks = { id: "book-save", method: "PUT", path: "/books" };

function method(client: string, resource: string, name: string, ...operations: Method["operations"]): Method {
  return { client, resource, method: name, operations };
}

describe("renderApi", () => {
  it("gives each class a section, each resource a table, each method a row in the order it came", () => {
    const text = renderApi("@example/library", headings, [
      method("Library", "shelves", "set", saveBooks),
      method("Library", "books", "list", listBooks),
      method("Library", "books", "add", listBooks, saveBooks),
      method("Archive", "books", "list", listBooks),
      { ...method("Archive", "books", "keep", listBooks, saveBooks), sendsOne: true },
    ]);
    expect(text.split("\n").filter((line) => /^(#|\| `)/u.test(line))).toEqual([
      "# @example/library: methods and operations",
      "## Library",
      "### books",
      "| `books.list` | `book-list` | `GET /books` |",
      "| `books.add` | `book-list`, then `book-save` | `GET /books`, then `PUT /books` |",
      "### shelves",
      "| `shelves.set` | `book-save` | `PUT /books` |",
      "## Archive",
      "### books",
      "| `books.list` | `book-list` | `GET /books` |",
      "| `books.keep` | `book-list` or `book-save` | `GET /books` or `PUT /books` |",
    ]);
    expect(text).toContain("5 methods, 2 operations.");
    expect(text).toContain('`import { Archive } from "@example/library/archive"`. What is kept.');
  });

  it("refuses a method that would be left out", () => {
    const lost = [method("Museum", "books", "list", listBooks)];
    expect(() => renderApi("@example/library", headings, lost)).toThrow("Museum.books.list is in no section");
  });
});
