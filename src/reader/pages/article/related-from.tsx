import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleLine } from "../../parts/article-line.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { relatedFromQuery } from "./article-queries.js";

const REASONS = {
  EDITORIAL: "names it itself",
  SAME_STORY: "tells the same story",
  SIMILAR: "is about the same",
} as const;

/** Articles that have it in their lists of what is related. */
export function RelatedFrom({ id }: { id: string }) {
  return (
    <Section title="What leads here">
      <PagesOfList key={id} name="related-from">
        {(page) => <RelatedFromPage id={id} {...page} />}
      </PagesOfList>
    </Section>
  );
}

function RelatedFromPage({ id, after, more }: ListPageProps & { id: string }) {
  const loaded = useData(relatedFromQuery, after === undefined ? { id } : { id, after });
  return (
    <Part what="what names it" loaded={loaded} pick={({ article }) => article?.relatedFrom} lines={4}>
      {({ edges, pageInfo }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty>No other article leads here.</Empty>}
          <ol className="article-lines">
            {edges.map(({ node, reason }) => (
              <li key={node.id}>
                <ArticleLine article={node}>{REASONS[reason]}</ArticleLine>
              </li>
            ))}
          </ol>
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
