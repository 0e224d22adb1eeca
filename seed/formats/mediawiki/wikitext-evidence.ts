import { dropBetween } from "../../fields/plain-text.js";
import { recognizeForeign } from "../foreign.js";
import { Namespaces, readRedirect } from "./namespaces.js";

const SAMPLE = 200_000;
const ENOUGH = 3;
const CERTAIN = 4.5;
const BRACES = /\{\{|\}\}|\{\||\|\}/g;
const INDENTED_OR_BRACES = /\{\{|\}\}|\{\||\|\}|^ .*$/gm;
/** What a file's name says; never enough alone against what the text says. */
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/\.(?:mediawiki|wikitext|mw)$/i, 3],
  [/\.wiki$/i, 2],
  [/\.(?:mdx?|markdown|adoc|asciidoc|rst|org|textile|tex|py|lua|rb|js|ts|java|c|h|cpp|go|rs|php|pl|sh|sql)$/i, -3],
];

/** A sign, and what it weighs where it stands once or more than once. Each pattern is linear: no part can match what the part after it does. */
interface Sign {
  pattern: RegExp;
  weights: readonly [once: number, more: number];
}

const SIGNS: readonly Sign[] = [
  // A box of facts, a table, a note, what only MediaWiki calls so.
  { pattern: /^\{\{[^{}|\n]{1,80}\n?\s{0,20}\|[^\n=]{1,60}=/gm, weights: [3, 3] },
  { pattern: /^[ \t:]{0,20}\{\|[^\n]{0,400}\n(?:[^\n]{0,400}\n){0,5}[ \t]{0,9}[|!]/gm, weights: [4, 4] },
  { pattern: /<(?:ref[\s>/]|nowiki>|syntaxhighlight\s|references[\s/>]|gallery[\s>])/gi, weights: [3, 3] },
  {
    pattern:
      /__(?:NO)?(?:TOC|EDITSECTION|INDEX)__|\{\{(?:DEFAULTSORT|DISPLAYTITLE|reflist|cite |lang\||main\||see also\||disambig|date\||fecha\||datum\||дата\||日期\||byline\||publish\}|develop\})/gi,
    weights: [3, 3],
  },
  // Emphasis by apostrophes.
  { pattern: /^[^'\n]{0,60}'''[^'\n]{1,200}'''[^\n]{0,300}\[\[/gm, weights: [3, 3] },
  { pattern: /(?<!')'''(?!')[^'\n]{1,300}'''(?!')/g, weights: [1.5, 2] },
  { pattern: /(?<!['\p{L}])''(?!')[^'\n]{1,300}''(?!['\p{L}])/gu, weights: [1, 1.5] },
  // An address and its label in one pair of brackets.
  { pattern: /(?<![\])])\[https?:\/\/[^\s\]]{1,400} [^\]\n]{1,300}\](?!\()/g, weights: [1.5, 2] },
  // Links and templates, which others write as well.
  { pattern: /\[\[[^[\]\n]{1,200}\]\]/g, weights: [0.5, 0.5] },
  { pattern: /\{\{[^{}|\n]{1,60}(?:\|[^{}\n]{0,200})?\}\}/g, weights: [0.5, 0.5] },
  // Lists that no Markdown has.
  {
    pattern:
      /^(?:\*{2,6}|[*#]*#\*+|\*+[#:]|:{1,6}\*|#{2,6}(?=[^#\s!]))\s?[^*\s\d][^*\n]*$|^\*[^\s*][^*\n]*$|^;[^\n;]{1,200}\n:/gm,
    weights: [0.5, 1],
  },
  // Markdown.
  { pattern: /^(?<!#[^\n]{0,300}\n)#{1,6} [^\n]{1,200}\n(?!#)/gm, weights: [-1.5, -3] },
  { pattern: /^ {0,3}(?:```|~~~)/gm, weights: [-2, -3] },
  { pattern: /\]\((?:https?:|[#./]|[\w-]+\.(?:md|html?|png|jpe?g))/g, weights: [-1.5, -3] },
  { pattern: /(?<=\s)\*\*[^\s*][^*\n]{0,200}\*\*/g, weights: [-1, -2] },
  { pattern: /^\s{0,8}- (?:\[[ x]\] )?\S/gm, weights: [-0.5, -1] },
  // Source code.
  {
    pattern:
      /^(?:(?:async )?def \w{1,80}\(|class \w{1,80}[(:]|import [\w.]{1,80}$|from [\w.]{1,80} import |local \w{1,80} = |(?:local )?function \w|#include |(?:const|let|var) \w{1,80} = |package \w)/gm,
    weights: [-2, -3],
  },
  // AsciiDoc, reStructuredText, templates of generators.
  { pattern: /\{%-?\s{0,9}[a-z]/g, weights: [-4, -4] },
  { pattern: /^={1,6} [^=\n]{1,200}$/gm, weights: [-2, -3] },
  {
    pattern:
      /^\[(?:source|NOTE|TIP|quote|cols|[\w-]+,)[^\]\n\r\u2028\u2029]*\]$|^:[\w-]{2,30}: |^(?:image|include)::|^\.\. [\w-]+::|^\|===$/gm,
    weights: [-3, -3],
  },
];

const HEADING = /^(={1,6})([^=\n][^\n]{0,200}?[^=\n]|[^=\n])(={1,6})[ \t]*$/gm;
const LINK_PREFIX = /\[\[ {0,3}([\p{L}\p{M}_]{2,30}(?: [\p{L}\p{M}]{1,20})?) {0,3}:/gu;
const names = new Namespaces();

/**
 * Whether a text is MediaWiki's: told by its headings, emphasis, tables, templates and categories together, against what speaks for
 * Markdown, AsciiDoc or source code. Links alone are no proof, as notes have them, too.
 */
export function isWikitext(path: string, text: string): boolean {
  const start = text.slice(0, SAMPLE);
  let weight = NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? 0;
  if (weight <= 0 && !/==|''|\[\[|\{\{|\{\||\[https?:|<ref|<nowiki|__/.test(start)) return false;
  if (readRedirect(start) !== undefined) return true;
  const sample = withoutCode(start);
  for (const { pattern, weights } of SIGNS) weight += weigh(pattern, sample, weights);
  weight += headingWeight(sample);
  if (hasNamespace(sample)) weight += 3;
  if (weight < ENOUGH) return false;
  // Braces of templates at the ends of lines are no code; nor are lines that are set in, where the text shows well what it is.
  const noCode = weight < CERTAIN ? BRACES : INDENTED_OR_BRACES;
  return recognizeForeign({ path, text: sample.replace(noCode, " ") }) === undefined;
}

function weigh(pattern: RegExp, text: string, [once, more]: Sign["weights"]): number {
  pattern.lastIndex = 0;
  const first = pattern.test(text);
  const second = first && pattern.test(text);
  return second ? more : first ? once : 0;
}

/** `== Heading ==`: closed by as many signs as open it. `==Heading==` may be a highlighted text of Markdown, `===Heading===` is none. */
function headingWeight(text: string): number {
  let [certain, possible] = [0, 0];
  for (const [, open = "", title = "", close] of text.matchAll(HEADING)) {
    if (open !== close) continue;
    if ((/^\s/.test(title) && /\s$/.test(title)) || open.length > 2) certain++;
    else possible++;
  }
  if (certain > 0) return certain + possible > 1 ? 3 : 2;
  return possible > 2 ? 2 : possible > 1 ? 1.5 : possible;
}

function hasNamespace(text: string): boolean {
  for (const [, prefix = ""] of text.matchAll(LINK_PREFIX)) {
    const kind = names.kindOf(prefix);
    if (kind === "file" || kind === "category") return true;
  }
  return false;
}

function withoutCode(text: string): string {
  let rest = text;
  for (const tag of ["pre", "syntaxhighlight", "source", "nowiki"]) {
    if (rest.includes(`<${tag}`))
      rest = dropBetween(rest, new RegExp(`<${tag}(?:\\s[^<>]*)?>`), new RegExp(`</${tag}>`));
  }
  return rest;
}
