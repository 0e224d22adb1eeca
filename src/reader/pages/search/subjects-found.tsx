import { useId } from "react";
import { useData } from "../../data/use-data.js";
import { EntityCard } from "../../parts/entity-card.js";
import { hasHits, Hits } from "./hits.js";
import { subjectsQuery } from "./search-queries.js";

/** Subjects beside the articles: what somebody looks for may be a page. It is left out where it fails, since the list tells why. */
export function SubjectsFound({ words }: { words: { query: string; prefix: boolean } }) {
  const id = useId();
  const { data, isLoading } = useData(subjectsQuery, { search: words });
  if (!data || data.entities.edges.length === 0) return null;
  return (
    <section className={isLoading ? "subjects-found is-old" : "subjects-found"} aria-labelledby={id}>
      <h2 id={id}>Subjects</h2>
      <ol>
        {data.entities.edges.map(({ node, highlights }) => (
          <li key={node.id}>
            <EntityCard entity={node}>
              {hasHits(highlights) ? <Hits highlights={highlights} isShort /> : undefined}
            </EntityCard>
          </li>
        ))}
      </ol>
    </section>
  );
}
