import { articleFile, type ArticleSource } from "./documents.js";

/** An invented article, from which files are made. */
export interface Report {
  title: string;
  domain: string;
  /** Day of May 2024. */
  day?: number;
  /** Paragraphs. */
  body: string[];
  related?: ArticleSource["related"];
}

/** Numbers from 0 to below `limit`, the same for the same start. */
export function dice(start: number): (limit: number) => number {
  let state = (start + 1) * 2654435761;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822507) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
}

const SYLLABLES = ["ba", "dor", "fin", "gel", "kam", "lus", "mor", "nep", "pol", "ras", "sel", "tav", "vin", "zor"];

/** A word that stands in no dictionary. */
function word(roll: (limit: number) => number): string {
  return Array.from({ length: 3 }, () => SYLLABLES[roll(SYLLABLES.length)]).join("");
}

export const SUBJECTS = 2;
/** Words that the articles of a subject are made of, many of them common to any two. */
const VOCABULARIES = Array.from({ length: SUBJECTS }, (_, subject) => {
  const roll = dice(1000 + subject);
  return Array.from({ length: 70 }, () => word(roll));
});

function sentence(roll: (limit: number) => number, words: readonly string[], names: readonly string[]): string {
  const any = () => words[roll(words.length)];
  const name = names[roll(names.length)] ?? "";
  return `The ${any()} of ${name} was ${any()} and ${any()}, while ${roll(9000) + 1000} of the ${any()} with ${any()}.`;
}

/** A report of its own: no other tells the same. */
export function report(number: number, subject: number): Report {
  const roll = dice(number * 10 + subject);
  const words = VOCABULARIES[subject] ?? [];
  const names = Array.from({ length: 6 }, () => capital(word(roll)));
  return {
    title: `${capital(word(roll))} ${words[roll(words.length)]} ${words[roll(words.length)]} number`,
    domain: `paper${roll(6)}.example`,
    day: 1 + roll(28),
    body: Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => sentence(roll, words, names)).join(" ")),
  };
}

/** The report as another paper prints it the day after: its own headline, an agency line, the last paragraph left out. */
export function copyOf(original: Report, number: number): Report {
  const { day } = original;
  return {
    title: `${capital(word(dice(number + 7000)))} as others saw it`,
    domain: `copies${number}.example`,
    ...(day !== undefined && { day: day + 1 }),
    body: [`LANDOR (AP) - ${original.body[0] ?? ""}`, ...original.body.slice(1, -1)],
  };
}

/** The same event in other words: who and how many it was about is all that it has in common with the original. */
export function retold(original: Report, number: number, subject: number): Report {
  const roll = dice(number + 9000);
  const told = original.body.join(" ");
  const names = [...new Set(told.match(/(?<=of )[A-Z]\w+/g))];
  const figures = told.match(/\d{4}/g) ?? [];
  const words = VOCABULARIES[subject] ?? [];
  const any = () => words[roll(words.length)];
  return {
    title: `What became of ${names[0]}`,
    domain: `retold${number}.example`,
    ...(original.day !== undefined && { day: original.day }),
    body: figures.map(
      (figure, at) => `It was ${any()} by ${names[at % names.length]} when ${figure} ${any()} ${any()}.`,
    ),
  };
}

/** The file of a report at an address that `name` is part of. */
export function reportFile(name: string, { title, domain, day, body, related }: Report): string {
  return articleFile({
    title,
    url: `https://${domain}/${name}`,
    domain,
    body: body.join("\n\n"),
    ...(related && { related }),
    ...(day !== undefined && { extra: `publishedDateTime: "2024-05-${String(day).padStart(2, "0")}T08:00:00Z"` }),
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The files of `size` reports, every seventh a copy of the one before, every seventh the same event retold, and each one's edit. */
export function newsWorld(size: number): { files: Record<string, string>; edits: Record<string, string> } {
  const files: Record<string, string> = {};
  const edits: Record<string, string> = {};
  let original = report(0, 0);
  for (let number = 0; number < size; number++) {
    const subject = Math.floor(number / 7) % SUBJECTS;
    const kind = number % 7;
    const name = `${number}.md`;
    const own = report(number, subject);
    const told = kind === 5 ? copyOf(original, number) : kind === 6 ? retold(original, number, subject) : own;
    if (kind < 5) original = own;
    files[name] = reportFile(String(number), told);
    // What others tell the same as; what nobody else does; another day.
    const edited = number % 3 === 0 ? copyOf(report(number + 1, subject), number) : report(number + 500, 1 - subject);
    const moved = number % 5 === 0 ? { ...told, day: 3 } : { ...edited, domain: told.domain };
    edits[name] = reportFile(String(number), moved);
  }
  return { files, edits };
}
