import type { QualityQuery, QualitySet, QualityText } from "./set.js";
import { Random } from "./random.js";
import { ASIDES, COMPANIES, PEOPLE, PLACES, SUBJECTS } from "./subjects.js";

const TEXTS = 1_500;
const KNOWN_ITEMS = 300;
const QUESTIONS = 60;

interface Story extends QualityText {
  subject: number;
  place: string;
}

/** Stories as newsrooms write them: a short title, an excerpt more often than not, and a body of a few paragraphs. */
function stories(random: Random): Story[] {
  return Array.from({ length: TEXTS }, (_, at) => {
    const subject = random.below(SUBJECTS.length);
    const place = random.pick(PLACES);
    const filled = fill(random, place);
    const { titles, sentences } = SUBJECTS[subject] as (typeof SUBJECTS)[number];
    const told = random.some(sentences, 3 + random.below(3)).map(filled);
    // What happens elsewhere is mentioned too, as in news.
    const other = SUBJECTS[random.below(SUBJECTS.length)] as (typeof SUBJECTS)[number];
    const elsewhere = random.next() < 0.5 ? [fill(random, random.pick(PLACES))(random.pick(other.sentences))] : [];
    const body = [...told, ...elsewhere, ...random.some(ASIDES, 2 + random.below(6))];
    return {
      name: `news-${at}`,
      subject,
      place,
      title: filled(random.pick(titles)),
      ...(random.next() < 0.6 && { excerpt: `${filled(random.pick(sentences))}.` }),
      body: `${body.join(". ")}.`,
    };
  });
}

function fill(random: Random, place: string): (text: string) => string {
  const [person, company] = [random.pick(PEOPLE), random.pick(COMPANIES)];
  const number = String(3 + random.below(900));
  return (text) => text.replaceAll("@", place).replaceAll("#", person).replaceAll("~", company).replaceAll("%", number);
}

/** Two to four telling words of a text, a sentence of it, or words of its title with one of its text: each has one text that is meant. */
function knownItems(random: Random, texts: readonly Story[]): QualityQuery[] {
  const frequency = new Map<string, number>();
  for (const { body } of texts)
    for (const word of new Set(wordsIn(body))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const telling = (text: string): string[] =>
    [...new Set(wordsIn(text))].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
  return Array.from({ length: KNOWN_ITEMS }, (_, at) => {
    const story = random.pick(texts);
    const sentence = random.pick(story.body.split(". ").slice(0, 3));
    const queries = [
      [...random.some(telling(story.body).slice(0, 6), 2 + random.below(2)), story.place].join(" "),
      `${story.title} ${sentence}`,
      random.some([...wordsIn(story.title), ...telling(story.body).slice(0, 3)], 5).join(" "),
    ];
    return { query: queries[at % queries.length] as string, grades: { [story.name]: 3 } };
  });
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** A reader wants stories of the subject at the place; of the same subject elsewhere one may be worth a look, and all else is not. */
function questions(random: Random, texts: readonly Story[]): QualityQuery[] {
  return Array.from({ length: QUESTIONS }, () => {
    const { subject, place } = random.pick(texts);
    const query = random.pick(SUBJECTS[subject]?.questions ?? []).replaceAll("@", place);
    const about = texts.filter((one) => one.subject === subject && one.place === place);
    return { query, grades: Object.fromEntries(about.map(({ name }) => [name, 3])) };
  });
}

export function englishSets(): { knownItems: QualitySet; questions: QualitySet } {
  const random = new Random(15);
  const texts = stories(random);
  return {
    knownItems: { name: "known items of English news", texts, queries: knownItems(random, texts) },
    questions: { name: "questions about English news", texts, queries: questions(random, texts) },
  };
}
