type Outcome = "article" | "page" | "organization" | "leftOut" | "passedOver" | "rejected";

/** What is right for a document. A key left out is not judged; null: it has none. */
export interface ExpectedDocument {
  /** Of several, any one is right. */
  is?: Outcome | Outcome[];
  title?: string | string[];
  /** In ISO form. */
  publishedAt?: string | null;
  authors?: string[];
  /** All of them, in this order. */
  topics?: string[];
  /** Further ones that are right, too: categories beyond the first, keywords beside tags. */
  "topics may hold"?: string[];
  /** Each is a topic or the category: not every tool says which of the two it means. */
  subjects?: string[];
  category?: string | null;
  excerpt?: string | null;
  url?: string | null;
  /** Its name, or its domain where nothing names it. */
  provider?: string | null;
  language?: string | null;
  location?: string | null;
  images?: string[];
  /** Of a page: these at least. */
  aliases?: string[];
  "body holds"?: string[];
  "body holds, each on a line of its own"?: string[];
  "body holds none of"?: string[];
  /**
   * Where each link leads: a path of the folder; `unwritten: NAME`, a page that nobody wrote; `ambiguous: NAME`; `may: PATH`, which is
   * right, too; null, nowhere.
   */
  links?: Record<string, string | null>;
  /** For people. */
  note?: string;
}

/** What is right for a file: one document, or several. */
export interface ExpectedFile extends ExpectedDocument {
  documents?: ExpectedDocument[];
}

/** A document as the product has it. */
export interface FoundDocument {
  is: Outcome;
  title: string;
  publishedAt?: string | undefined;
  authors: string[];
  topics: string[];
  category?: string | undefined;
  excerpt?: string | undefined;
  url?: string | undefined;
  provider?: string | undefined;
  language?: string | undefined;
  location?: string | undefined;
  images: string[];
  aliases: string[];
  body: string;
}

const SINGLE = ["publishedAt", "category", "excerpt", "url", "provider", "language", "location"] as const;

/** What of a document is not as it should be, a sentence each; empty where all is right. */
export function differences(expected: ExpectedDocument, found: FoundDocument): string[] {
  const wrong: string[] = [];
  const say = (what: string, right: unknown, is: unknown): void =>
    void wrong.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(right)}`);
  if (expected.is !== undefined && ![expected.is].flat().includes(found.is)) say("it is", expected.is, found.is);
  if (expected.title !== undefined && ![expected.title].flat().includes(found.title))
    say("title", expected.title, found.title);
  for (const key of SINGLE) {
    const right = expected[key];
    if (right !== undefined && found[key] !== (right ?? undefined)) say(key, right, found[key]);
  }
  for (const key of ["authors", "images"] as const) {
    if (expected[key] !== undefined && !isSame(expected[key], found[key])) say(key, expected[key], found[key]);
  }
  const also = new Set(expected["topics may hold"]);
  const topics = found.topics.filter((topic) => !also.has(topic));
  if (expected.topics !== undefined && !isSame(expected.topics, topics)) say("topics", expected.topics, found.topics);
  const subjects = [...found.topics, found.category];
  for (const subject of expected.subjects ?? [])
    if (!subjects.includes(subject)) say("topics and category", subject, subjects);
  if (!(expected.aliases ?? []).every((alias) => found.aliases.includes(alias)))
    say("aliases", expected.aliases, found.aliases);
  return [...wrong, ...bodyDifferences(expected, found.body)];
}

function bodyDifferences(expected: ExpectedDocument, body: string): string[] {
  const lines = new Set(body.split("\n").map((line) => line.trim()));
  return [
    ...(expected["body holds"] ?? [])
      .filter((text) => !body.includes(text))
      .map((text) => `the body lacks ${JSON.stringify(text)}`),
    ...(expected["body holds, each on a line of its own"] ?? [])
      .filter((text) => !lines.has(text.trim()))
      .map((text) => `the body lacks the line ${JSON.stringify(text)}`),
    ...(expected["body holds none of"] ?? [])
      .filter((text) => body.includes(text))
      .map((text) => `the body holds ${JSON.stringify(text)}`),
  ];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}
