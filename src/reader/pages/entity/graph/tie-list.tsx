import { useEffect, useRef } from "react";
import { nodeAddress } from "../../../address/node-address.js";
import { formatCountOf } from "../../../parts/locale.js";
import { Text } from "../../../parts/text.js";
import { tiesOf, type Tie, type Walk } from "./walk.js";

interface TieListProps {
  walk: Walk;
  /** Id of the page's own subject. */
  id: string;
  /** Id of the one that is looked at. */
  selected: string;
  /** Whether nothing more can be opened. */
  isFull: boolean;
  isLoading: boolean;
  onOpen: (id: string) => void;
}

/** What the selected node hangs together with, in words. Each can be opened, so that the whole graph can be walked here. */
export function TieList({ walk, id, selected, isFull, isLoading, onOpen }: TieListProps) {
  const node = walk.nodes.find((node) => node.id === selected);
  const ties = tiesOf(walk, selected);
  const list = useRef<HTMLDivElement>(null);
  const isWalking = useRef(false);
  useEffect(() => {
    // What was pressed is gone: go on at the top of the new list.
    if (isWalking.current) list.current?.focus({ preventScroll: true });
    isWalking.current = false;
  }, [selected]);
  const name = node?.name ?? "";
  return (
    <div className="tie-list" ref={list} tabIndex={-1} role="group" aria-label={`Neighbours of ${name}`}>
      <p>
        {selected === id ? (
          <b>
            <Text text={name} />
          </b>
        ) : (
          <a href={nodeAddress.entity(selected)}>
            <Text text={name} />
          </a>
        )}{" "}
        hangs together with
      </p>
      <p className="heard" role="status">
        {isLoading ? "Loading …" : `${name}: ${formatCountOf(ties.length, "neighbour")}`}
      </p>
      <ul>
        {ties.map(({ node, tie }) => (
          <li key={node.id}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                isWalking.current = true;
                onOpen(node.id);
              }}
            >
              <Text text={node.name} />
            </button>{" "}
            <span className="quiet">{describe(tie)}</span>
          </li>
        ))}
      </ul>
      {isFull && <p className="quiet">This graph is full. The page of a subject goes on from there.</p>}
    </div>
  );
}

function describe({ sharedArticleCount, linked }: Tie): string {
  const shared = sharedArticleCount > 0 ? `${formatCountOf(sharedArticleCount, "article")} about both` : "";
  return [shared, linked ? "linked" : ""].filter((text) => text !== "").join(", ");
}
