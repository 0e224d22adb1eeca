import { PhraseSet } from "./languages/phrase-set.js";
import { list } from "./languages/wire-language.js";
import { isStatement } from "./statement.js";

const LABEL = new PhraseSet(
  list(
    "tags | tag | topics | topic | related topics | keywords | filed under | hashtags | schlagwörter | schlagworte | stichworte | themen | " +
      "mots-clés | mots clés | étiquettes | thèmes | thématiques | sujets associés | etiquetas | palabras clave | temas | parole chiave | " +
      "argomenti | palavras-chave | assuntos | теги | метки | ключевые слова | темы | ключові слова | 标签 | 標籤 | 关键词 | 關鍵詞 | 关键字 | " +
      "關鍵字 | 主题 | 主題 | タグ | キーワード | 태그 | 키워드 | 해시태그 | الكلمات المفتاحية | كلمات مفتاحية | كلمات دلالية | الكلمات الدلالية | " +
      "الوسوم | وسوم | etiketler | anahtar kelimeler | kata kunci | trefwoorden | tagi | słowa kluczowe | nyckelord | ämnen",
  ),
);
const MAX_LINE = 400;
const MAX_TOPIC = 60;

/** Whether a line is the heading of a list of subjects: "Topics". */
export function opensTopics(line: string): boolean {
  return /^\s?[:：]?$/u.test(LABEL.behind(line.trim()) ?? "-");
}

/** The subjects in "Tags: flood, fire", "Keywords: #flood #fire", in any language; undefined where the line is something else. */
export function readTopicLine(line: string): string[] | undefined {
  const text = line.trim().replace(/^[*_]{1,3}([^*_]{1,40})[*_]{1,3}/, "$1");
  if (text.length > MAX_LINE) return undefined;
  const told = /^\s?[:：]\s?[*_]{0,3}\s*(\S.*)$/su.exec(LABEL.behind(text) ?? "")?.[1];
  if (told === undefined || isStatement(text)) return undefined;
  const isMarked = told.startsWith("#") && told.split(/\s+/u).every((part) => /^[,，、]*(?:#\S|$)/u.test(part));
  const topics = told
    .split(isMarked ? /[\s,，、]+/u : /\s*[,，、;；،|｜]\s*|\s[·•/]\s/u)
    .map((topic) => topic.replace(/^#|\.$/g, "").trim())
    .filter((topic) => topic !== "");
  return topics.length > 0 && topics.every((topic) => topic.length <= MAX_TOPIC) ? topics : undefined;
}
