import { useData } from "../../data/use-data.js";
import { Section } from "../../frame/section.js";
import { Empty, Part } from "../../frame/states.js";
import { ArticleCard } from "../article-card.js";
import "../article-list.css";
import { PagesOfList, type ListPageProps } from "../pages-of-list.js";
import { nodeArticlesQuery } from "./node-articles-queries.js";

interface ArticlesOfNodeProps {
  /** Of an entity or a provider. */
  id: string;
  /** Address that searches among its articles. */
  searchHref: string;
  /** Said where there is none. */
  none: string;
}

/** The articles of a node, the newest first. */
export function ArticlesOfNode({ id, searchHref, none }: ArticlesOfNodeProps) {
  return (
    <Section title="Newest articles" className="node-articles" aside={<a href={searchHref}>Search among them</a>}>
      <PagesOfList name="articles">{(page) => <ArticlesPage id={id} none={none} {...page} />}</PagesOfList>
    </Section>
  );
}

function ArticlesPage({ id, none, after, more }: ListPageProps & { id: string; none: string }) {
  const loaded = useData(nodeArticlesQuery, after === undefined ? { id } : { id, after });
  return (
    <Part
      what="the articles"
      loaded={loaded}
      pick={({ node }) => (node && "articles" in node ? node.articles : undefined)}
      lines={10}
    >
      {({ nodes, pageInfo }) => (
        <>
          {nodes.length === 0 && <Empty>{none}</Empty>}
          <ol className="article-list">
            {nodes.map((article) => (
              <li key={article.id}>
                <ArticleCard article={article} />
              </li>
            ))}
          </ol>
          {more(pageInfo)}
        </>
      )}
    </Part>
  );
}
