import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Place } from "./places.js";
import type { Walk } from "./walk.js";

interface Point extends SimulationNodeDatum {
  id: string;
}

/** How far apart nodes are before they are fitted into the box. */
const REACH = 52;
/** Half the width, in CSS pixels, that a node takes with its name, and how much wider than high that is. */
const NAME = { reach: 46, ratio: 1.9 };
const TICKS = 180;
const MARGIN = { x: 32, top: 22, bottom: 46 };

/**
 * Where the nodes of a walk stand in a box of this size, in CSS pixels. The same walk always looks the same, and what one opens finds its
 * place around what stood there before.
 */
export function layOut({ nodes, links }: Walk, width: number, height: number): Map<string, Place> {
  const points = new Map<string, Point>();
  const last = Math.max(0, ...nodes.map(({ broughtBy }) => broughtBy));
  const opened = nodes.filter(({ isOpened }) => isOpened);
  for (let step = 0; step <= last; step++) {
    const start = points.get(opened[step]?.id ?? "");
    for (const { id, broughtBy } of nodes) {
      if (broughtBy !== step) continue;
      // The simulation puts those without a place on a spiral around the middle, and moves apart those on one place.
      points.set(id, { id, ...(start && { x: start.x ?? 0, y: start.y ?? 0 }) });
    }
    settle([...points.values()], links, step === 0 ? 1 : 0.5);
  }
  return apart(fit([...points.values()], width, height), width, height);
}

function settle(points: Point[], links: Walk["links"], alpha: number): void {
  const ids = new Set(points.map(({ id }) => id));
  const within = links
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(points)
    .stop()
    .alpha(alpha)
    .force(
      "link",
      forceLink<Point, (typeof within)[number]>(within)
        .id(({ id }) => id)
        .distance(120),
    )
    .force("charge", forceManyBody().strength(-500).distanceMax(600))
    .force("collide", forceCollide(REACH))
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.06))
    .tick(TICKS);
}

function fit(points: readonly Point[], width: number, height: number): Map<string, Place> {
  const along = (axis: "x" | "y", from: number, to: number): ((point: Point) => number) => {
    const values = points.map((point) => point[axis] ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (most === least) return () => (from + to) / 2;
    return (point) => from + (((point[axis] ?? 0) - least) / (most - least)) * (to - from);
  };
  const x = along("x", MARGIN.x, width - MARGIN.x);
  const y = along("y", MARGIN.top, height - MARGIN.bottom);
  return new Map(points.map((point) => [point.id, { x: x(point), y: y(point) }]));
}

/** Moves apart what would stand on another's name. */
function apart(places: Map<string, Place>, width: number, height: number): Map<string, Place> {
  const points: (Point & Place)[] = [...places].map(([id, { x, y }]) => ({ id, x, y: y * NAME.ratio }));
  const home = new Map(points.map(({ id, x, y }) => [id, { x, y }]));
  const homeOf = ({ id }: Point): Place => home.get(id) ?? { x: 0, y: 0 };
  forceSimulation(points)
    .stop()
    .force("collide", forceCollide(NAME.reach).iterations(3))
    .force("x", forceX<Point>((point) => homeOf(point).x).strength(0.05))
    .force("y", forceY<Point>((point) => homeOf(point).y).strength(0.05))
    .tick(TICKS);
  const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
  return new Map(
    points.map(({ id, x, y }) => [
      id,
      {
        x: within(x, MARGIN.x, width - MARGIN.x),
        y: within(y / NAME.ratio, MARGIN.top, height - MARGIN.bottom),
      },
    ]),
  );
}
