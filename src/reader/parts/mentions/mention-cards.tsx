import "./mention-card.css";
import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { MentionCard } from "./mention-card.js";

/** So long a pointer rests on a name before its card comes, and may be away before it goes. */
const REST_MS = 180;

interface Shown {
  name: HTMLElement;
  entity: string;
}

/**
 * Shows a card for whatever within it names an entity (`data-entity`), while the pointer rests on it or it has the focus. Escape takes the card
 * away. Where one taps, the first tap shows it.
 */
export function MentionCards({ children }: { children: ReactNode }) {
  const id = useId();
  const [shown, setShown] = useState<Shown>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const change = (next: Shown | undefined, delay = REST_MS): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setShown(next), delay);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    shown?.name.setAttribute("aria-describedby", id);
    return () => shown?.name.removeAttribute("aria-describedby");
  }, [shown, id]);
  useEffect(() => {
    if (!shown) return undefined;
    const hide = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") setShown(undefined);
    };
    document.addEventListener("keydown", hide);
    return () => document.removeEventListener("keydown", hide);
  }, [shown]);
  const onClick = (event: MouseEvent): void => {
    const named = namedBy(event.target);
    const isTap = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === "touch";
    if (named && isTap && shown?.name !== named.name) {
      event.preventDefault();
      change(named, 0);
    } else if (!isInCard(event.target)) change(undefined, 0);
  };
  return (
    <div
      ref={area}
      className="mention-cards"
      onPointerOver={({ target, pointerType }) => {
        if (pointerType === "touch") return;
        const named = namedBy(target);
        if (named) change(named);
        else if (isInCard(target)) clearTimeout(waiting.current);
      }}
      onPointerOut={({ target, pointerType }) => {
        if (pointerType !== "touch" && (namedBy(target) || isInCard(target))) change(undefined);
      }}
      onFocus={({ target }) => {
        const named = namedBy(target);
        if (named && target.matches(":focus-visible")) change(named, 0);
      }}
      onBlur={({ relatedTarget }) => {
        if (!isInCard(relatedTarget)) change(undefined, 0);
      }}
      onClick={onClick}
    >
      {children}
      {shown && area.current && (
        <MentionCard key={shown.entity} id={id} entity={shown.entity} name={shown.name} area={area.current} />
      )}
    </div>
  );
}

function namedBy(target: EventTarget | null): Shown | undefined {
  const name = target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
  const entity = name?.dataset["entity"];
  return name && entity !== undefined ? { name, entity } : undefined;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".mention-card") !== null;
}
