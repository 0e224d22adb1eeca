import { useEffect, useRef, type RefObject } from "react";

/** On the way to another page, shows its top and tells those who hear it: as a browser does that loads one. Not for Back, which leads to where one was. */
export function usePageChange(path: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const isBack = useRef(false);
  useEffect(() => {
    const mark = (): void => void (isBack.current = true);
    window.addEventListener("popstate", mark);
    return () => window.removeEventListener("popstate", mark);
  }, []);
  useEffect(() => {
    if (shown.current !== path) {
      shown.current = path;
      const isTyping = document.activeElement instanceof HTMLInputElement;
      if (!isBack.current) window.scrollTo({ top: 0, behavior: "instant" });
      if (!isBack.current && !isTyping) main.current?.focus({ preventScroll: true });
    }
    isBack.current = false;
  }, [path]);
  return main;
}
