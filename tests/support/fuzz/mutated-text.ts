import fc from "fast-check";

/** One change of a text; `at` and `length` are parts of it, from 0 to 1. */
interface Change {
  kind: "splice" | "double" | "cut" | "drop" | "nest" | "repeat" | "put" | "swap";
  at: number;
  length: number;
  times: number;
  put: string;
}

const LONGEST = 60_000;
/** What opens something in one language or another, signs that steer, halves of characters, and odd spaces. */
const SCRAPS = [
  ...[
    "---\n",
    "+++\n",
    "{",
    "}",
    "[",
    "]",
    "[[",
    "]]",
    "{{",
    "}}",
    "{%",
    "%}",
    "<",
    ">",
    "<!--",
    "-->",
    "<![CDATA[",
    "&#x",
  ],
  ...[
    "`",
    "```\n",
    "$$",
    "|",
    "|-\n",
    "{|",
    "=",
    "==",
    "'''",
    '"',
    "'",
    "\\",
    "- ",
    "> ",
    "# ",
    ": ",
    "::",
    ".. ",
    "&a ",
    "*a",
  ],
  ...[
    "\0",
    "\x01",
    "\x1b[31m",
    "\r",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\ufffe",
    "\ud800",
    "\udc00",
    "\u0301",
    "\u00a0",
    "\t",
  ],
  ...[
    "\n",
    "\n\n",
    " ",
    "__proto__",
    "constructor",
    "secured: ",
    "javascript:",
    "data:",
    "../",
    "http://",
    "%ff",
    "1e999",
  ],
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("splice", "double", "cut", "drop", "nest", "repeat", "put", "swap"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0.001), fc.constant(0.01), fc.double({ min: 0, max: 0.3, noNaN: true })),
  times: fc.oneof({ weight: 9, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(3_000) }),
  put: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "binary", maxLength: 4 })),
});

/** Texts that are nearly right: samples, cut, doubled, nested, mixed with others, and with what steers a parser put in. */
export function mutatedText(samples: readonly string[]): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...samples, "");
  return fc
    .tuple(sample, sample, fc.array(change, { maxLength: 5 }))
    .map(([text, other, changes]) => changes.reduce((changed, one) => apply(changed, one, other), text));
}

function apply(text: string, { kind, at, length, times, put }: Change, other: string): string {
  const from = Math.floor(at * text.length);
  const end = Math.min(text.length, from + Math.ceil(length * text.length));
  const [before, part, after] = [text.slice(0, from), text.slice(from, end), text.slice(end)];
  const changed = {
    splice: () => before + other.slice(Math.floor(at * other.length)) + after,
    double: () => before + part + part + after,
    cut: () => before,
    drop: () => before + after,
    nest: () => before + repeated(put, times) + part + repeated(put, times) + after,
    repeat: () => before + repeated(part, times) + after,
    put: () => before + put + part + after,
    swap: () => after + part + before,
  }[kind]();
  return changed.slice(0, LONGEST);
}

function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.floor(LONGEST / Math.max(1, text.length))));
}
