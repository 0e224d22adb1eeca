import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Part } from "../../frame/states.js";
import { formatInstant } from "../../parts/locale.js";
import { Text } from "../../parts/text.js";
import { originQuery } from "./article-queries.js";

/** The files that it was read from, and its times to the second. */
export function Origin({ id }: { id: string }) {
  const loaded = useData(originQuery, { id });
  return (
    <Section title="Where it comes from">
      <Part what="where it comes from" loaded={loaded} pick={({ article }) => article} lines={3}>
        {({ documents, isStub, publishedAt, ingestedAt }) => (
          <dl className="origin">
            <dt>{documents.length === 1 ? "File" : "Files"}</dt>
            {documents.map(({ source, path, part, format }) => (
              <dd key={`${source}/${path}#${part}`}>
                <code>
                  <Text text={`${source}/${path}`} />
                </code>{" "}
                <span className="quiet">
                  {format}
                  {part > 0 && `, document ${part + 1} of it`}
                </span>
              </dd>
            ))}
            {documents.length === 0 && (
              <dd>{isStub ? "none of its own: another article’s list names it" : "not known"}</dd>
            )}
            <dt>Published</dt>
            <dd>{publishedAt ? <Instant instant={publishedAt} /> : "no date"}</dd>
            <dt>Came into the store</dt>
            <dd>
              <Instant instant={ingestedAt} />
            </dd>
          </dl>
        )}
      </Part>
    </Section>
  );
}

/** In the reader's zone, and as the store has it. */
function Instant({ instant }: { instant: string }) {
  return (
    <>
      <time dateTime={instant}>{formatInstant(new Date(instant))}</time> <code className="quiet">{instant}</code>
    </>
  );
}
