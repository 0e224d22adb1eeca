import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Part } from "../../frame/states.js";
import { PagesOfList, type ListPageProps } from "../../parts/pages-of-list.js";
import { StoryLine } from "./story-line.js";
import { storyArticlesQuery } from "./story-queries.js";
import { MOST_TEXTS } from "./story-view.js";

interface StoryTimelineProps {
  id: string;
  /** Ids of the articles that are shown side by side. */
  texts: readonly string[];
}

/** Its articles in the order in which they came, each with how long after the first it did; here one chooses the texts. */
export function StoryTimeline({ id, texts }: StoryTimelineProps) {
  return (
    <Section title="Who told it when" className="story-when">
      <p className="quiet">Up to {MOST_TEXTS} stand side by side: tick those that you want to compare.</p>
      <PagesOfList key={id} name="story">
        {(page) => <TimelinePage id={id} texts={texts} {...page} />}
      </PagesOfList>
    </Section>
  );
}

function TimelinePage({ id, texts, after, more }: ListPageProps & StoryTimelineProps) {
  const loaded = useData(storyArticlesQuery, after === undefined ? { id } : { id, before: after });
  return (
    <Part
      what="its articles"
      loaded={loaded}
      pick={({ node }) => (node?.__typename === "Story" ? node : undefined)}
      lines={5}
    >
      {({ articles: { nodes, pageInfo }, firstPublishedAt, lastPublishedAt }) => (
        <>
          <ol className="story-lines">
            {nodes.toReversed().map((article) => (
              <li key={article.id}>
                <StoryLine
                  story={id}
                  article={article}
                  texts={texts}
                  firstPublishedAt={firstPublishedAt}
                  lastPublishedAt={lastPublishedAt}
                />
              </li>
            ))}
          </ol>
          {more({ hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor })}
        </>
      )}
    </Part>
  );
}
