import { useMemo } from "react";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { MarkdownText } from "../../parts/markdown/markdown-text.js";
import { MentionCards } from "../../parts/mentions/mention-cards.js";
import { entityLinksQuery } from "./entity-queries.js";
import { linkMarks } from "./link-marks.js";

/** The page that the store has about a subject. Its text is there before its links are, and without them where these fail. */
export function PageText({ id, body }: { id: string; body: string }) {
  const { data } = useData(entityLinksQuery, { id });
  const links = data?.entity?.links.edges;
  const marks = useMemo(() => (links ? linkMarks(body, links) : []), [body, links]);
  return (
    <Section title="Its page" className="page-text">
      <MentionCards>
        <MarkdownText text={body} marks={marks} />
      </MentionCards>
    </Section>
  );
}
