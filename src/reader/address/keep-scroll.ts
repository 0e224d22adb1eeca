import { keepState, keptState, SCROLL_KEY } from "./navigation.js";

/** Browsers bear a hundred changes of an entry in half a minute. */
const SETTLED_MS = 200;
/** How long a page may take until it is as long as it was. */
const PATIENCE_MS = 3_000;

let isRestoring = false;

/**
 * Back and Reload show the place where one was. Browsers do that before lists that come later are there, and then too far up; so it is done
 * here, until the page is long enough or somebody moves it.
 */
export function keepScroll(): void {
  window.history.scrollRestoration = "manual";
  let settling: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener("scroll", () => {
    if (isRestoring) return;
    clearTimeout(settling);
    settling = setTimeout(keep, SETTLED_MS);
  });
  window.addEventListener("pagehide", keep);
  window.addEventListener("popstate", () => {
    clearTimeout(settling);
    // A place within the page, as a note of a text is one, is shown by the browser itself.
    if (window.location.hash === "" || window.history.state !== null) restore();
  });
  for (const event of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    window.addEventListener(event, () => (isRestoring = false), { passive: true });
  }
  restore();
}

function keep(): void {
  if (!isRestoring) keepState(SCROLL_KEY, window.scrollY);
}

function restore(): void {
  const kept = keptState(SCROLL_KEY);
  const top = typeof kept === "number" ? kept : 0;
  const end = performance.now() + PATIENCE_MS;
  isRestoring = true;
  const step = (): void => {
    if (!isRestoring) return;
    window.scrollTo({ top, behavior: "instant" });
    if (Math.abs(window.scrollY - top) < 1 || performance.now() > end) isRestoring = false;
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
