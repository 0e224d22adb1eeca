import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleCard } from "../../parts/article-card.js";
import { newestQuery } from "./front-queries.js";

export function Newest() {
  const loaded = useData(newestQuery, {});
  return (
    <Section title="Newest" className="front-newest" aside={<a href="/search">All articles</a>}>
      <Part what="the newest articles" loaded={loaded} pick={({ articles }) => articles.nodes} lines={12}>
        {(articles) =>
          articles.length === 0 ? (
            <Empty>There is no article yet.</Empty>
          ) : (
            <ol className="front-articles">
              {articles.map((article) => (
                <li key={article.id}>
                  <ArticleCard article={article} />
                </li>
              ))}
            </ol>
          )
        }
      </Part>
    </Section>
  );
}
