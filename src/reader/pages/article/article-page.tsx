import "./article.css";
import { useData } from "../../data/use-data.js";
import { Part } from "../../frame/states.js";
import { useTitle } from "../../frame/use-title.js";
import { ArticleText } from "../../parts/article-text/article-text.js";
import { MentionCards } from "../../parts/mentions/mention-cards.js";
import type { PageProps } from "../page-props.js";
import { ArticleHead } from "./article-head.js";
import { articleQuery } from "./article-queries.js";
import { NamedHere } from "./named-here.js";
import { Origin } from "./origin.js";
import { Related } from "./related.js";
import { RelatedFrom } from "./related-from.js";
import { StoryOf } from "./story-of.js";

/** An article, and what hangs together with it. Each part loads and fails by itself. */
export default function ArticlePage({ params }: PageProps) {
  const id = params["id"] ?? "";
  const loaded = useData(articleQuery, { id });
  const article = loaded.data?.article;
  useTitle(article === null ? "No such article" : article?.title);
  return (
    <Part what="this article" loaded={loaded} pick={(data) => data} lines={6}>
      {(data) =>
        data.article === null ? (
          <>
            <h1>There is no such article</h1>
            <p>
              No article of the store has the id <code>{id.slice(0, 200)}</code>. It may have been taken out since.{" "}
              <a href="/search">The search</a> finds what there is.
            </p>
          </>
        ) : (
          <MentionCards>
            <div className="article-page">
              <div className="article-middle">
                <article className="article-main">
                  <ArticleHead article={data.article} />
                  <ArticleText id={id} />
                </article>
                <Related id={id} />
              </div>
              <aside className="article-beside" aria-label="About this article">
                <StoryOf id={id} />
                <NamedHere id={id} />
                <RelatedFrom id={id} />
                <Origin id={id} />
              </aside>
            </div>
          </MentionCards>
        )
      }
    </Part>
  );
}
