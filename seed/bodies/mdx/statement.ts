const NAMES = String.raw`(?:[\w$]+|\*\s+as\s+[\w$]+|\{[^{}\n]*\})`;
const SOURCE = String.raw`["'][^"'\n]+["']`;
/** On one line, with what may follow it there: attributes, a comment, the next statement. */
const IMPORT = new RegExp(
  String.raw`^import(?:\s+(?:type\s+)?${NAMES}(?:\s*,\s*${NAMES})?\s*from)?\s*${SOURCE}[ \t]*(?:;|$|(?:with|assert)\s*\{|/[/*]|(?:import|export)\s)`,
);
/** Its names go on over lines. */
const OPEN_IMPORT = /^import\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?\{[^{}"'.]*$/;
const EXPORTS = [
  /^export\s*(?:\{|\*\s*(?:as\s+[\w$]+\s+)?from\b)/,
  /^export\s+(?:const|let|var)\s+(?:[\w$]+\s*(?:[=:;,]|$)|[{[])/,
  /^export\s+(?:default\s+)?(?:async\s+)?function\b\s*(?:\*\s*)?(?:[\w$]+\s*)?[(<]/,
  /^export\s+(?:default\s+)?(?:abstract\s+)?class\b\s*(?:[\w$]+\s*)?(?:\{|extends\b|$)/,
  /^export\s+default\s*(?:[({["'`<]|[\w$.]+\s*(?:[;(]|=>|$)|async\b)/,
  /^export\s+(?:declare\s+)?(?:type\s+[\w$]+\s*[=<]|interface\s+[\w$]+\s*(?:[{<]|extends\b)|enum\s+[\w$]+\s*\{)/,
];

/** Whether a line is a whole import: `import A, { b } from "c"`, `import "d"`. */
export function isImport(line: string): boolean {
  return IMPORT.test(line);
}

export function isExport(line: string): boolean {
  return EXPORTS.some((form) => form.test(line));
}

/** Whether a line of MDX begins a statement, and is no sentence about imports and exports. */
export function isStatement(line: string): boolean {
  return isImport(line) || OPEN_IMPORT.test(line) || isExport(line);
}
