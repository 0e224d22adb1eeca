import type { ExpectedDocument } from "../../../../support/expected-reading.js";

/** One small file, and what is right for it. */
export interface ReadingCase {
  /** What it is an example of, with what its test is called by. */
  about: string;
  /** `posts/story.md` where none is given: a name that tells neither day nor title. */
  path?: string;
  text: string;
  right: ExpectedDocument;
}

export const BODY = "The old bridge over the harbour opened again on Thursday, and thousands walked across it.";

/** Fields between two lines of `---`, and a body below. */
export function yaml(fields: string, body: string = BODY): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** A story that is an article whatever the one field under test says. */
export function story(field: string, body?: string): string {
  return yaml(`title: Harbour bridge reopens\ndatePublished: 2024-05-02\nprovider: Harbour Post\n${field}`, body);
}

/** One case for each line of `[field, what is right]`, all read as one story with that field. */
export function stories(about: string, lines: readonly (readonly [string, ExpectedDocument])[]): ReadingCase[] {
  return lines.map(([field, right]) => ({
    about: `${about}: ${field.replace(/\s*\n\s*/g, " ⏎ ")}`,
    text: story(field),
    right: { is: "article", ...right },
  }));
}
