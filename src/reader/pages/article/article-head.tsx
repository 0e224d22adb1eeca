import { nodeAddress } from "../../address/node-address.js";
import { playgroundAddress } from "../../address/playground-address.js";
import type { ResultOf } from "../../data/graphql.js";
import { useData } from "../../data/use-data.js";
import { Day } from "../../parts/day.js";
import { EntityChip } from "../../parts/entity-chip.js";
import { hostOf } from "../../parts/markdown/safe-href.js";
import { MarkedText } from "../../parts/mentions/marked-text.js";
import { marksIn } from "../../parts/mentions/mention-ranges.js";
import { mentionsQuery } from "../../parts/mentions/mentions-query.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { textLanguage } from "../../parts/text-language.js";
import { Text } from "../../parts/text.js";
import { articleQuery } from "./article-queries.js";
import { Pictures } from "./pictures.js";

interface ArticleHeadProps {
  article: NonNullable<ResultOf<typeof articleQuery>["article"]>;
}

/** Who wrote what when, where it stands, and what it says in short. */
export function ArticleHead({ article }: ArticleHeadProps) {
  const { id, title, excerpt, url, publishedAt, provider, category, location, authors, topics, images } = article;
  const mentions = useData(mentionsQuery, { id }).data?.article?.mentions.edges ?? [];
  return (
    <header className="article-head">
      <p className="article-facts quiet">
        {provider && (
          <a href={nodeAddress.provider(provider.id)}>
            <Text text={provider.name} />
          </a>
        )}
        {publishedAt ? <Day instant={publishedAt} /> : <span>no date</span>}
        {category && <Text text={category} />}
        {location && <Text text={location} />}
      </p>
      <h1 dir="auto" lang={textLanguage(title)}>
        <MarkedText text={title} marks={marksIn("TITLE", mentions)} />
      </h1>
      {authors.length > 0 && (
        <p className="article-people">
          by{" "}
          {authors.map((author, at) => (
            <span key={`${at} ${author}`}>
              {at > 0 && ", "}
              <Text text={author} />
            </span>
          ))}
        </p>
      )}
      {excerpt && (
        <p className="article-excerpt" dir="auto" lang={textLanguage(excerpt)}>
          <MarkedText text={excerpt} marks={marksIn("EXCERPT", mentions)} />
        </p>
      )}
      {topics.length > 0 && (
        <ul className="chips" aria-label="Topics">
          {topics.map((topic) => (
            <li key={topic.id}>
              <EntityChip entity={topic} />
            </li>
          ))}
        </ul>
      )}
      <ul className="article-ways quiet">
        {url && (
          <li>
            <OutsideLink href={url}>Original at {hostOf(url)}</OutsideLink>
          </li>
        )}
        <Pictures images={images} base={url} />
        <li>
          <a href={playgroundAddress(articleQuery, { id })}>Open in playground</a>
        </li>
      </ul>
    </header>
  );
}
