import "./graph.css";
import { lazy, Suspense, useMemo, useState } from "react";
import { navigate } from "../../../address/navigation.js";
import { useData } from "../../../data/use-data.js";
import { Section } from "../../../frame/section.js";
import { Empty, Part, Waiting } from "../../../frame/states.js";
import { useSeen } from "../../../parts/use-seen.js";
import { entityHref, MOST_OPENED, type EntityView } from "../entity-view.js";
import { neighboursQuery } from "./neighbours-query.js";
import { TieList } from "./tie-list.js";
import { walkOf } from "./walk.js";

const GraphPicture = lazy(() => import("./graph-picture.js"));

interface NeighboursProps {
  id: string;
  /** As the address has it. */
  address: string;
  view: EntityView;
}

/** About as high as the graph: what stands below it should not jump, nor be taken for seen before the graph is there. */
const GRAPH_LINES = 20;

/** What a subject hangs together with, as a list and as a graph: whatever one opens there brings its own. */
export function Neighbours({ id, address, view }: NeighboursProps) {
  const ids = [id, ...view.walk.filter((walked) => walked !== id)];
  const loaded = useData(neighboursQuery, { ids });
  const [selected, setSelected] = useState(ids.at(-1) ?? id);
  const [box, isSeen] = useSeen<HTMLDivElement>();
  const answered = loaded.data?.nodes;
  const walk = useMemo(
    () => answered && walkOf(answered.flatMap((node) => (node?.__typename === "Entity" ? [node] : []))),
    [answered],
  );
  const open = (chosen: string): void => {
    setSelected(chosen);
    if (ids.includes(chosen) || ids.length >= MOST_OPENED) return;
    navigate(entityHref(address, { ...view, walk: [...ids.slice(1), chosen] }), { replace: true });
  };
  const startAgain = (): void => {
    setSelected(id);
    navigate(entityHref(address, { ...view, walk: [] }), { replace: true });
  };
  return (
    <Section
      title="Neighbours"
      aside={
        view.walk.length > 0 && (
          <button type="button" className="plain-button quiet" onClick={startAgain}>
            Start again
          </button>
        )
      }
    >
      <div ref={box}>
        <Part what="the neighbours" loaded={loaded} pick={() => walk} lines={GRAPH_LINES}>
          {(walk) =>
            walk.links.length === 0 ? (
              <Empty>It hangs together with nothing else: no article and no link joins it to another subject.</Empty>
            ) : (
              <div className="neighbours" aria-busy={loaded.isLoading}>
                {isSeen && (
                  <Suspense fallback={<Waiting what="the graph" lines={GRAPH_LINES} />}>
                    <GraphPicture walk={walk} selected={selected} onOpen={open} />
                  </Suspense>
                )}
                <TieList
                  walk={walk}
                  id={id}
                  selected={selected}
                  isFull={ids.length >= MOST_OPENED}
                  isLoading={loaded.isLoading}
                  onOpen={open}
                />
              </div>
            )
          }
        </Part>
      </div>
    </Section>
  );
}
