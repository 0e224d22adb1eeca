import { readFileSync } from "node:fs";

/** A story that an article tells, and what a person knows of it. */
export interface LabelledStory {
  /** Stories with the same label belong together: a subject, or an event. */
  label: string;
  title: string;
  /** Paragraphs with an empty line between them. */
  body: string;
  providerId?: string;
  publishedAt?: Date;
}

export const SUBJECTS = ["business", "entertainment", "politics", "sport", "technology"] as const;

/** The stories of all subjects, each with its subject as its label. */
export function readSubjects(): LabelledStory[] {
  return SUBJECTS.flatMap((subject) =>
    partsOf(`subjects/${subject}.txt`).map((lines) => ({ label: subject, ...storyOf(lines) })),
  );
}

/** Stories of one news agency, each on an event of its own. */
export function readWire(): LabelledStory[] {
  return partsOf("wire.txt").map((lines, at) => ({ label: `wire ${String(at + 1)}`, ...storyOf(lines) }));
}

const HEADER = /^event: (\S+) \| provider: (.+) \| date: (\S+)$/;

/** Reports of a file whose first line each names the event, the provider and the date, or "none". */
export function readReports(file: "events-a.txt" | "events-b.txt" | "not-one-story.txt"): LabelledStory[] {
  return partsOf(file).map(([header = "", ...lines]) => {
    const [, event, provider, date] = HEADER.exec(header) ?? [];
    if (event === undefined || provider === undefined || date === undefined) throw new Error(`${file}: ${header}`);
    const publishedAt = date === "none" ? undefined : new Date(date);
    return { label: event, ...storyOf(lines), providerId: provider, ...(publishedAt && { publishedAt }) };
  });
}

function partsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text.split(/^---$/m).map((part) => part.trim().split("\n"));
}

function storyOf([title = "", ...paragraphs]: readonly string[]): Pick<LabelledStory, "title" | "body"> {
  return { title, body: paragraphs.join("\n\n") };
}
