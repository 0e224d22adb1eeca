import { describe, expect, it } from "vitest";
import { ndcg } from "./ndcg.js";

describe("nDCG", () => {
  it("is 1 for the best order, whichever of equals comes first and however many useless ones follow", () => {
    expect(ndcg([3, 2, 2, 1, 0, 0], [2, 1, 3, 2])).toBe(1);
  });

  it("is as computed by hand where good ones come late", () => {
    // Gains 1, 0, 7 at ranks 1, 2, 3 against 7 and 1 at ranks 1 and 2: (1 + 7 / 2) / (7 + 1 / log2(3)).
    expect(ndcg([1, 0, 3], [3, 1])).toBeCloseTo(4.5 / 7.63093, 5);
  });

  it("counts what is missing against the answer", () => {
    // 3 / (3 + 3 / log2(3)).
    expect(ndcg([2], [2, 2])).toBeCloseTo(3 / 4.89279, 5);
  });

  it("is 0 where nothing of use is found, and looks no deeper than it is told", () => {
    expect(ndcg([], [3])).toBe(0);
    expect(ndcg([0, 0, 3], [3], 2)).toBe(0);
    expect(ndcg([], [])).toBe(0);
  });

  it("expects no more than fit into the depth", () => {
    expect(ndcg([3, 3], [3, 3, 3, 3], 2)).toBe(1);
  });
});
