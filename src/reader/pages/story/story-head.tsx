import { nodeAddress } from "../../address/node-address.js";
import { playgroundAddress } from "../../address/playground-address.js";
import type { ResultOf } from "../../data/graphql.js";
import { Day } from "../../parts/day.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { formatCountOf, formatInstant, formatSpan } from "../../parts/locale.js";
import { textLanguage } from "../../parts/text-language.js";
import { Text } from "../../parts/text.js";
import { storyQuery } from "./story-queries.js";

type Story = Extract<ResultOf<typeof storyQuery>["node"], { __typename: "Story" }>;

/** What it is about, from when to when it was told, and by whom. */
export function StoryHead({ story: { id, title, providers, entities, articles, ...dates } }: { story: Story }) {
  const { firstPublishedAt, lastPublishedAt } = dates;
  const [first] = providers;
  return (
    <header className="story-head">
      <p className="quiet">
        Story of {formatCountOf(articles.totalCount, "article")}
        {firstPublishedAt &&
          lastPublishedAt &&
          `, ${formatSpan(new Date(firstPublishedAt), new Date(lastPublishedAt))}`}
      </p>
      <h1 dir="auto" lang={textLanguage(title)}>
        {title}
      </h1>
      {first && (
        <p className="story-first">
          First reported by{" "}
          <a href={nodeAddress.provider(first.id)}>
            <Text text={first.name} />
          </a>
          {firstPublishedAt && (
            <>
              {" "}
              on <Day instant={firstPublishedAt} />{" "}
              <span className="quiet">({formatInstant(new Date(firstPublishedAt))})</span>
            </>
          )}
          .
        </p>
      )}
      {providers.length > 1 && (
        <p>
          {"Then by "}
          {providers.slice(1).map(({ id: house, name }, at) => (
            <span key={house}>
              {at > 0 && ", "}
              <a href={nodeAddress.provider(house)}>
                <Text text={name} />
              </a>
            </span>
          ))}
          .
        </p>
      )}
      {entities.length > 0 && (
        <ul className="chips" aria-label="What it is about">
          {entities.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} />
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        <a href={playgroundAddress(storyQuery, { id })}>Open in playground</a>
      </p>
    </header>
  );
}
