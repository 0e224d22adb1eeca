import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { PartSection } from "../../frame/part-section.js";
import { formatCountOf, formatSpan } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
import { storiesQuery } from "./front-queries.js";

/** What several articles told, the latest first. */
export function Stories({ pause }: { pause: boolean }) {
  const loaded = useData(storiesQuery, {}, { pause });
  return (
    <PartSection title="Stories" what="the stories" loaded={loaded} pick={({ stories }) => stories.nodes} lines={8}>
      {(stories) => (
        <ol className="front-list">
          {stories.map(({ id, title, firstPublishedAt, lastPublishedAt, providers, articles }) => (
            <li key={id}>
              <h3>
                <a href={nodeAddress.story(id)}>
                  <Text text={title} />
                </a>
              </h3>
              <p className="quiet">
                {formatCountOf(articles.totalCount, "article")}
                {providers.length > 1 && ` by ${formatCountOf(providers.length, "house")}`}
                {firstPublishedAt &&
                  lastPublishedAt &&
                  `, ${formatSpan(new Date(firstPublishedAt), new Date(lastPublishedAt))}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </PartSection>
  );
}
