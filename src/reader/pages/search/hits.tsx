import type { ReactNode } from "react";
import type { ResultOf } from "../../data/graphql.js";
import { Marked } from "../../parts/marked.js";
import { Text } from "../../parts/text.js";
import type { resultsQuery } from "./search-queries.js";

type Highlight = ResultOf<typeof resultsQuery>["articles"]["edges"][number]["highlights"][number];

/** The title with its hits marked. The fragment is a part of a title that is long. */
export function markedTitle(title: string, highlights: readonly Highlight[]): ReactNode {
  const hit = highlights.find(({ field }) => field === "TITLE");
  const at = hit ? title.indexOf(hit.fragment) : -1;
  if (!hit || at < 0) return title;
  return <Marked text={title} ranges={hit.ranges.map(({ start, end }) => ({ start: at + start, end: at + end }))} />;
}

/** Where excerpt and text have the words that were searched for. */
export function Hits({ highlights }: { highlights: readonly Highlight[] }) {
  return (
    <div className="hits">
      {highlights
        .filter(({ field }) => field !== "TITLE")
        .slice(0, 2)
        .map(({ fragment, ranges }) => (
          <p key={fragment}>
            <Text text={fragment}>
              {/^\p{Ll}/u.test(fragment) && "… "}
              <Marked text={fragment} ranges={ranges} />
              {/[\p{L}\p{N},;:]$/u.test(fragment) && " …"}
            </Text>
          </p>
        ))}
    </div>
  );
}
