import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SilentStore } from "../../../src/http/silent-store.js";

/** What the clock of the process is ahead of its timers: it was held up for so long. */
let heldUp = 0;
beforeEach(() => {
  vi.useFakeTimers();
  heldUp = 0;
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => clock() + heldUp);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("SilentStore", () => {
  it("ends the requests under way once the store has been silent for three looks, and those that come later as well", () => {
    let silence = 0;
    const store = new SilentStore(() => silence);
    const [first, later] = [new AbortController(), new AbortController()];
    store.watch(first);
    vi.advanceTimersByTime(1_000);
    expect(first.signal.aborted).toBe(false);
    silence = 1_100;
    vi.advanceTimersByTime(200);
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
    vi.advanceTimersByTime(200);
    silence = 0;
    vi.advanceTimersByTime(1_000);
    expect([answered.signal.aborted, late.signal.aborted]).toEqual([false, false]);
  });

  it("takes no silence for the store's that is this process's own", () => {
    const store = new SilentStore(() => 5_000);
    const request = new AbortController();
    store.watch(request);
    for (let stall = 0; stall < 5; stall++) {
      heldUp += 400;
      vi.advanceTimersByTime(100);
    }
    expect(request.signal.aborted).toBe(false);
  });

  it("keeps no timer where nothing is under way", () => {
    const store = new SilentStore(() => 0);
    store.watch(new AbortController())();
    vi.advanceTimersByTime(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});
