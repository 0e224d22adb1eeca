import { findRegexes, programFiles } from "../support/regexes/regex-places.js";
import { RegexRunner } from "../support/regexes/regex-runner.js";
import { pumpedTexts } from "../support/regexes/pumped-texts.js";
const { literals } = findRegexes(programFiles());
const unique = new Map(literals.map((l) => [`${l.source}/${l.flags}`, l]));
const runner = new RegexRunner(); const t = performance.now(); let n = 0;
for (const { source, flags, place } of unique.values()) {
  if (!/[*+]|\{\d+,\}|\{\d*,?\d{2,}\}/.test(source)) continue; n++;
  const texts = pumpedTexts(source, 20_000);
  const s = await runner.slowest(source, flags, texts, 3000);
  if (s.ms > 40) console.log(s.ms.toFixed(0), place, `/${source}/${flags}`, JSON.stringify(texts[s.at]?.slice(0, 20)));
}
console.log(n, unique.size, performance.now() - t); await runner.close();
