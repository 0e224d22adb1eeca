import type { SimilarityDocument } from "../../src/store/similarity.js";
import type { Prints } from "./same-story.js";
import type { Vector } from "./vector.js";

/** Words first, then their weights: six bytes each. */
export function packVector({ words, weights }: Vector): Uint8Array {
  return Buffer.concat([bytesOf(words), bytesOf(weights)]);
}

export function readVector(packed: Uint8Array): Vector {
  const length = packed.byteLength / 6;
  const bytes = aligned(packed);
  return { words: new Uint32Array(bytes, 0, length), weights: new Uint16Array(bytes, length * 4, length) };
}

/** Numbers in the order in which they are read below. */
export function packPrints({ shingles, names, title }: Prints): Uint8Array {
  const head = Uint32Array.of(title.shape, title.figures, shingles.count, shingles.lowest.length, names.numbers.length);
  return Buffer.concat([bytesOf(head), bytesOf(shingles.lowest), bytesOf(names.numbers), bytesOf(names.weights)]);
}

const HEAD = 5;

export function readPrints({
  prints,
  publishedAt,
  providerId,
}: Pick<SimilarityDocument, "prints" | "publishedAt" | "providerId">): Prints {
  const bytes = aligned(prints);
  const [shape = 0, figures = 0, count = 0, kept = 0, names = 0] = new Uint32Array(bytes, 0, HEAD);
  const lowest = new Uint32Array(bytes, HEAD * 4, kept);
  const numbers = new Uint32Array(bytes, (HEAD + kept) * 4, names);
  const weights = new Uint16Array(bytes, (HEAD + kept + names) * 4, names);
  return {
    title: { shape, figures },
    shingles: { lowest, count },
    names: { numbers, weights },
    publishedAt,
    providerId,
  };
}

function bytesOf(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A copy of its own: what the store gives begins anywhere in a larger buffer. */
function aligned(packed: Uint8Array): ArrayBuffer {
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}
