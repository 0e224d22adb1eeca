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

/** Names are wider than high: a circle around each, in a plane that is as much higher than what is drawn, keeps them apart. */
const REACH = 52;
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
  return fit([...points.values()], width, height);
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
