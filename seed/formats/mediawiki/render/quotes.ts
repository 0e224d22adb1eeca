/** How a line's runs of apostrophes divide it: texts, and where bold (`b`) and italics (`i`) begin and end, well nested. */
export type Piece<T> = { kind: "content"; content: T } | { kind: "start" | "end"; style: "b" | "i" };

/** A run of two or more apostrophes. `before` and `beforeThat`: the last two characters of the text in front of it. */
export interface QuoteRun {
  kind: "quotes";
  length: number;
  before: string;
  beforeThat: string;
}

interface Mark {
  /** Apostrophes that mark: 2 italics, 3 bold, 5 both. */
  length: 2 | 3 | 5;
  /** Apostrophes in front of them that are text. */
  literal: number;
}

/**
 * Resolves apostrophes as MediaWiki does: four are one and bold, more than five are text and both; where bold and italics are both left
 * open, one of the bold ones is an apostrophe and italics. What is open at the line's end ends there.
 */
export function resolveQuotes<T>(
  line: readonly (QuoteRun | { kind: "content"; content: T })[],
  apostrophes: (count: number) => T,
): Piece<T>[] {
  const marks = marksOf(line.filter((piece) => piece.kind === "quotes"));
  const pieces: Piece<T>[] = [];
  let next = 0;
  let open: ("b" | "i")[] = [];
  /** Where both began together: which one ends first decides their order. */
  let both: number | undefined;
  const start = (...styles: ("b" | "i")[]): void => {
    for (const style of styles) pieces.push({ kind: "start", style });
    open.push(...styles);
  };
  const end = (count: number): void => {
    for (let left = count; left > 0; left--) {
      const style = open.pop();
      if (style) pieces.push({ kind: "end", style });
    }
  };
  const settle = (...styles: ("b" | "i")[]): void => {
    pieces.splice(both ?? pieces.length, 0, ...styles.map((style) => ({ kind: "start" as const, style })));
    open = styles;
    both = undefined;
  };
  const toggle = (style: "b" | "i", other: "b" | "i"): void => {
    if (both !== undefined) settle(other, style);
    if (open.at(-1) === style) end(1);
    else if (open.includes(style)) {
      end(2);
      start(other);
    } else start(style);
  };
  for (const piece of line) {
    if (piece.kind === "content") {
      pieces.push(piece);
      continue;
    }
    const mark = marks[next++];
    if (mark === undefined) continue;
    if (mark.literal > 0) pieces.push({ kind: "content", content: apostrophes(mark.literal) });
    if (mark.length === 2) toggle("i", "b");
    else if (mark.length === 3) toggle("b", "i");
    else if (both !== undefined) {
      settle("i", "b");
      end(2);
    } else if (open.length === 0) both = pieces.length;
    else if (open.length === 2) end(2);
    else {
      const other = open[0] === "b" ? "i" : "b";
      end(1);
      start(other);
    }
  }
  if (both !== undefined) settle("b", "i");
  end(open.length);
  return pieces;
}

function marksOf(runs: readonly QuoteRun[]): Mark[] {
  const marks = runs.map(({ length }): Mark => {
    if (length === 4) return { length: 3, literal: 1 };
    if (length > 5) return { length: 5, literal: length - 5 };
    return { length: length as 2 | 3 | 5, literal: 0 };
  });
  const odd = (style: 2 | 3): boolean =>
    marks.filter(({ length }) => length === style || length === 5).length % 2 === 1;
  if (odd(2) && odd(3)) {
    const bold = [...marks.keys()].filter((at) => marks[at]?.length === 3);
    const letter = bold.find((at) => runs[at]?.before !== " " && runs[at]?.beforeThat === " ");
    const word = bold.find((at) => runs[at]?.before !== " " && runs[at]?.beforeThat !== " ");
    const mark = marks[letter ?? word ?? bold[0] ?? -1];
    if (mark) {
      mark.length = 2;
      mark.literal++;
    }
  }
  return marks;
}
