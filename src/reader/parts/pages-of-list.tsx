import "./pages-of-list.css";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { keepState, keptState } from "../address/navigation.js";

export interface ListPageProps {
  /** Cursor that the page begins behind; undefined for the first. */
  after: string | undefined;
  /** To be shown below the page's list, once it is there. */
  more: (pageInfo: { hasNextPage: boolean; endCursor: string | null }) => ReactNode;
}

interface PagesOfListProps {
  /** Under which the pages that are open are kept for Back and Reload. */
  name: string;
  children: (page: ListPageProps) => ReactNode;
}

/** A list that grows by a page at its end when one asks for more. The first of what came has the focus then. Give it the list's arguments as key. */
export function PagesOfList({ name, children }: PagesOfListProps) {
  const [cursors, setCursors] = useState<readonly string[]>(() => keptCursors(name));
  const list = useRef<HTMLDivElement>(null);
  const asked = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (asked.current === undefined) return;
    const watch = new MutationObserver(() => focusNew());
    const focusNew = (): void => {
      const link = list.current?.lastElementChild?.querySelector<HTMLElement>("li a[href]");
      if (!link) return;
      watch.disconnect();
      asked.current = undefined;
      if (document.activeElement === document.body) link.focus({ preventScroll: true });
    };
    if (list.current) watch.observe(list.current, { childList: true, subtree: true });
    focusNew();
    return () => watch.disconnect();
  }, [cursors]);
  const ask = (cursor: string): void => {
    asked.current = cursor;
    const next = [...cursors, cursor];
    keepState(name, next);
    setCursors(next);
  };
  return (
    <div ref={list}>
      {[undefined, ...cursors].map((after, at) => (
        <div key={after ?? ""}>
          {children({
            after,
            more: ({ hasNextPage, endCursor }) =>
              at === cursors.length &&
              hasNextPage &&
              endCursor !== null && (
                <p className="more">
                  <button type="button" className="button" onClick={() => ask(endCursor)}>
                    Show more
                  </button>
                </p>
              ),
          })}
        </div>
      ))}
    </div>
  );
}

function keptCursors(name: string): readonly string[] {
  const kept = keptState(name);
  return Array.isArray(kept) && kept.every((cursor) => typeof cursor === "string") ? kept : [];
}
