/** How a vendor wants the values of a multipart body to be named. */
export interface MultipartStyle {
  /**
   * `brackets` writes each element of an array under `name[]` (a key that ends with `[]` already stays as it is),
   * `repeat` under `name`. Default: `brackets`.
   */
  readonly arrays?: "brackets" | "repeat";
  /** `brackets` writes the members of an object under `name[member]`, `json` the object as JSON. Default: `brackets`. */
  readonly nested?: "brackets" | "json";
  /** Keys of the body whose values are written as JSON in any case, because they would lose their types otherwise. */
  readonly json?: readonly string[];
}
