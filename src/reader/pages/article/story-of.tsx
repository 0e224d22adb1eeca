import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Part } from "../../frame/states.js";
import { ArticleLine } from "../../parts/article-line.js";
import { formatCountOf, formatSpan } from "../../parts/locale.js";
import { storyOfQuery } from "./article-queries.js";

/** The story that it tells together with others. Nothing where it tells none. */
export function StoryOf({ id }: { id: string }) {
  const loaded = useData(storyOfQuery, { id });
  if (loaded.data?.article?.story === null) return null;
  return (
    <Section title="Its story">
      <Part what="its story" loaded={loaded} pick={({ article }) => article?.story}>
        {({ id: story, articles, providers, firstPublishedAt, lastPublishedAt }) => (
          <>
            <p className="story-of">
              <a href={nodeAddress.story(story)}>
                {formatCountOf(articles.totalCount, "article")} side by side, with who was first
              </a>{" "}
              <span className="quiet">
                {[
                  ...(providers.length > 1 ? [formatCountOf(providers.length, "house")] : []),
                  ...(firstPublishedAt && lastPublishedAt
                    ? [formatSpan(new Date(firstPublishedAt), new Date(lastPublishedAt))]
                    : []),
                ].join(", ")}
              </span>
            </p>
            <ol className="article-lines">
              {articles.nodes
                .filter((article) => article.id !== id)
                .map((article) => (
                  <li key={article.id}>
                    <ArticleLine article={article} />
                  </li>
                ))}
            </ol>
          </>
        )}
      </Part>
    </Section>
  );
}
