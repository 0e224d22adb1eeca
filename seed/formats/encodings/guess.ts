import { guessEastAsian } from "./east-asian.js";
import { decodeAs } from "./legacy-decoder.js";
import { guessSingleByte } from "./single-byte.js";

export interface Guess {
  /** The one encoding that fits, where there is one. */
  certain?: string;
  /** Those that may be meant, the likeliest first; of several that give the same text the commonest. */
  possible: string[];
}

/** Guesses the encoding of bytes that are not UTF-8 from what they would say in each. Looks at some ten thousand bytes. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = sampleOf(bytes);
  const asian = guessEastAsian(sample);
  const single = guessSingleByte(sample);
  const possible = differing([...asian.possible, ...single.possible], sample);
  const certain = [asian.certain, single.certain].filter((encoding) => encoding !== undefined);
  // Where all that fit give one text, there is nothing to choose.
  const [only, ...others] = certain.length === 0 && single.isEnough ? possible : certain;
  return { ...(only !== undefined && others.length === 0 && { certain: only }), possible };
}

function differing(encodings: readonly string[], sample: Uint8Array): string[] {
  const byText = new Map<string, string>();
  for (const encoding of encodings) {
    const text = decodeAs(encoding, sample);
    if (!byText.has(text)) byText.set(text, encoding);
  }
  return [...byText.values()];
}

const HIGH_BYTES = 8 * 1024;
const PLAIN_BYTES = 4 * 1024;
const ENOUGH_BYTES = 300;

/** The first lines that hold bytes beyond ASCII; where these are few, those between them too, which tell the language. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: { line: Uint8Array; isHigh: boolean }[] = [];
  let high = HIGH_BYTES;
  let plain = PLAIN_BYTES;
  for (let start = 0; start < bytes.length && high > 0;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next + 1;
    const isHigh = bytes.subarray(start, end).some((byte) => byte >= 0x80);
    const line = bytes.subarray(start, Math.min(end, start + (isHigh ? high : plain)));
    parts.push({ line, isHigh });
    if (isHigh) high -= line.length;
    else plain -= line.length;
    start = end;
  }
  const isRich = HIGH_BYTES - high >= ENOUGH_BYTES;
  return Buffer.concat(parts.filter(({ isHigh }) => isHigh || !isRich).map(({ line }) => line));
}
