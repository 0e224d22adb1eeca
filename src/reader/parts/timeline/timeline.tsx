import "./timeline.css";
import { useState } from "react";
import { navigate } from "../../address/navigation.js";
import { formatCountOf } from "../locale.js";
import { barsOf, describeStretch, rangeOf, tickPlaces } from "./bars.js";
import type { DayRange } from "./days.js";
import type { Interval } from "./interval.js";
import { useBrush, type Stretch } from "./use-brush.js";

/** Below the bar's left edge; the last ones end with their bar, so that they stay within. */
function tickStyle(place: number, count: number): { left: string } | { right: string } {
  if (place / count > 0.85) return { right: `${(1 - (place + 1) / count) * 100}%` };
  return { left: `${(place / count) * 100}%` };
}

interface TimelineProps {
  buckets: readonly { start: string; count: number }[];
  interval: Interval;
  /** Address that shows the articles of these days. */
  hrefOf: (range: DayRange) => string;
}

/** Articles over time, as bars. Each leads to its articles; a stretch of them is chosen by dragging, or by Shift with the arrow keys and Enter. */
export function Timeline({ buckets, interval, hrefOf }: TimelineProps) {
  const bars = barsOf(buckets, interval);
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const [hovered, setHovered] = useState<number>();
  const brush = useBrush(bars.length, (stretch: Stretch) => {
    const range = rangeOf(bars, stretch);
    if (range) navigate(hrefOf(range));
  });
  const pointed: Stretch | undefined = brush.stretch ?? (hovered === undefined ? undefined : [hovered, hovered]);
  const isChosen = (place: number): boolean =>
    brush.stretch !== undefined && place >= Math.min(...brush.stretch) && place <= Math.max(...brush.stretch);
  return (
    <div className="timeline">
      <p className="timeline-caption quiet" aria-hidden="true">
        {pointed ? describeStretch(bars, pointed) : "Click a bar, or drag over several, to see these days alone."}
      </p>
      <p className="heard" role="status">
        {brush.stretch && `${describeStretch(bars, brush.stretch)}. Enter shows them.`}
      </p>
      <ol
        className="timeline-bars"
        aria-label={`Articles by ${interval.toLowerCase()}: the arrow keys go from bar to bar, with Shift they choose several`}
        {...brush.handlers}
        onPointerLeave={() => setHovered(undefined)}
      >
        {bars.map(({ label, range, count }, place) => (
          <li key={range.from} className={isChosen(place) ? "is-chosen" : undefined}>
            <a
              href={hrefOf(range)}
              aria-label={`${label}: ${formatCountOf(count, "article")}`}
              tabIndex={place === brush.current ? 0 : -1}
              draggable={false}
              onFocus={() => {
                brush.setCurrent(place);
                setHovered(place);
              }}
              onBlur={() => setHovered(undefined)}
              onPointerEnter={() => setHovered(place)}
            >
              <i style={{ height: `${(count / most) * 100}%` }} />
            </a>
          </li>
        ))}
      </ol>
      <div className="timeline-axis quiet" aria-hidden="true">
        {tickPlaces(bars, interval).map((place) => (
          <span key={place} style={tickStyle(place, bars.length)}>
            {bars[place]?.tick}
          </span>
        ))}
      </div>
    </div>
  );
}
