import type { ReactNode } from "react";
import type { ResultOf } from "../../data/graphql.js";
import { Marked } from "../../parts/marked.js";
import { Text } from "../../parts/text.js";
import type { resultsQuery } from "./search-queries.js";
import { withoutMarkup } from "./without-markup.js";

type Highlight = ResultOf<typeof resultsQuery>["articles"]["edges"][number]["highlights"][number];

/** The title with its hits marked. The fragment is a part of a title that is long. */
export function markedTitle(title: string, highlights: readonly Highlight[]): ReactNode {
  const hit = highlights.find(({ field }) => field === "TITLE");
  const at = hit ? title.indexOf(hit.fragment) : -1;
  if (!hit || at < 0) return title;
  return <Marked text={title} ranges={hit.ranges.map(({ start, end }) => ({ start: at + start, end: at + end }))} />;
}

interface HitsProps {
  highlights: readonly Highlight[];
  /** How many are shown at most. */
  most?: number;
}

/** Where excerpt and text have the words that were searched for. */
export function Hits({ highlights, most = 2 }: HitsProps) {
  return (
    <div className="hits">
      {highlights
        .filter(({ field }) => field !== "TITLE")
        .slice(0, most)
        .map(({ field, fragment, ranges }) => {
          const hit = field === "BODY" ? withoutMarkup(fragment, ranges) : { text: fragment, ranges };
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
