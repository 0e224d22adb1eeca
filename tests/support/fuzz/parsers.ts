import { decodeText } from "../../../seed/formats/decode.js";
import { FORMATS } from "../../../seed/formats/formats.js";
import { readFrontMatter } from "../../../seed/formats/front-matter/front-matter.js";
import { htmlToMarkdown } from "../../../seed/bodies/html/html-to-markdown.js";
import { readBody } from "../../../seed/bodies/body.js";
import { decodeEntities } from "../../../seed/bodies/decode-entities.js";
import { dateOfPath } from "../../../seed/fields/dates/date-path.js";
import { readDate } from "../../../seed/fields/dates/date-reader.js";
import { findDate } from "../../../seed/fields/dates/date-search.js";
import { splitPeople } from "../../../seed/fields/people.js";
import { toPlainText } from "../../../seed/fields/plain-text.js";
import { parseDomain, parseImageAddress, parseWebAddress, resolveAddress } from "../../../seed/fields/web-address.js";
import { foldName } from "../../../seed/link/fold-name.js";
import { normalizeDomain, possibleLabels, providerNameKey } from "../../../seed/link/provider-name.js";
import { parseProvider } from "../../../seed/main.js";
import { inlineLinks } from "../../../seed/markdown/inline-links.js";
import { fileOfAddress } from "../../../seed/markdown/link-address.js";
import { scanBlocks } from "../../../seed/markdown/markdown-blocks.js";
import { markdownToPlain } from "../../../seed/markdown/markdown-plain.js";
import { placedLinks } from "../../../seed/markdown/placed-links.js";
import { parseWikiLink } from "../../../seed/markdown/wiki-target.js";
import { readDocuments } from "../../../seed/reading/read-documents.js";
import { plainTitle } from "../../../seed/shapes/article-title.js";
import { answerType } from "../../../src/http/answer-type.js";
import { isLocalName } from "../../../src/http/local-host.js";
import { requestIdFrom } from "../../../src/http/request-id.js";
import { printable } from "../../../src/printable.js";
import { decodeCursor, encodeCursor } from "../../../src/query/cursor.js";
import { readSearch } from "../../../src/query/search/search-query.js";
import { findHits } from "../../../src/query/search/hits.js";
import { readTyped } from "../../../src/query/suggest/typed-text.js";
import { wordsPattern } from "../../../src/query/suggest/typed-pattern.js";
import { zonePeriods } from "../../../src/query/time-zone.js";
import { displayUrl, urlKey } from "../../../src/store/canonical-url.js";
import { foldText, sortKeyOf } from "../../../src/store/text-key.js";
import { wordKey, wordsOf } from "../../../src/store/words.js";
import { formatSamples } from "./format-samples.js";

/** What reads text from outside, with what it is meant to read. */
export interface FuzzedParser {
  name: string;
  samples: readonly string[];
  read(text: string): unknown;
  /** Given its own result, gives the same again. */
  settles?: (text: string) => string | undefined;
}

const DATES = [
  "2024-05-02T08:30:00+02:00",
  "2 May 2024, 8.30 pm",
  "jeudi 2 mai 2024",
  "02/05/24",
  "2024年5月2日",
  "๒ พ.ค. 2567",
];
const NAMES = [
  "By Ann Lee and Ben Roe",
  "Lee, Ann; Roe, Ben, Jr.",
  "ann@m.example (Ann Lee)",
  "Ortega y Gasset",
  "記者 王小明、李四",
];
const ADDRESSES = [
  "https://harbour.example:8080/a/b?c=d#e",
  "//m.example/ä",
  "http://[::1]/",
  "HARBOUR.example.",
  "a/../b c.png",
];
const MARKDOWN = [
  '# A\n\n- [x] **b** [c](d.md "e")\n\n> ![f](<g h>)\n\n[i]: j\n\n[[k#l|m]] `n` $o$ &amp; <b>p</b>\n\n|a|b|\n|-|-|\n|1|2|\n',
];
const HTML = [
  "<h1>A</h1><p>b <a href='/c' title=\"d\">e</a>&nbsp;<br><ul><li>f<table><tr><td colspan=2>g</table><pre>h</pre><!-- i -->",
];
const SEARCHES = ['harbour "old bridge" -x', "U.S. state-owned it's", "東京の市長", "1,234.5 %", "Straße İstanbul"];
const LIST = "articles:PUBLISHED_AT";
const TYPES = ["text", "number"] as const;
const CURSORS = [encodeCursor(LIST, ["harbour", 7]), encodeCursor(LIST, ["", -1.5])];
const HEADERS = [
  "application/json;q=0.5, */*",
  "application/graphql-response+json; charset=utf-8",
  "localhost:3000",
  "[::1]:80",
];

