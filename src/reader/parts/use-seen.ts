import { useEffect, useRef, useState, type RefObject } from "react";

/**
 * Whether an element has been in sight, or nearly: what is heavy in it can wait until then.
 * @param rootMargin how far out of sight is near enough, as in CSS
 */
export function useSeen<Seen extends Element>(rootMargin = "25%"): [RefObject<Seen | null>, boolean] {
  const element = useRef<Seen>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || isSeen) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), { rootMargin });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [isSeen, rootMargin]);
  return [element, isSeen];
}
