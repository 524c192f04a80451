import {
  isArray,
  isObject,
  objectOf,
  own,
  sameJson,
  withoutKeys,
  type JsonObject,
  type JsonValue,
} from "../../shared/json.ts";
import { parseLocalReference, resolveTokens } from "../../shared/pointer.ts";
import type { Fact, Facts, Place } from "../facts/facts.ts";
import type { OperationFact, WireNode } from "../facts/notation.ts";
import { componentKeyOf, memberName } from "./names.ts";
import type { Shapes } from "./shapes.ts";

/** A parameter as the facts want it. */
export interface WantedParameter {
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly node: WireNode;
  readonly place: Place;
  /** Key of the component that it is, where operations share it. */
  readonly component?: string;
}

/** Brings parameters in line with the facts; gathers what is wanted of shared ones until all operations were seen. */
export class Parameters {
  readonly #upstream: JsonObject;
  readonly #facts: Facts;
  readonly #shapes: Shapes;
  readonly #components = new Map<string, WantedParameter[]>();

  constructor(upstream: JsonObject, facts: Facts, shapes: Shapes) {
    this.#upstream = upstream;
    this.#facts = facts;
    this.#shapes = shapes;
  }

  /** What the facts say about the parameters of an operation at this path, by {@link identity}. */
  wanted(template: string, { content, place }: Fact<OperationFact>): ReadonlyMap<string, WantedParameter> {
    const wanted: WantedParameter[] = [];
    for (const [, name = ""] of template.matchAll(/\{([^{}]*)\}/gu)) {
      const special = content.path?.[name];
      const common = this.#facts.path.get(name);
      if (special !== undefined)
        wanted.push({ in: "path", name, required: true, node: special, place: place.at("path", name) });
      else if (common !== undefined) {
        wanted.push({ in: "path", name, required: true, node: common.content ?? "any", place: common.place });
      }
    }
    for (const [key, node] of Object.entries(content.query ?? {})) {
      const { name, optional } = memberName(key);
      wanted.push(this.#query(name, !optional, node, place.at("query", key)));
    }
    return new Map(wanted.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  }

  #query(name: string, required: boolean, node: WireNode, place: Place): WantedParameter {
    const shared = typeof node === "string" ? this.#facts.parameters.get(node) : undefined;
    if (shared === undefined) return { in: "query", name, required, node, place };
    const { content } = shared;
    if (content.name !== name) throw place.error(`is called ${name}, the shared parameter ${content.name}`);
    const component = content.upstream ?? componentKeyOf(String(node));
    return { in: "query", name, required, node: content, place: shared.place, component };
  }

  /** A parameter with references followed. */
  resolve(parameter: JsonValue): JsonObject {
    if (!isObject(parameter)) return {};
    const reference = own(parameter, "$ref");
    const tokens = typeof reference === "string" ? parseLocalReference(reference) : undefined;
    const target = tokens === undefined ? parameter : resolveTokens(this.#upstream, tokens);
    return isObject(target) ? target : {};
  }

  /** Place and name of a parameter: what makes it the same parameter. */
  identity(parameter: JsonValue): string {
    const { in: place, name } = this.resolve(parameter);
    return `${String(place)} ${String(name)}`;
  }

  /** Upstream's parameter as it is wanted; a reference stays one, and what it leads to is corrected in the end. */
  correct(parameter: JsonValue, wanted: WantedParameter): JsonValue {
    if (!isObject(parameter)) return parameter;
    const reference = own(parameter, "$ref");
    if (typeof reference !== "string") return this.#corrected(parameter, wanted);
    this.#want(reference.slice(reference.lastIndexOf("/") + 1), wanted);
    return parameter;
  }

  /** A parameter that upstream does not have. */
  add(wanted: WantedParameter): JsonObject {
    if (wanted.component === undefined) return this.#corrected({}, wanted);
    this.#want(wanted.component, wanted);
    return { $ref: `#/components/parameters/${wanted.component}` };
  }

  #want(component: string, wanted: WantedParameter): void {
    this.#components.set(component, [...(this.#components.get(component) ?? []), wanted]);
  }

  #corrected(parameter: JsonObject, { in: place, name, required, node, place: origin }: WantedParameter): JsonObject {
    const { description, ...schema } = this.#shapes.schema(
      node,
      origin,
      { direction: "request" },
      own(parameter, "schema"),
    );
    const rest = own(parameter, "required") === required ? parameter : withoutKeys(parameter, ["required"]);
    return {
      ...rest,
      name,
      in: place,
      ...(required && { required }),
      schema,
      ...(description !== undefined && { description }),
    };
  }

  /**
   * The shared parameters, corrected by what all operations together want of them.
   *
   * @throws {SpecError} when two operations want different things of one.
   */
  components(upstream: JsonObject): JsonObject {
    const components = new Map<string, JsonValue>(Object.entries(upstream));
    for (const [key, wanted] of this.#components) {
      const before = own(upstream, key);
      const corrected = wanted.map((one) => this.#corrected(isObject(before) ? before : {}, one));
      const odd = corrected.findIndex((one) => !sameJson(one, corrected[0]));
      if (odd !== -1) throw wanted[odd]?.place.error(`is not what others say of the shared parameter ${key}`);
      if (corrected[0] !== undefined) components.set(key, corrected[0]);
    }
    return objectOf(components);
  }
}

/** The parameters listed in a path item or an operation. */
export function parametersOf(holder: JsonObject): readonly JsonValue[] {
  const list = own(holder, "parameters");
  return isArray(list) ? list : [];
}
