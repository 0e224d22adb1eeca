import type { ReactNode } from "react";
import type { ResultOf } from "../../data/graphql.js";
import { Marked } from "../../parts/marked.js";
import { Text } from "../../parts/text.js";
import { cutBefore } from "./cut-before.js";
import type { resultsQuery } from "./search-queries.js";
import { withoutMarkup } from "./without-markup.js";

type Highlight = ResultOf<typeof resultsQuery>["articles"]["edges"][number]["highlights"][number];

/** How many UTF-16 units stand before the first hit at most where there is little room. */
const SHORT_LEAD = 40;

/** The title with its hits marked. The fragment is a part of a title that is long. */
export function markedTitle(title: string, highlights: readonly Highlight[]): ReactNode {
  const hit = highlights.find(({ field }) => field === "TITLE");
  const at = hit ? title.indexOf(hit.fragment) : -1;
  if (!hit || at < 0) return title;
  return <Marked text={title} ranges={hit.ranges.map(({ start, end }) => ({ start: at + start, end: at + end }))} />;
}

/** Whether a search found something elsewhere than in the title. */
export function hasHits(highlights: readonly Highlight[]): boolean {
  return highlights.some(({ field }) => field !== "TITLE");
}

interface HitsProps {
  highlights: readonly Highlight[];
  /** One hit, near the beginning of its text, for where there is little room; else the first two. */
  isShort?: boolean;
}

/** Where excerpt and text have the words that were searched for. */
export function Hits({ highlights, isShort = false }: HitsProps) {
  return (
    <div className="hits">
      {highlights
        .filter(({ field }) => field !== "TITLE")
        .slice(0, isShort ? 1 : 2)
        .map(({ field, fragment, ranges }) => {
          const plain = field === "BODY" ? withoutMarkup(fragment, ranges) : { text: fragment, ranges };
          const hit = isShort ? cutBefore(plain.text, plain.ranges, SHORT_LEAD) : plain;
          return (
            <p key={fragment}>
              <Text text={hit.text}>
                {/^\p{Ll}/u.test(hit.text) && "… "}
                <Marked {...hit} />
                {/[\p{L}\p{N},;:]$/u.test(hit.text) && " …"}
              </Text>
            </p>
          );
        })}
    </div>
  );
}
