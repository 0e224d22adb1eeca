import { describe, expect, it } from "vitest";
import { cacheGigabytes } from "../../../src/store/embedded-mongod.js";

const GIB = 1024 ** 3;

describe("cacheGigabytes", () => {
  it("is an eighth of the memory, within bounds", () => {
    expect(cacheGigabytes(1 * GIB, 0)).toBe(0.25);
    expect(cacheGigabytes(8 * GIB, 0)).toBe(1);
    expect(cacheGigabytes(512 * GIB, 0)).toBe(2);
  });

  it("keeps to the limit of a container", () => {
    expect(cacheGigabytes(64 * GIB, 4 * GIB)).toBe(0.5);
    expect(cacheGigabytes(8 * GIB, 2 ** 63)).toBe(1);
  });
});
