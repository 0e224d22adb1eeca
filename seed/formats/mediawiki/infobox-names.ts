import { BREAK } from "./marks.js";
import type { OuterTemplate } from "./expand/template-arguments.js";

const INFOBOX =
  /infobox|^(?:taxobox|speciesbox|automatic taxobox|ficha|карточка|картка|infoboks|infotaula|infoboxe?|boîte|caixa|sidebar|信息框|資訊框|基礎情報|ficha de|info\/|tietolaatikko|faktamall|صندوق|بطاقة|정보상자|thông tin|bilgi kutusu|geobox|chembox|drugbox)|infobox$|\binfo ?box\b|信息框$|資訊框$|情報$|정보$/;
/** Fields of boxes of facts that hold another name of what the page is about, without blanks, hyphens and figures. */
const NAME_FIELDS = new Set(
  (
    "name nativename officialname othername othernames alternativename alternativenames alternatename alternatenames altname altnames aka alsoknownas alias aliases nickname nicknames fullname birthname formername " +
    "formernames formerly shortname abbreviation abbr acronym commonname conventionallongname tradename tradingname tradingas legalname originalname pseudonym pseudonyms penname stagename realname latinname romanname " +
    "englishname enname nameen nativenamelocal " +
    "originalname kurzname langname nomcomplet nomoriginal nomdenaissance surnom autresnoms sigle acronyme nombrecompleto nombreoriginal nombreoficial otrosnombres apodo seudónimo siglas nomecompleto nomeoriginale soprannome pseudonimo sigla " +
    "nomeoficial outrosnomes apelido bijnaam volledigenaam pełnanazwa pseudonim skrót имя оригиналимени полноеимя псевдоним прозвище названиеоригинала русскоеназвание оригинальноеназвание полноеназвание имяприрождении " +
    "الاسم الاسمالرسمي الاسمالأصلي لقب 名称 名稱 中文名 中文名称 英文名 英文名称 外文名 原名 本名 别名 別名 又名 简称 簡稱 官方名称 全名 名前 英語名 日本語名 通称 略称 愛称 公式名 社名 이름 본명 원어이름 별칭 별명 영어이름"
  ).split(" "),
);
const SEVERAL = /s$|names|aka|known|alias|autres|otros|outros|nicknam|别名|別名|又名|прозв|псевд|별/;
const MAX_NAMES = 20;
const MAX_LENGTH = 80;

/**
 * Other names that a page's box of facts gives, each once, in its order.
 * @param plain turns wikitext into what its reader sees
 */
export function infoboxNames(templates: readonly OuterTemplate[], plain: (wikitext: string) => string): string[] {
  const names = new Set<string>();
  for (const { name, given, isOpening } of templates) {
    if (!INFOBOX.test(name) && !(isOpening && given.named.size >= 4)) continue;
    for (const [field, value] of given.named) {
      const key = field.replace(/[\s_\d-]+/g, "");
      if (!NAME_FIELDS.has(key) || value.length > 2000) continue;
      for (const one of valuesOf(value, SEVERAL.test(key))) {
        const text = nameOf(plain(one));
        if (text !== "" && names.size < MAX_NAMES) names.add(text);
      }
    }
  }
  return [...names];
}

function valuesOf(value: string, isList: boolean): string[] {
  const lines = value.split(new RegExp(`${BREAK}|\\n[*#:]*`));
  return isList ? lines.flatMap((line) => (/\[\[[^[\],]*,/.test(line) ? [line] : line.split(/[,;、،，；]\s*/))) : lines;
}

/** "German: Wien", "Kyiv (official)": the name alone. */
function nameOf(text: string): string {
  const name = text
    .replace(/^[*#\s]+/, "")
    .replace(/^\p{Lu}\p{Ll}+:\s+/u, "")
    .replace(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]\s*$/, "")
    .replace(/^["'“”„«»‘’]+|(?<!["'“”«»‘’])["'“”«»‘’]+$/g, "")
    .trim();
  return name.length <= MAX_LENGTH && /\p{L}{2}|\p{Script=Han}/u.test(name) && !/[|=<>{}[\]]|:\/\//.test(name)
    ? name
    : "";
}
