/** TypeScript without its comments. */
export function withoutComments(source: string): string {
  return source.replaceAll(COMMENT_OR_TEXT, (token) => (token.startsWith("/") ? " " : token));
}

/** Texts are looked at too, or two slashes inside of one would begin a comment. */
const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/gu;
