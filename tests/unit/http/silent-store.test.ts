import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SilentStore } from "../../../src/http/silent-store.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("SilentStore", () => {
  it("ends the requests under way once the store has been silent for two looks, and those that come later as well", () => {
    let silence = 0;
    const store = new SilentStore(() => silence);
    const [first, later] = [new AbortController(), new AbortController()];
    store.watch(first);
    vi.advanceTimersByTime(1_000);
    expect(first.signal.aborted).toBe(false);
    silence = 1_100;
    vi.advanceTimersByTime(100);
    expect(first.signal.aborted).toBe(false);
    vi.advanceTimersByTime(100);
    expect(first.signal.reason).toMatchObject({ code: "STORE_UNAVAILABLE" });
    store.watch(later);
    vi.advanceTimersByTime(100);
    expect(later.signal.aborted).toBe(true);
  });

  it("leaves alone what has been answered, and a store that was only late", () => {
    let silence = 1_100;
    const store = new SilentStore(() => silence);
    const [answered, late] = [new AbortController(), new AbortController()];
    store.watch(answered)();
    store.watch(late);
    vi.advanceTimersByTime(100);
    silence = 0;
    vi.advanceTimersByTime(1_000);
    expect([answered.signal.aborted, late.signal.aborted]).toEqual([false, false]);
  });

  it("keeps no timer where nothing is under way", () => {
    const store = new SilentStore(() => 0);
    store.watch(new AbortController())();
    vi.advanceTimersByTime(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});
