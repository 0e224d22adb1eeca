import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { textLanguage } from "../../../parts/text-language.js";
import { linesOf } from "./lines.js";
import { layOut } from "./lay-out.js";
import { nearest } from "./places.js";
import type { Walk } from "./walk.js";

/** Square pixels that a node with its name takes, and the least height of the picture. */
const AREA = 10_000;
const LEAST_HEIGHT = 380;
/** Pixels from a side within which a name would not have room around its node. */
const SIDE = 70;

interface GraphPictureProps {
  walk: Walk;
  /** Id of the node that is looked at. */
  selected: string;
  onOpen: (id: string) => void;
}

/** The walk as a graph: a click, or Enter, opens a node; the arrow keys go to the one in their direction. */
export default function GraphPicture({ walk, selected, onOpen }: GraphPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = Math.max(LEAST_HEIGHT, Math.round((walk.nodes.length * AREA) / Math.max(width, 1)));
  const places = useMemo(() => layOut(walk, width, height), [walk, width, height]);
  const [focused, setFocused] = useState<string>();
  const current = focused !== undefined && places.has(focused) ? focused : selected;
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(id);
    }
    const next = nearest(places, id, event.key);
    if (event.key.startsWith("Arrow")) event.preventDefault();
    if (next === undefined) return;
    setFocused(next);
    box.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className="graph-picture" ref={box}>
      <svg
        role="group"
        aria-label="The same as a graph: the arrow keys go from one to another, Enter opens it"
        width={width}
        height={height}
      >
        <g className="graph-links" aria-hidden="true">
          {walk.links.map(({ from, to, score, linked }) => {
            const [start, end] = [places.get(from), places.get(to)];
            const isNear = from === selected || to === selected;
            return (
              <line
                key={`${from} ${to}`}
                className={isNear ? "is-near" : undefined}
                x1={start?.x}
                y1={start?.y}
                x2={end?.x}
                y2={end?.y}
                strokeWidth={0.75 + 2.5 * score}
                strokeDasharray={linked ? undefined : "5 4"}
              />
            );
          })}
        </g>
        {walk.nodes.map(({ id, name, isOpened }) => {
          const { x, y } = places.get(id) ?? { x: 0, y: 0 };
          const anchor = anchored(x, width);
          return (
            <g
              key={id}
              data-id={id}
              role="button"
              className={isOpened ? "graph-node is-opened" : "graph-node"}
              aria-label={name}
              aria-pressed={id === selected}
              tabIndex={id === current ? 0 : -1}
              transform={`translate(${x} ${y})`}
              onClick={() => onOpen(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
              onFocus={() => setFocused(id)}
            >
              <title>{name}</title>
              <circle r={id === selected ? 11 : 8} />
              <text lang={textLanguage(name)} textAnchor={anchor.textAnchor}>
                {linesOf(name).map((line, at) => (
                  <tspan key={at} x={anchor.x} y={25 + 15 * at}>
                    {`${line} `}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Names at the sides stay within the picture. */
function anchored(x: number, width: number): { textAnchor: "start" | "middle" | "end"; x: number } {
  if (x < SIDE) return { textAnchor: "start", x: -x + 2 };
  return x > width - SIDE ? { textAnchor: "end", x: width - x - 2 } : { textAnchor: "middle", x: 0 };
}

/** The width of an element in CSS pixels, as it changes. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
