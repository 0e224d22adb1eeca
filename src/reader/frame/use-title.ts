import { useEffect } from "react";

/** Names the page in the browser's tab and history; undefined: the reader alone. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – Newsgraph` : "Newsgraph";
  }, [title]);
}
