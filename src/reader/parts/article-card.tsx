import "./article-card.css";
import type { ReactNode } from "react";
import { nodeAddress } from "../address/node-address.js";
import { graphql, readFragment, type FragmentOf } from "../data/graphql.js";
import { Day } from "./day.js";
import { EntityChip, entityChipFragment } from "./entity-chip.js";
import { Text } from "./text.js";

export const articleCardFragment = graphql(
  `
    fragment ArticleCard on Article {
      id
      title
      excerpt
      publishedAt
      kind
      category
      isStub
      provider {
        id
        name
      }
      topics {
        ...EntityChip
        id
      }
    }
  `,
  [entityChipFragment],
);

/** How many topics a card names. */
const TOPICS = 4;

interface ArticleCardProps {
  article: FragmentOf<typeof articleCardFragment>;
  /** The title as it is shown, with marks in it for example; plain unless given. */
  title?: (title: string) => ReactNode;
  /** What stands below the title; the excerpt unless given. */
  children?: ReactNode;
  heading?: "h2" | "h3";
  hasTopics?: boolean;
}

/** An article in a list: its title leads to it. */
export function ArticleCard({ article, title, children, heading: Heading = "h3", hasTopics = true }: ArticleCardProps) {
  const { id, excerpt, topics, ...facts } = readFragment(articleCardFragment, article);
  const kind = KINDS[facts.kind];
  return (
    <article className="article-card">
      <p className="article-card-facts quiet">
        {facts.provider && (
          <a href={nodeAddress.provider(facts.provider.id)}>
            <Text text={facts.provider.name} />
          </a>
        )}
        {facts.publishedAt && <Day instant={facts.publishedAt} />}
        {facts.category && <Text text={facts.category} />}
        {kind !== undefined && kind.toLowerCase() !== facts.category?.toLowerCase() && <span>{kind}</span>}
        {facts.isStub && (
          <span title="Another article names it; no document of its own was loaded">no text of its own</span>
        )}
      </p>
      <Heading>
        <a href={nodeAddress.article(id)}>
          <Text text={facts.title}>{title?.(facts.title)}</Text>
        </a>
      </Heading>
      {children ??
        (excerpt && (
          <p className="article-card-excerpt">
            <Text text={excerpt} />
          </p>
        ))}
      {hasTopics && topics.length > 0 && (
        <ul className="article-card-topics" aria-label="Topics">
          {topics.slice(0, TOPICS).map((topic) => (
            <li key={topic.id}>
              <EntityChip entity={topic} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** Kinds that are worth a word. */
const KINDS: Readonly<Record<string, string>> = { VIDEO: "Video", COURSE: "Course", NEWSLETTER: "Newsletter" };
