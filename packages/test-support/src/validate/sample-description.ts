import { asDescription, type Description } from "./description.ts";

const json = (schema: unknown): unknown => ({ "application/json": { schema } });
const reference = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

/** A small library's API with one operation for each thing the validator must tell apart. */
export function sampleDescription(): Description {
  return asDescription({
    openapi: "3.1.0",
    info: { title: "Library", version: "1" },
    servers: [{ url: "https://library.example.com" }],
    security: [{ key: [] }],
    paths: {
      "/shelves/{shelf_id}/books": {
        parameters: [{ name: "shelf_id", in: "path", required: true, schema: { type: "integer" } }],
        get: {
          operationId: "listBooks",
          parameters: [
            { name: "page", in: "query", schema: { type: "integer" } },
            { name: "sort", in: "query", schema: { type: "string", enum: ["title", "-title"] } },
            { name: "tags[]", in: "query", schema: { type: "array", items: { type: "string" } } },
            { name: "range", in: "query", style: "deepObject", explode: true, schema: { type: "object" } },
          ],
          responses: { "200": { description: "", content: json({ type: "array", items: reference("Book") }) } },
        },
        delete: {
          operationId: "removeBooks",
          requestBody: {
            required: true,
            content: json({
              type: "object",
              required: ["book_ids"],
              properties: { book_ids: { type: "array", items: { type: "integer" } } },
            }),
          },
          responses: {
            "200": { description: "" },
            "4XX": { description: "", content: json({ type: "object", required: ["error"] }) },
          },
        },
        post: {
          operationId: "addBook",
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: reference("Book") },
              "application/x-www-form-urlencoded": { schema: reference("Book") },
            },
          },
          responses: { "201": { description: "", content: json(reference("Book")) } },
        },
      },
      "/books/{isbn}/scans": {
        parameters: [{ name: "isbn", in: "path", required: true, schema: { type: "string" } }],
        post: {
          operationId: "addScans",
          requestBody: {
            required: true,
            content: {
              "multipart/form-data": {
                schema: {
                  type: "object",
                  required: ["attachments[]"],
                  properties: {
                    "attachments[]": { type: "array", items: { type: "string", format: "binary" } },
                    private: { type: "boolean" },
                    note: { type: "string" },
                    owner: { type: "object", properties: { name: { type: "string" }, age: { type: "integer" } } },
                    loans: {
                      type: "array",
                      items: {
                        type: "object",
                        required: ["day"],
                        properties: { day: { type: "integer" }, to: { type: "array", items: { type: "string" } } },
                      },
                    },
                  },
                },
              },
            },
          },
          responses: { "200": { description: "", content: { "text/plain": { schema: { type: "string" } } } } },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "Library-Key" } },
      schemas: {
        Book: {
          type: "object",
          required: ["title"],
          properties: {
            title: { type: "string" },
            subtitle: { type: ["string", "null"] },
            pages: { type: "integer" },
            extras: { type: "object" },
            sequel: reference("Book"),
            contact: {
              oneOf: [
                { type: "object", required: ["email"], properties: { email: { type: "string" } } },
                { type: "object", required: ["phone"], properties: { phone: { type: "string" } } },
              ],
            },
          },
        },
      },
    },
  });
}
