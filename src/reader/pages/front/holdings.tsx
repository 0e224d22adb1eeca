import type { ResultOf } from "../../data/graphql.js";
import { useData } from "../../data/use-data.js";
import { storeSpanQuery } from "../../data/store-span-query.js";
import { spanOf } from "../../data/store-span.js";
import { Part } from "../../frame/states.js";
import { Day } from "../../parts/day.js";
import { formatCountOf, formatSpan } from "../../parts/locale.js";
import { startOfDay } from "../../parts/timeline/days.js";
import { holdingsQuery } from "./front-queries.js";

/** What the store holds, in a sentence or two. */
export function Holdings() {
  const counts = useData(holdingsQuery, {});
  const span = useData(storeSpanQuery, {});
  return (
    <div className="holdings">
      <Part what="what the store holds" loaded={counts} pick={(data) => data} lines={2}>
        {({ articles, stubs, providers, pages, entities, stories }) =>
          articles.totalCount + stubs.totalCount + entities.totalCount === 0 ? (
            <p>
              The store is empty. <code>npm run seed -- FOLDER</code> loads a folder of articles and notes; this page
              shows them once that has run.
            </p>
          ) : (
            <p>
              <b>{formatCountOf(articles.totalCount, "article")}</b>
              {providers.totalCount > 0 && ` from ${formatCountOf(providers.totalCount, "house")}`}
              {pages.totalCount > 0 && (
                <>
                  {" "}
                  and <b>{formatCountOf(pages.totalCount, "page")}</b>
                </>
              )}
              , about {formatCountOf(entities.totalCount, "subject")}
              {stories.totalCount > 0 &&
                `; ${formatCountOf(stories.totalCount, "story", "stories")} told more than once`}
              {stubs.totalCount > 0 && `; ${formatCountOf(stubs.totalCount, "more article")} known by title alone`}.
            </p>
          )
        }
      </Part>
      <Part what="the span" loaded={span} pick={(data) => data} lines={1}>
        {(data) => <Span data={data} />}
      </Part>
    </div>
  );
}

function Span({ data }: { data: ResultOf<typeof storeSpanQuery> }) {
  const span = spanOf(data);
  const loaded = data.lastLoaded.nodes[0]?.ingestedAt;
  return (
    <p className="quiet">
      {span && <>Published {formatSpan(startOfDay(span.from), startOfDay(span.to))}. </>}
      {loaded && (
        <>
          The last one came into the store on <Day instant={loaded} />.
        </>
      )}
    </p>
  );
}
