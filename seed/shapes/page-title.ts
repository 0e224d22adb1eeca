import type { Block } from "../markdown/markdown-blocks.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { tellsNothing } from "../markdown/wiki-lead.js";

/** Headings that name a part of any page, folded: people whose files carry the title write them at level 1. */
const PARTS = new Set(
  (
    "abstract|about|action items|agenda|appendix|attachments|attendees|background|bio|biography|bibliography|body|changelog|comments|conclusion|contents|content|context|" +
    "definition|definitions|description|details|discussion|drawing|embedded files|excalidraw data|example|examples|faq|footnotes|further reading|goals|highlights|history|ideas|inbox|info|information|" +
    "introduction|intro|journal|key points|key takeaways|links|log|logs|main|main points|meta|metadata|motivation|next steps|notes|note|objective|outline|overview|plan|properties|questions|" +
    "quotes|read|reading|recap|references|reference|reflection|reflections|related|related notes|related pages|resources|review|see also|snippets|source|sources|summary|table of contents|tags|" +
    "takeaways|tasks|task|text elements|thoughts|timeline|tl;dr|tldr|toc|to do|todo|todos|to-do|topics|usage|what|why|how|when|who|" +
    "anmerkungen|aufgaben|beispiel|beispiele|beschreibung|einleitung|einführung|ideen|inhalt|links und quellen|literatur|notizen|quelle|quellen|siehe auch|überblick|verweise|ziele|zusammenfassung|" +
    "définition|exemples|introduction|liens|résumé|références|sommaire|tâches|voir aussi|" +
    "definición|descripción|ejemplos|enlaces|historia|introducción|notas|otros|recursos|referencias|resumen|tareas|" +
    "definizione|esempi|introduzione|note|riferimenti|riassunto|definição|exemplos|referências|resumo|" +
    "введение|заметки|задачи|идеи|источники|итоги|литература|описание|определение|примеры|содержание|ссылки|" +
    "简介|概述|概要|定义|背景|总结|小结|摘要|笔记|参考|参考资料|参考文献|相关|目录|示例|例子|問題|问题|链接|引用|任务|" +
    "はじめに|まとめ|メモ|リンク|参考|例|定義|目次|やること|タスク|関連|개요|요약|참고|메모|정의|예시"
  ).split("|"),
);

const LITTLE = new Set("a an and at by for from in of on or the to with".split(" "));

/**
 * The heading that is the page's title: the first of level 1 that shows a text. Many people let the file name be the title and write
 * their sections at level 1; then there is none: where it names a part of a page ("Notes", "References") and the file is not called
 * so, or stands below other text while further ones follow, or the page says its title in a field (`isNamed`), or links to another page, or
 * shares no word with a file name that is written as people write names while further ones follow, or other text stands above it.
 */
export function findTitle(blocks: readonly Block[], fileName: string, isNamed: boolean): Block | undefined {
  const headings = blocks.filter(
    (block) => block.kind === "heading" && block.level === 1 && !block.nested && markdownToPlain(block.text) !== "",
  );
  const [first] = headings;
  if (first === undefined) return undefined;
  const name = bare(markdownToPlain(first.text));
  if (name === bare(fileName)) return first;
  const opens = !blocks.slice(0, blocks.indexOf(first)).some((block) => !block.nested && tellsSomething(block));
  const isList = headings.length > 1 && headings.every(({ text }) => /^\d{1,2}[.、)）]?\s*\S/.test(text.trim()));
  const isAlone = headings.length === 1;
  const isOther = (isAlone ? !opens && isPhrase(fileName) : isWritten(fileName)) && !shareWord(name, fileName);
  const isSection = PARTS.has(name) || isList || isOther || /^!?\[\[[^[\]]*\]\]$/.test(first.text.trim());
  return isSection || (!opens && (headings.length > 1 || isNamed)) ? undefined : first;
}

/** Written as people write names: with words or capitals, and no slug, number or path. */
function isWritten(fileName: string): boolean {
  return isPhrase(fileName) || (/^[^_/]*[\p{Lu}\p{Lo}][^_/]*$/u.test(fileName) && !/^[A-Z-]+$|^\d/.test(fileName));
}

/** Of several words. */
function isPhrase(fileName: string): boolean {
  return /^(?!\d)[^_/]*\p{L}\s+\p{L}[^_/]*$/u.test(fileName);
}

/** Whether a word of the one begins as a word of the other does; a sign of a script without blanks is a word. */
function shareWord(heading: string, fileName: string): boolean {
  const starts = new Set(startsOf(fileName));
  return startsOf(heading).some((start) => starts.has(start));
}

function startsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Ll}\p{Lo}\p{M}\p{N}]{2,}/gu);
  return (words ?? []).map((word) => word.slice(0, 4)).filter((start) => !LITTLE.has(start));
}

function tellsSomething(block: Block): boolean {
  return (
    block.kind === "heading" || block.kind === "table" || (block.kind === "paragraph" && !tellsNothing(block.text))
  );
}

/** Without case, pictures and numbers around the words. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]+|(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, "")
    .trim();
}
