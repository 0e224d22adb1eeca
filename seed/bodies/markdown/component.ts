import { startsLine } from "../html/html-tag.js";
import type { BodyState } from "./body-state.js";
import { standsAlone } from "./own-line.js";

/** Astro, MDX, Vue: `<SubNav />`, `<Tweet wide>`. */
const COMPONENT = /<([A-Z][A-Za-z\d]+)(?:\s+[^\s<>"'={}/]+)*\s*(\/?)>/y;

/** Position behind the tag of a component that begins a line and is whole on it, or is closed somewhere. */
export function componentEnd(text: string, at: number, state: BodyState): number | undefined {
  if (!startsLine(text, at)) return undefined;
  COMPONENT.lastIndex = at;
  const [all, written = "", slash] = COMPONENT.exec(text) ?? [];
  if (all === undefined) return undefined;
  const end = at + all.length;
  if (slash === "/") return standsAlone(text, at, end) ? end : undefined;
  const name = written.toLowerCase();
  if (!state.isClosed(name)) return undefined;
  state.unknownElements.add(name);
  return end;
}
