import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleText } from "../../parts/article-text/article-text.js";
import { Day } from "../../parts/day.js";
import { Text } from "../../parts/text.js";
import { textHeadQuery } from "./story-queries.js";

/** The chosen texts beside each other, or below where there is no room. */
export function SideBySide({ texts }: { texts: readonly string[] }) {
  return (
    <Section title="Side by side" className="story-texts">
      {texts.length === 0 && <Empty>No text is chosen.</Empty>}
      <div className="side-by-side">
        {texts.map((id) => (
          <SideText key={id} id={id} />
        ))}
      </div>
    </Section>
  );
}

function SideText({ id }: { id: string }) {
  const loaded = useData(textHeadQuery, { id });
  return (
    <article className="side-text">
      <Part what="this article" loaded={loaded} pick={(data) => data} lines={2}>
        {({ article }) =>
          article === null ? (
            <Empty>It is no longer in the store.</Empty>
          ) : (
            <>
              <header>
                <p className="quiet">
                  {article.provider && (
                    <a href={nodeAddress.provider(article.provider.id)}>
                      <Text text={article.provider.name} />
                    </a>
                  )}{" "}
                  {article.publishedAt && <Day instant={article.publishedAt} />}
                </p>
                <h3>
                  <a href={nodeAddress.article(id)}>
                    <Text text={article.title} />
                  </a>
                </h3>
              </header>
              <ArticleText id={id} orExcerpt />
            </>
          )
        }
      </Part>
    </article>
  );
}
