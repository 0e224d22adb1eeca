import { nodeAddress } from "../../../address/node-address.js";
import type { ResultOf } from "../../../data/graphql.js";
import { useData } from "../../../data/use-data.js";
import { Empty, Part } from "../../../frame/states.js";
import { Day } from "../../../parts/day.js";
import { formatCountOf } from "../../../parts/locale.js";
import { Text } from "../../../parts/text.js";
import { entityHref, STEPS, type EntityView } from "../entity-view.js";
import { pathQuery } from "./path-queries.js";

interface PathStepsProps {
  id: string;
  name: string;
  to: string;
  address: string;
  view: EntityView;
}

/** What one has asked for should be seen, wherever it comes to stand. */
function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** The steps from a subject to another one, each with what joins the two. */
export function PathSteps({ id, name, to, address, view }: PathStepsProps) {
  const { steps } = view;
  const loaded = useData(pathQuery, { from: id, to, steps });
  // What stands there while another one is asked for would be the path to somewhere else.
  const fresh = loaded.isLoading ? { ...loaded, data: undefined } : loaded;
  return (
    <div className="path" aria-live="polite" ref={show}>
      <Part what="the path" loaded={fresh} pick={(data) => (data.path || !data.target ? data : undefined)} lines={3}>
        {({ path, target }) => {
          if (!target) return <Empty>The address names a subject that is not in the store.</Empty>;
          if (target.id === id) return <Empty>That is this subject itself.</Empty>;
          if (!path?.length) {
            return (
              <Empty>
                Nothing joins <Text text={name} /> and <Text text={target.name} /> within {steps} steps.{" "}
                {steps < STEPS.many && (
                  <a href={entityHref(address, { ...view, steps: STEPS.many })}>Look up to {STEPS.many} steps far</a>
                )}
              </Empty>
            );
          }
          return (
            <>
              <p className="quiet">
                <Text text={target.name} /> is {formatCountOf(path.length, "step")} away.
              </p>
              <Steps path={path} />
            </>
          );
        }}
      </Part>
      <p>
        <a className="quiet" href={entityHref(address, { ...view, to: undefined })}>
          Take the path away
        </a>
      </p>
    </div>
  );
}

function Steps({ path }: { path: NonNullable<ResultOf<typeof pathQuery>["path"]> }) {
  return (
    <ol className="path-steps">
      {path.map(({ via, from, to, article }) => (
        <li key={to.id}>
          <p className="path-join">
            {via === "LINK" ? (
              <>
                <Text text={from.name} /> and <Text text={to.name} />: the page of one links to the other
              </>
            ) : article ? (
              <>
                both in{" "}
                <a href={nodeAddress.article(article.id)}>
                  <Text text={article.title} />
                </a>{" "}
                <span className="quiet">
                  {article.provider && (
                    <>
                      <Text text={article.provider.name} />{" "}
                    </>
                  )}
                  {article.publishedAt && <Day instant={article.publishedAt} />}
                </span>
              </>
            ) : (
              "both in an article that is gone"
            )}
          </p>
          <a href={nodeAddress.entity(to.id)}>
            <Text text={to.name} />
          </a>
        </li>
      ))}
    </ol>
  );
}