function formatParsers(): FuzzedParser[] {
  const samples = formatSamples();
  return FORMATS.map((format) => ({
    name: `format ${format.name}`,
    samples: samples.get(format.name) ?? [],
    read(text: string) {
      const file = { path: "folder/file.txt", text: text.toWellFormed().normalize("NFC") };
      if (format.matches(file)) format.read(file);
      return readDocuments("folder/file.txt", Buffer.from(text));
    },
  }));
}

const of = (samples: readonly string[], readers: Record<string, (text: string) => unknown>): FuzzedParser[] =>
  Object.entries(readers).map(([name, read]) => ({ name, samples, read }));

const settling = (
  samples: readonly string[],
  readers: Record<string, (text: string) => string | undefined>,
): FuzzedParser[] => Object.entries(readers).map(([name, read]) => ({ name, samples, read, settles: read }));

/** Every parser of the program: a new format is among them as soon as it stands in the list of formats. */
export function fuzzedParsers(): FuzzedParser[] {
  return [
    ...formatParsers(),
    ...of(
      [
        "---\ntitle: A\ntags: [b, 'c']\n---\nd",
        '+++\ntitle = "A"\n[b]\nc = 1\n+++\n',
        '{"title": "A"}\n\nb',
        "Title: A\nDate: 2024\n\nb",
      ],
      {
        "front matter": (text) => readFrontMatter({ path: "a.md", text }),
      },
    ),
    ...of(DATES, { date: readDate, "date in a line": findDate, "date of a path": dateOfPath }),
    ...of(NAMES, {
      people: splitPeople,
      "--provider": parseProvider,
      "provider's name": providerNameKey,
      labels: possibleLabels,
    }),
    ...of(ADDRESSES, {
      domain: parseDomain,
      image: parseImageAddress,
      "relative address": (text) => resolveAddress(text, "https://harbour.example/a/"),
      "file of an address": fileOfAddress,
      "key of an address": urlKey,
    }),
    ...settling(ADDRESSES, {
      address: parseWebAddress,
      "shown address": displayUrl,
      "normalized domain": normalizeDomain,
    }),
    ...of(MARKDOWN, {
      blocks: scanBlocks,
      links: placedLinks,
      "links of a text": (text) => inlineLinks(text, new Map()),
      "plain text of Markdown": markdownToPlain,
      "wiki link": parseWikiLink,
      title: plainTitle,
      "body of unknown kind": (text) => readBody(text),
      "body of MDX": (text) => readBody(text, "markdown", { isMdx: true }),
      "body of text": (text) => readBody(text, "text"),
    }),
    ...settling(MARKDOWN, {
      // What is nested deeper was made to, and is read a bounded number of times.
      "body of Markdown": (text) =>
        /(?:\{[%{<]-?){4}/.test(text) ? text : readBody(text, "markdown", { isMdx: false })?.text,
    }),
    ...of(HTML, {
      "HTML to Markdown": htmlToMarkdown,
      "body of HTML": (text) => readBody(text, "html"),
      entities: decodeEntities,
      "plain text": toPlainText,
    }),
    ...of([...NAMES, ...HTML], {
      encoding: (text) => decodeText(Buffer.from(text, "latin1")),
      "UTF-16": (text) => decodeText(Buffer.from(text, "utf16le")),
    }),
    ...of(SEARCHES, {
      words: (text) => wordsOf(text),
      "search and its hits": (text) => findHits(text, wordsOf(text), readSearch({ query: text }).units),
      suggestion: (text) => new RegExp(wordsPattern(readTyped({ prefix: text }).words), "u").test(text),
      "time zone": zonePeriods,
      "sort key": sortKeyOf,
    }),
    ...settling(SEARCHES, { "folded name": foldName, "folded text": foldText, "key of a word": wordKey }),
    ...of(CURSORS, { cursor: (text) => decodeCursor(LIST, TYPES, text, "after") }),
    ...of(HEADERS, {
      accept: answerType,
      host: isLocalName,
      "request id": requestIdFrom,
      "text for a terminal": printable,
    }),
  ];
}
