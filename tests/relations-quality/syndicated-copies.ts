import type { LabelledStory } from "./labelled-stories.js";
import { drawOf, type Draw } from "./random.js";

/** Who the originals are by. */
export const AGENCY = "Corvane News Agency";
const COPIES = 3;
/** The share of a story's words that its copies go without, at most. */
const MOST_CUT = 0.4;
const DAY_MS = 86_400_000;
const MOST_DAYS = 3;
const SUBSCRIBERS = ["Harwick Echo", "Morning Dispatch", "Radio Lindmark", "The Tessel Gazette", "Vantage24"];
const AGENCIES = [AGENCY, "CNA"];
const REPORTERS = ["Ada Holt", "Per Lindqvist", "Marisol Reyes", "Tom Okafor"];
const SENTENCE = /[^.!?]+[.!?]+["”’']*\s*/g;

/**
 * What subscribers of a news agency make of its stories: three copies of each, by other providers, at most three days later or without a
 * date. Every copy has a headline of its own, made of its text; up to two fifths of the words are cut, as paragraphs from the end, as
 * paragraphs anywhere or as halves of sentences; most have other line breaks, the agency's name before the text and its reporters after
 * it, and many other paragraphs first.
 */
export function syndicate(originals: readonly LabelledStory[]): LabelledStory[] {
  const draw = drawOf(11);
  return originals.flatMap((original) => {
    const providers = draw.shuffle(SUBSCRIBERS);
    return Array.from({ length: COPIES }, (_, at) => ({
      ...copyOf(original, draw),
      label: original.label,
      providerId: providers[at] ?? "",
    }));
  });
}

function copyOf({ body, publishedAt }: LabelledStory, draw: Draw): Omit<LabelledStory, "label"> {
  const cut = draw.pick([cutEnd, cutAnywhere, cutSentences])(body.split("\n\n"), MOST_CUT * draw.next() ** 0.5, draw);
  const paragraphs = draw.next() < 0.5 ? draw.shuffle(cut) : [...cut];
  const title = headlineOf(draw.pick(paragraphs), draw);
  if (draw.next() < 0.6) paragraphs[0] = `${draw.pick(AGENCIES)} - ${paragraphs[0] ?? ""}`;
  if (draw.next() < 0.6) {
    const [reporter = "", editor = ""] = draw.shuffle(REPORTERS);
    paragraphs.push(`(Reporting by ${reporter}; editing by ${editor})`);
  }
  const reflow = draw.pick([wrap(60), wrap(78), (text: string) => text]);
  return {
    title,
    body: paragraphs.map(reflow).join(draw.next() < 0.2 ? "\n" : "\n\n"),
    ...(publishedAt !== undefined &&
      draw.next() < 0.75 && { publishedAt: new Date(publishedAt.getTime() + draw.next() * MOST_DAYS * DAY_MS) }),
  };
}

type Cut = (paragraphs: readonly string[], share: number, draw: Draw) => string[];

const cutEnd: Cut = (paragraphs, share) => {
  const kept = [...paragraphs];
  const words = wordCount(kept);
  while (wordCount(kept.slice(0, -1)) >= words * (1 - share)) kept.pop();
  return kept;
};

const cutAnywhere: Cut = (paragraphs, share, draw) => {
  const least = wordCount(paragraphs) * (1 - share);
  const kept = new Set(paragraphs);
  for (const paragraph of draw.shuffle(paragraphs))
    if (wordCount([...kept]) - wordCount([paragraph]) >= least) kept.delete(paragraph);
  return [...kept];
};

/** Second halves of sentences, until enough is gone. */
const cutSentences: Cut = (paragraphs, share, draw) => {
  let left = wordCount(paragraphs) * share;
  return paragraphs.map((paragraph) =>
    (paragraph.match(SENTENCE) ?? [paragraph])
      .map((sentence) => {
        const words = sentence.trim().split(/\s+/);
        const gone = Math.floor(words.length / 2);
        if (gone > left || draw.next() < 0.2) return sentence.trim();
        left -= gone;
        return `${words.slice(0, words.length - gone).join(" ")}.`;
      })
      .join(" "),
  );
};

/** Words of one sentence, a few left out. */
function headlineOf(paragraph: string, draw: Draw): string {
  const words = (paragraph.match(SENTENCE)?.[0] ?? paragraph).trim().split(/\s+/).slice(0, 14);
  return words.filter(() => draw.next() < 0.7).join(" ") || (words[0] ?? "");
}

function wrap(width: number): (text: string) => string {
  return (text) => text.replace(new RegExp(`(.{1,${String(width)}})(?:\\s+|$)`, "g"), "$1\n").trimEnd();
}

function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.join(" ").split(/\s+/).length;
}
