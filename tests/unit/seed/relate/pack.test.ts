import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPrints, packVector, readPrints, readVector } from "../../../../seed/relate/pack.js";

const number = fc.integer({ min: 0, max: 0xffffffff });
const weight = fc.integer({ min: 0, max: 0xffff });
const pairs = fc.array(fc.tuple(number, weight), { maxLength: 130 });
const numbersOf = (list: readonly [number, number][]) => Uint32Array.from(list, ([one]) => one);
const weightsOf = (list: readonly [number, number][]) => Uint16Array.from(list, ([, one]) => one);

/** As the store gives it: somewhere in a larger buffer. */
function within(bytes: Uint8Array, offset: number): Buffer {
  const larger = Buffer.alloc(bytes.length + offset + 3, 0xaa);
  larger.set(bytes, offset);
  return larger.subarray(offset, offset + bytes.length);
}

describe("what is packed for the store", () => {
  it("is read as it was: any vector, from any place in a buffer", () => {
    fc.assert(
      fc.property(pairs, fc.nat(9), (list, offset) => {
        const vector = { words: numbersOf(list), weights: weightsOf(list) };
        const packed = packVector(vector);
        expect(packed.byteLength).toBe(list.length * 6);
        expect(readVector(within(packed, offset))).toEqual(vector);
      }),
    );
  });

  it("is read as it was: any prints, from any place in a buffer", () => {
    fc.assert(
      fc.property(
        pairs,
        fc.array(number, { maxLength: 64 }),
        fc.tuple(number, number, number),
        fc.nat(9),
        (...given) => {
          const [names, lowest, [shape, figures, count], offset] = given;
          const prints = {
            title: { shape, figures },
            shingles: { lowest: Uint32Array.from(lowest), count },
            names: { numbers: numbersOf(names), weights: weightsOf(names) },
            publishedAt: new Date("2024-05-01"),
            providerId: "prv_1",
          };
          const { publishedAt, providerId } = prints;
          expect(readPrints({ prints: within(packPrints(prints), offset), publishedAt, providerId })).toEqual(prints);
        },
      ),
    );
  });
});
