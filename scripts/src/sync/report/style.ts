import { Html } from "./html.ts";

/** The page's style: without files from elsewhere, for light and dark, for wide screens and phones. */
export const STYLE: Html = new Html(`
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2024, #e8eaed);
  --soft: light-dark(#5b6570, #a2acb6);
  --paper: light-dark(#ffffff, #14181c);
  --raised: light-dark(#f3f5f7, #1f252b);
  --line: light-dark(#d5dbe1, #343c44);
  --major: light-dark(#a8121e, #ff9a9f);
  --minor: light-dark(#8a5300, #f3c06b);
  --calm: light-dark(#12683a, #7fd8a4);
  --second: light-dark(#1f5fae, #8fbcf5);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem 1rem 4rem;
  max-width: 68rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
p, ul { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; }
pre { margin: 0; padding: 0.75rem; background: var(--raised); border-radius: 0.375rem; white-space: pre-wrap; }
.soft { color: var(--soft); }
.verdict { display: inline-block; padding: 0 0.6rem; border: 1px solid currentcolor; border-radius: 1rem; font-weight: 600; }
.major { color: var(--major); }
.minor { color: var(--minor); }
.patch, .none { color: var(--calm); }
.pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 0.5rem;
  margin: 0.5rem 0 1.25rem;
}
.pair > * { min-width: 0; }
.pair h4 { margin: 0 0 0.25rem; font-size: 0.8rem; color: var(--soft); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; font-size: 0.85rem; }
td { min-width: 5rem; }
summary { cursor: pointer; margin: 1rem 0 0.5rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
.axis { stroke: var(--line); }
.first { stroke: var(--calm); fill: none; stroke-width: 2; }
.second { stroke: var(--second); fill: none; stroke-width: 2; stroke-dasharray: 6 4; }
.key-first { color: var(--calm); }
.key-second { color: var(--second); }
`);
