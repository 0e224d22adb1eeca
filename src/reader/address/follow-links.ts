import { navigate } from "./navigation.js";
import { routeOf } from "./routes.js";

/** Opens links between pages of the reader without loading them anew. Every other link, and every other way to follow one, is the browser's. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.href || link.target || link.hasAttribute("download")) return;
    const { origin, pathname, search, hash } = new URL(link.href);
    if (origin !== window.location.origin || hash || !routeOf(pathname)) return;
    event.preventDefault();
    navigate(pathname + search);
  });
}
