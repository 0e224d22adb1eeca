import { useMemo } from "react";
import { useData } from "../../data/use-data.js";
import { Empty, Part } from "../../frame/states.js";
import { MarkdownText } from "../markdown/markdown-text.js";
import { hostOf } from "../markdown/safe-href.js";
import { marksIn } from "../mentions/mention-ranges.js";
import { mentionsQuery } from "../mentions/mentions-query.js";
import { OutsideLink } from "../outside-link.js";
import { textLanguage } from "../text-language.js";
import { bodyQuery } from "./body-query.js";

interface ArticleTextProps {
  /** Id of the article. */
  id: string;
  /** Whether the excerpt stands in for a text that is not there. */
  orExcerpt?: boolean;
}

/** The text of an article, with what it names. The text is there before its names are, and without them where these fail. */
export function ArticleText({ id, orExcerpt = false }: ArticleTextProps) {
  const loaded = useData(bodyQuery, { id });
  const mentions = useData(mentionsQuery, { id });
  const edges = mentions.data?.article?.mentions.edges;
  const marks = useMemo(() => (edges ? marksIn("BODY", edges) : []), [edges]);
  return (
    <Part what="the text" loaded={loaded} pick={({ article }) => article} lines={12}>
      {({ body, excerpt, url }) =>
        body ? (
          <MarkdownText text={body} base={url} marks={marks} />
        ) : (
          <>
            {orExcerpt && excerpt && (
              <p className="markdown" dir="auto" lang={textLanguage(excerpt)}>
                {excerpt}
              </p>
            )}
            <Empty>
              The store has no text of it.
              {url && (
                <>
                  {" "}
                  <OutsideLink href={url}>Read it at {hostOf(url)}</OutsideLink>
                </>
              )}
            </Empty>
          </>
        )
      }
    </Part>
  );
}
