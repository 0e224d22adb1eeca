import { drawEntity, entityName } from "./entities.js";
import { drawProvider, providerAt, type CorpusProvider } from "./providers.js";
import { randomOf, type Random } from "./random.js";
import { capitalized, plainWord, plainWords } from "./vocabulary.js";
import { distinct } from "./zipf.js";

export interface CorpusImage {
  url: string;
  width: number;
  height: number;
}

/** What both an article's own file and the related lists that name it say of it. */
export interface CorpusArticleFacts {
  title: string;
  excerpt: string;
  publishedDateTime: string;
  webUrl: string;
  type: "article" | "video" | "course" | "newsletter";
  provider: CorpusProvider;
  images: CorpusImage[];
  /** Absent in one article of twenty, as in real sources. */
  quality?: number;
  heat?: number;
}

export interface CorpusArticle extends CorpusArticleFacts {
  category: string;
  topics: string[];
  /** Paragraphs of 120 to 200 words in all. */
  body: string;
  related: CorpusArticleFacts[];
}

const LAST_PUBLICATION = Date.UTC(2025, 11, 31);
const PUBLICATION_SECONDS = 3 * 365 * 24 * 3600;
const CATEGORIES = ["news", "analysis", "opinion", "science", "business"] as const;
const RARE_TYPES = ["video", "course", "newsletter"] as const;
const SENTENCE_WORDS = 14;

/** The facts of the `index`-th article; anybody can work them out, so that related lists need no memory of other articles. */
export function articleFacts(index: number): CorpusArticleFacts {
  return drawArticle(index).facts;
}

/** The `index`-th article of a corpus of `size`; related items are articles of the same corpus. */
export function article(index: number, size: number): CorpusArticle {
  const { random, topicRanks, facts } = drawArticle(index);
  const related = distinct(Math.min(random.between(0, 6), size - 1), () => random.between(0, size - 1)).filter(
    (other) => other !== index,
  );
  return {
    ...facts,
    category: random.pick(CATEGORIES),
    topics: topicRanks.map(entityName),
    body: writeBody(random, topicRanks),
    related: related.map(articleFacts),
  };
}

function drawArticle(index: number): { random: Random; topicRanks: number[]; facts: CorpusArticleFacts } {
  const random = randomOf("article", index);
  const topicRanks = distinct(random.between(2, 4), () => drawEntity(random));
  const provider = providerAt(drawProvider(random));
  const subject = entityName(topicRanks[0] ?? 0);
  const headline = capitalized(
    [...plainWords(random, random.between(2, 4)), subject, ...plainWords(random, random.between(1, 4))].join(" "),
  );
  const published = new Date(LAST_PUBLICATION - random.between(0, PUBLICATION_SECONDS) * 1000).toISOString();
  const imagePath = `https://img.${provider.domain}/${index}`;
  const facts: CorpusArticleFacts = {
    title: headline,
    excerpt: sentence(random, random.between(12, 22), []),
    publishedDateTime: published.replace(".000Z", "Z"),
    webUrl: `https://www.${provider.domain}/${published.slice(0, 7).replace("-", "/")}/${slug(headline)}-${index}`,
    type: random.next() < 0.92 ? "article" : random.pick(RARE_TYPES),
    provider,
    images: Array.from({ length: random.between(1, 2) }, (_, at) => ({
      url: `${imagePath}-${at}.jpg`,
      width: 1200,
      height: 630 + 45 * at,
    })),
    ...(random.next() < 0.95 && { quality: random.between(0, 130) }),
    ...(random.next() < 0.95 && { heat: random.between(-1, 200) }),
  };
  return { random, topicRanks, facts };
}

function writeBody(random: Random, topicRanks: number[]): string {
  let wordsLeft = random.between(120, 200);
  const others = distinct(random.between(2, 5), () => drawEntity(random));
  // The subject comes back, so that some mentions weigh more than others.
  const subject = topicRanks.slice(0, 1);
  const names = [...topicRanks, ...others, ...subject, ...subject].map(entityName);
  const sentences: string[] = [];
  while (wordsLeft > 0) {
    const length = Math.min(wordsLeft, random.between(SENTENCE_WORDS - 6, SENTENCE_WORDS + 6));
    sentences.push(sentence(random, length, names.splice(0, 1)));
    wordsLeft -= length;
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(" "));
  return paragraphs.join("\n\n");
}

/** A sentence of about `length` words with the names somewhere in it, never at its start. */
function sentence(random: Random, length: number, names: string[]): string {
  const words = plainWords(random, Math.max(1, length - names.length));
  for (const name of names) words.splice(random.between(1, words.length), 0, name);
  return `${capitalized(words.join(" "))} ${plainWord(random)}.`;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, "-");
}
