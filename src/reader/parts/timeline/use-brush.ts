import { useState, type KeyboardEvent, type PointerEvent } from "react";

/** Places of the bars at both ends, the one where it began first. */
export type Stretch = readonly [number, number];

/** How far a pointer goes, in CSS pixels, before it drags and no longer clicks. */
const DRAG_PX = 4;

interface Brush {
  /** What is being chosen; undefined while nothing is. */
  stretch: Stretch | undefined;
  /** The bar that Tab leads to. */
  current: number;
  setCurrent: (place: number) => void;
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * Choosing a stretch of `count` bars, children of the element with the handlers: by dragging, or by the arrow keys with Shift, then Enter.
 * Arrow keys alone go from bar to bar.
 */
export function useBrush(count: number, onChosen: (stretch: Stretch) => void): Brush {
  const [stretch, setStretch] = useState<Stretch>();
  const [current, setCurrent] = useState(0);
  const [pressed, setPressed] = useState<{ x: number; place: number }>();
  const end = (): void => {
    setPressed(undefined);
    setStretch(undefined);
  };
  return {
    stretch,
    current: Math.min(current, count - 1),
    setCurrent,
    handlers: {
      onPointerDown(event) {
        if (event.button === 0) setPressed({ x: event.clientX, place: placeAt(event, count) });
      },
      onPointerMove(event) {
        if (!pressed || (!stretch && Math.abs(event.clientX - pressed.x) < DRAG_PX)) return;
        // From here on the pointer is ours: no link is clicked when it is released.
        event.currentTarget.setPointerCapture(event.pointerId);
        setStretch([pressed.place, placeAt(event, count)]);
      },
      onPointerUp() {
        if (pressed && stretch) onChosen(stretch);
        end();
      },
      onPointerCancel: end,
      onKeyDown(event) {
        const from = Math.min(current, count - 1);
        const to = destination(event.key, from, count);
        if (to !== undefined) {
          event.preventDefault();
          setStretch(event.shiftKey ? [stretch?.[0] ?? from, to] : undefined);
          setCurrent(to);
          event.currentTarget.children[to]?.querySelector("a")?.focus();
        } else if (event.key === "Escape") {
          setStretch(undefined);
        } else if (event.key === "Enter" && stretch) {
          event.preventDefault();
          onChosen(stretch);
          end();
        }
      },
    },
  };
}

function destination(key: string, from: number, count: number): number | undefined {
  const places: Record<string, number> = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: count - 1 };
  const place = places[key];
  return place === undefined ? undefined : Math.max(0, Math.min(count - 1, place));
}

function placeAt({ currentTarget, clientX }: PointerEvent<HTMLElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)));
}
