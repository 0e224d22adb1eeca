import type { Verdict } from "./judge.js";

/** What happened to the honest requests of one fault, from its beginning to the next one's. */
export interface Page {
  fault: string;
  requests: number;
  refused: number;
  wrong: number;
  /** Requests without any answer. */
  lost: number;
  doubled: number;
  /** Milliseconds. The longest time in which no right answer came; the slowest refusal; the slowest readiness answer. */
  gap: number;
  slowestRefusal: number;
  slowestReadiness: number;
}

const MOST_PROBLEMS = 20;

function newPage(fault: string): Page {
  return {
    ...{ fault, requests: 0, refused: 0, wrong: 0, lost: 0, doubled: 0 },
    ...{ gap: 0, slowestRefusal: 0, slowestReadiness: 0 },
  };
}

/** Counts answers by fault, and keeps the first of what was wrong in words. */
export class Ledger {
  readonly pages: Page[] = [];
  readonly problems: string[] = [];
  #page = newPage("none");
  #rightAt = performance.now();

  /** From now on all counts for this fault. */
  begin(fault: string): Page {
    this.closeGap();
    this.#page = newPage(fault);
    this.pages.push(this.#page);
    this.#rightAt = performance.now();
    return this.#page;
  }

  get requests(): number {
    return this.pages.reduce((sum, { requests }) => sum + requests, 0);
  }

  get sinceRight(): number {
    return performance.now() - this.#rightAt;
  }

  answered(verdict: Verdict, ms: number): void {
    const page = this.#page;
    page.requests += 1;
    if (verdict.is === "right") {
      this.closeGap();
      this.#rightAt = performance.now();
    } else if (verdict.is === "refused") {
      page.refused += 1;
      page.slowestRefusal = Math.max(page.slowestRefusal, ms);
    } else {
      page[verdict.is] += 1;
      this.#note(verdict.why);
    }
  }

  lost(why: string): void {
    this.#page.requests += 1;
    this.#page.lost += 1;
    this.#note(`a request without an answer: ${why}`);
  }

  /** What is missing in the store, or twice, or what a seed said that it may not. */
  found(kind: "wrong" | "lost" | "doubled", why: string): void {
    this.#page[kind] += 1;
    this.#note(why);
  }

  readiness(ms: number): void {
    this.#page.slowestReadiness = Math.max(this.#page.slowestReadiness, ms);
  }

  closeGap(): void {
    this.#page.gap = Math.max(this.#page.gap, this.sinceRight);
  }

  #note(why: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(`${this.#page.fault}: ${why}`);
  }
}
