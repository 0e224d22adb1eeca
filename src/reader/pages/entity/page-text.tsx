import "./page-text.css";
import { useMemo, useState } from "react";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { MarkdownText } from "../../parts/markdown/markdown-text.js";
import { PlainText } from "../../parts/markdown/or-plain.js";
import { MentionCards } from "../../parts/mentions/mention-cards.js";
import { useSeen } from "../../parts/use-seen.js";
import { entityLinksQuery } from "./entity-queries.js";
import { linkMarks } from "./link-marks.js";

/** A page of more letters is shown in part at first: the articles below it are not to be far away. */
const SHORT = 3_000;

interface PageTextProps {
  /** Of the subject. */
  id: string;
  name: string;
  body: string;
}

/**
 * The page that the store has about a subject. Its text is there before its links are, and without them where these fail; as it is
 * written until it comes into sight, since what turns it into a page is heavy.
 */
export function PageText({ id, name, body }: PageTextProps) {
  const [isWhole, setWhole] = useState(body.length <= SHORT);
  const [box, isSeen] = useSeen<HTMLDivElement>("0px");
  const { data } = useData(entityLinksQuery, { id });
  const links = data?.entity?.links.edges;
  const text = withoutTitle(body, name);
  const marks = useMemo(() => (links ? linkMarks(text, links) : []), [text, links]);
  return (
    <Section title="Its page">
      <div ref={box} className={isWhole ? "page-text" : "page-text is-cut"}>
        {isSeen ? (
          <MentionCards>
            <MarkdownText text={text} marks={marks} />
          </MentionCards>
        ) : (
          <PlainText text={text.slice(0, SHORT)} />
        )}
      </div>
      {!isWhole && (
        <p className="more">
          <button type="button" className="button" onClick={() => setWhole(true)}>
            Show all of its page
          </button>
        </p>
      )}
    </Section>
  );
}

/** The heading at its top that only says whose page it is stands above it already. */
function withoutTitle(body: string, name: string): string {
  const end = body.indexOf("\n");
  const first = end < 0 ? body : body.slice(0, end);
  return first.trim() === `# ${name}` ? body.slice(first.length).trimStart() : body;
}
