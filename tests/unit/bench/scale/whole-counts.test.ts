import { describe, expect, it } from "vitest";
import { withWholeCounts } from "../../../../bench/scale/whole-counts.js";

const apart = { $_internalInhibitOptimization: {} };
const unwind = { $unwind: "$child" };
const lookUp = (pipeline: object[]) => ({ $lookup: { from: "articles", as: "child", pipeline } });

describe("withWholeCounts", () => {
  it("keeps a look-up apart from the unwinding behind it, at any depth", () => {
    expect(withWholeCounts([lookUp([lookUp([]), unwind]), unwind])).toEqual([
      lookUp([lookUp([]), apart, unwind]),
      apart,
      unwind,
    ]);
  });

  it("leaves every other stage as it is", () => {
    const pipeline = [{ $match: { a: 1 } }, lookUp([{ $limit: 1 }]), { $project: { child: 1 } }, unwind];
    expect(withWholeCounts(pipeline)).toEqual(pipeline);
  });
});
