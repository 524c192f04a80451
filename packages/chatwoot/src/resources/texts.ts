import { InvalidArgumentError, isUploadable } from "@truewire/core";
import { requireParams } from "../require-object.ts";

/**
 * Refuses anything but a list of texts before it is sent. Where the server wants a set and gets something else, it takes
 * that for an empty set without a word.
 *
 * @throws InvalidArgumentError naming the first entry that is no text, or an empty one
 */
export function requireTexts(name: string, texts: unknown): void {
  if (!Array.isArray(texts)) throw new InvalidArgumentError(name, "an array of texts", texts);
  for (const [index, text] of texts.entries()) {
    if (typeof text !== "string" || text.trim() === "")
      throw new InvalidArgumentError(`${name}[${index}]`, "a text that is not blank", text);
  }
}

/**
 * Refuses what a form would turn into something else: beside a file everything travels as text, so that `7` would be
 * stored as `"7"`, and `null` as an empty text.
 *
 * @throws InvalidArgumentError naming the first value that is no text
 */
export function requireTextBesideFile(name: string, value: unknown): void {
  if (value === undefined || typeof value === "string") return;
  if (typeof value !== "object" || value === null) {
    throw new InvalidArgumentError(name, "text beside a file, or sent in a call without one", value);
  }
  for (const [key, member] of Object.entries(value)) requireTextBesideFile(`${name}.${key}`, member);
}

/**
 * Lets parameters pass that a form can carry: {@link requireTextBesideFile} for each member that the server stores as it
 * comes, when there is a file as `avatar`. Numbers and switches of its own it reads from text, too.
 */
export function requireForm<Params extends { readonly avatar?: unknown }>(
  params: Params,
  kept: readonly (keyof Params & string)[],
): Params {
  if (isUploadable(requireParams(params).avatar)) for (const name of kept) requireTextBesideFile(name, params[name]);
  return params;
}
