import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleCard } from "../../parts/article-card.js";
import "../../parts/article-list.css";
import { EntityChip } from "../../parts/entity-chip.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { relatedQuery } from "./article-queries.js";

/** Why one article stands in another's list, in words. */
const REASONS = {
  EDITORIAL: "The source itself names it",
  SAME_STORY: "It tells the same story",
  SIMILAR: "It is about the same",
} as const;

/** As many of what both are about are named. */
const SHARED = 5;

/** Articles that belong to it, each with the reason and with what both are about. */
export function Related({ id }: { id: string }) {
  return (
    <Section title="Related">
      <PagesOfList key={id} name="related">
        {(page) => <RelatedPage id={id} {...page} />}
      </PagesOfList>
    </Section>
  );
}

function RelatedPage({ id, after, more }: ListPageProps & { id: string }) {
  const loaded = useData(relatedQuery, after === undefined ? { id } : { id, after });
  return (
    <Part what="the related articles" loaded={loaded} pick={({ article }) => article?.related} lines={8}>
      {({ edges, pageInfo }) => (
        <>
          {edges.length === 0 && after === undefined && <Empty>Nothing in the store is related to it.</Empty>}
          <ol className="article-list">
            {edges.map(({ node, reason, sharedEntities }) => (
              <li key={node.id}>
                <ArticleCard article={node} hasTopics={false}>
                  <div className="related-reason">
                    <p className="quiet">{REASONS[reason]}</p>
                    {sharedEntities.length > 0 && (
                      <ul className="chips" aria-label="Both are about">
                        {sharedEntities.slice(0, SHARED).map((entity) => (
                          <li key={entity.id}>
                            <EntityChip entity={entity} />
                          </li>
                        ))}
                        {sharedEntities.length > SHARED && (
                          <li className="quiet">and {sharedEntities.length - SHARED} more</li>
                        )}
                      </ul>
                    )}
                  </div>
                </ArticleCard>
              </li>
            ))}
          </ol>
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
