import { describe, expect, it } from "vitest";

import type { JsonObject } from "../../shared/json.ts";
import { emitType, type Direction } from "./emit.ts";
import { parseType } from "./parse.ts";

function emit(expression: string, direction: Direction = "response"): JsonObject {
  return emitType(parseType(expression), { direction, reference: (name) => `#/${name}` });
}

describe("emitType", () => {
  it("tells bare kinds in one list, null last", () => {
    expect(emit("string")).toEqual({ type: "string" });
    expect(emit("string | null | integer")).toEqual({ type: ["integer", "string", "null"] });
    expect(emit("null")).toEqual({ type: "null" });
  });

  it("tells times by format, and in seconds as integers", () => {
    expect(emit("iso | null")).toEqual({ type: ["string", "null"], format: "date-time" });
    expect(emit("unix")).toEqual({ type: "integer" });
    expect(emit("file")).toEqual({ type: "string", format: "binary" });
  });

  it("says nothing of anything, and only its kind of a free object", () => {
    expect(emit("any")).toEqual({});
    expect(emit("object | null")).toEqual({ type: ["object", "null"], additionalProperties: true });
    expect(emit("object | string")).toEqual({
      anyOf: [{ type: "object", additionalProperties: true }, { type: "string" }],
    });
  });

  it("leaves enumerations open in responses, in the form that the generator recognises", () => {
    expect(emit("enum(b, a)")).toEqual({ anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] });
    expect(emit("enum(b, a) | null")).toEqual({
      anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }, { type: "null" }],
    });
    expect(emit("enum(0, 1)")).toEqual({ anyOf: [{ type: "integer", enum: [0, 1] }, { type: "integer" }] });
  });

  it("closes enumerations in requests", () => {
    expect(emit("enum(b, a)", "request")).toEqual({ type: "string", enum: ["a", "b"] });
    expect(emit("enum(b, a) | null", "request")).toEqual({ type: ["string", "null"], enum: ["a", "b", null] });
    expect(emit("enum(0, draft)", "request")).toEqual({ type: ["integer", "string"], enum: [0, "draft"] });
  });

  it("keeps constants as they are, since they tell shapes apart", () => {
    expect(emit("const(user)")).toEqual({ type: "string", const: "user" });
    expect(emit("const(true) | null")).toEqual({ anyOf: [{ type: "boolean", const: true }, { type: "null" }] });
  });

  it("refers to shapes, in lists and beside null", () => {
    expect(emit("Team[]")).toEqual({ type: "array", items: { $ref: "#/Team" } });
    expect(emit("Team | Agent | null")).toEqual({ anyOf: [{ $ref: "#/Team" }, { $ref: "#/Agent" }, { type: "null" }] });
    expect(emit("Team[] | null")).toEqual({ type: ["array", "null"], items: { $ref: "#/Team" } });
  });
});
