import { articleFacts } from "../corpus/articles.js";
import { ENTITIES, entityName } from "../corpus/entities.js";
import { providerAt } from "../corpus/providers.js";
import { randomOf, type Random } from "../corpus/random.js";
import { articleIdOfUrl } from "../../src/store/ids.js";

/** Each query is asked with so many different values, in turn. */
export const SAMPLES = 8;

/** Values of the corpus for one request. The same ones at every size of store, since all of them hold the same first articles. */
export interface SampleValues {
  id: string;
  url: string;
  /** A provider's, by rank: from the one that most articles come from to one in the middle. */
  domain: string;
  /** A person's name, two words, in one of twenty to one of two thousand articles. */
  name: string;
  /** In one article of some thousands: the name of an entity that has one word. */
  rareWord: string;
  /** In every tenth article or more. */
  commonWord: string;
  /** A name in some hundreds of 100,000 articles, and a common word. */
  twoWords: string;
  /** First word of a title. */
  titleStart: string;
  /** Start of the longest word of a title. */
  titlePart: string;
  /** Three to six letters of a title or of a frequent name. */
  prefix: string;
  /** First day of a month of the corpus, and of the one after it. */
  from: string;
  to: string;
}

/** Values from all over a corpus of this size, always the same ones. */
export function sampleValues(articles: number): SampleValues[] {
  return Array.from({ length: SAMPLES }, (_, sample) => draw(randomOf("sample", sample + 1), sample, articles));
}

function draw(random: Random, sample: number, articles: number): SampleValues {
  const { webUrl, title, excerpt } = articleFacts(random.between(0, articles - 1));
  const words = title.split(" ");
  const commonWord = longest(excerpt.replace(".", "").split(" ").slice(0, 4));
  const month = random.between(1, 34);
  return {
    id: articleIdOfUrl(webUrl) ?? "",
    url: webUrl,
    domain: providerAt(sample * 15).domain,
    name: entityName(20 + sample * 200),
    rareWord: wordName(random.between(300, ENTITIES / 10 - 1)),
    commonWord,
    twoWords: `${wordName(random.between(10, 40))} ${commonWord}`,
    titleStart: words[0] ?? "",
    titlePart: longest(words).slice(0, 5),
    prefix: (random.next() < 0.5 ? longest(words) : entityName(random.between(0, 200))).slice(0, 3 + (sample % 4)),
    from: monthStart(month),
    to: monthStart(month + 1),
  };
}

/** Every tenth entity has a name of one word. */
function wordName(tenth: number): string {
  return entityName(10 * tenth + 9);
}

function monthStart(month: number): string {
  return new Date(Date.UTC(2023, month, 1)).toISOString();
}

function longest(words: string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), "");
}
