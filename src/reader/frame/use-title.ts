import { useEffect } from "react";

/** Signs that turn the direction of what follows them, beyond the title too where the browser writes something behind it. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Names the page in the browser's tab and history; undefined: the reader alone. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title.replace(TURNS, "")} – Newsgraph` : "Newsgraph";
  }, [title]);
}
