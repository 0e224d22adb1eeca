import { useSyncExternalStore } from "react";
import type { StoreReport } from "../../store/store-report.js";
import { playgroundStorage } from "./storage.js";

/** `extensions.explain` of an answer. */
export type Explanation = StoreReport & { engine: string };

interface State {
  isOn: boolean;
  tab: string;
  /** Of the last answer in each tab; null where the server gave none. Kept for as long as the page, as answers are. */
  byTab: Readonly<Record<string, Explanation | null>>;
}

const KEY = "explain";
const listeners = new Set<() => void>();
let state: State = { isOn: playgroundStorage.getItem(KEY) === "on", tab: "", byTab: {} };

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

/** Whether queries ask to be explained; remembered between visits. */
export function isExplainOn(): boolean {
  return state.isOn;
}

export function toggleExplain(): void {
  playgroundStorage.setItem(KEY, state.isOn ? "off" : "on");
  change({ isOn: !state.isOn });
}

/** The id of the tab in front. */
export function activeTab(): string {
  return state.tab;
}

export function setActiveTab(tab: string): void {
  if (tab !== state.tab) change({ tab });
}

/** @param explanation undefined where the query did not ask for one */
export function setExplanation(tab: string, explanation: Explanation | null | undefined): void {
  const { [tab]: _, ...others } = state.byTab;
  change({ byTab: explanation === undefined ? others : { ...others, [tab]: explanation } });
}

/** Whether queries ask to be explained, and the explanation of the answer in sight: undefined before there is one, null where the server gives none. */
export function useExplain(): { isOn: boolean; explanation: Explanation | null | undefined } {
  const { isOn, byTab, tab } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
  return { isOn, explanation: byTab[tab] };
}
