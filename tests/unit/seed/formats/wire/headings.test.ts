import { describe, expect, it } from "vitest";
import { parseWire } from "../../parse-text.js";
import { STORIES, type StoryLanguage } from "./stories.js";

describe("a heading within a story", () => {
  it.each([
    ["de", "Themen"],
    ["es", "Temas"],
    ["it", "Contatti"],
    ["zh", "主题"],
    ["ru", "Темы"],
  ] as [StoryLanguage, string][])("takes no prose below it away, in %s: %s", (language, heading) => {
    const { title, paragraphs } = STORIES[language];
    const [a, b, c] = paragraphs;
    const read = parseWire(`${title}\n\n${a}\n\n${b}\n\n${heading}\n\n${c}\n`);
    expect(read.body).toContain(a);
    expect(read.body).toContain(c);
  });
});
