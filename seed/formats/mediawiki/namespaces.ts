import { foldText } from "../../../src/store/text-key.js";

/** What a prefix such as `Category:` makes of a link; undefined for a prefix that is part of a page's name. */
export type NamespaceKind = "file" | "category" | "other";

const FILE =
  "File Image Media Datei Bild Fichier Média Archivo Imagen Ficheiro Arquivo Imagem Multimédia Immagine Bestand Afbeelding Plik Grafika Fil Bilde Billede Tiedosto Kuva " +
  "Soubor Súbor Fájl Kép Fișier Imagine Dosya Resim Dosiero Fitxategi Fitxer Imatge Datoteka Slika Vaizdas Attēls Pilt Fail Skrá Mynd Berkas Gambar Tập_tin Hình Файл Изображение Медиа " +
  "Зображення Медіа Датотека Слика Картинка Αρχείο Εικόνα Պատկեր ფაილი ملف صورة وسائط پرونده تصویر فائل קובץ תמונה चित्र দৃশ্য চিত্র படிமம் ไฟล์ ภาพ 文件 档案 檔案 图像 圖像 媒体 媒體 ファイル 画像 メディア 파일 그림 미디어";
const CATEGORY =
  "Category Kategorie Catégorie Categoría Categoria Categorie Kategoria Kategori Kategória Kategorija Kategooria Luokka Kategorio Flokkur Thể_loại Категория Категорія Категорија Катэгорыя Санат " +
  "Төркем Κατηγορία Կատեգորիա კატეგორია تصنيف رده زمرہ קטגוריה श्रेणी বিষয়শ্রেণী பகுப்பு หมวดหมู่ 分类 分類 类别 類別 カテゴリ 분류";
const OTHER =
  "Talk User Project Template Help Portal Draft Module MediaWiki Special Wikipedia Wikinews Benutzer Diskussion Vorlage Hilfe Utilisateur Discussion Modèle Aide Projet Portail Usuario Discusión " +
  "Plantilla Ayuda Utente Discussione Template_talk User_talk Category_talk File_talk Utilizador Usuário Discussão Predefinição Ajuda Участник Обсуждение Шаблон Справка Проект Портал Користувач " +
  "Обговорення مستخدم نقاش قالب مساعدة بوابة 用户 用戶 討論 讨论 模板 帮助 幫助 利用者 ノート テンプレート Wikipedia‐ノート 사용자 토론 틀 도움말";
const REDIRECT =
  "redirect weiterleitung redirection redirección redireccion redirecionamento redirecciona rinvia rinvio doorverwijzing przekieruj patrz tam omdirigering omdiriger viderestilling ohjaus uudelleenohjaus přesměruj " +
  "presmeruj átirányítás redirecteaza yönlendirme yönlendir alidirektu birzuzendu birziduzendu redirecció preusmjeri alih đổi перенаправление перенапр перенаправлення пренасочване виж преусмери преусмјери ανακατευθυνση " +
  "תحويل تحويل تغییرمسیر הפניה पुनर्प्रेषित अनुप्रेषित เปลี่ยนทาง 重定向 重新導向 転送 リダイレクト 転送先 넘겨주기";

const KINDS = new Map<string, NamespaceKind>();
for (const [kind, names] of [
  ["other", OTHER],
  ["file", FILE],
  ["category", CATEGORY],
] as const)
  for (const name of names.split(" ")) KINDS.set(namespaceKey(name), kind);
const REDIRECT_WORDS = new Set(REDIRECT.split(" ").map(namespaceKey));

const REDIRECT_LINE = /^[\s\p{Cf}]*#\s{0,3}([\p{L}\p{M}]{2,30})\s{0,3}:?\s{0,3}\[\[([^[\]{}\n]{1,400})\]\]/u;

/** Prefixes of links, in the languages of most wikis, and what the wiki of an export calls them itself. */
export class Namespaces {
  readonly #own: ReadonlyMap<string, NamespaceKind>;

  /** @param named an export's own namespaces, by their number (6 are files, 14 categories) */
  constructor(named: Iterable<readonly [number: number, name: string]> = []) {
    this.#own = new Map(
      [...named]
        .filter(([, name]) => name.trim() !== "")
        .map(([number, name]) => [
          namespaceKey(name),
          number === 6 || number === -2 ? "file" : number === 14 ? "category" : "other",
        ]),
    );
  }

  kindOf(prefix: string): NamespaceKind | undefined {
    const key = namespaceKey(prefix);
    return this.#own.get(key) ?? KINDS.get(key);
  }

  /** Whether the export itself says so. */
  isOwn(prefix: string): boolean {
    return this.#own.has(namespaceKey(prefix));
  }
}

/** Where a page leads that is a redirect: `#REDIRECT [[Target]]`, in the words of many languages; and what else stands there. */
export function readRedirect(text: string): { target: string; rest: string } | undefined {
  const match = REDIRECT_LINE.exec(text.slice(0, 1000));
  if (match === null || !REDIRECT_WORDS.has(namespaceKey(match[1] ?? ""))) return undefined;
  return { target: match[2] ?? "", rest: text.slice(match[0].length) };
}

function namespaceKey(name: string): string {
  return foldText(name.replace(/_/g, " ").trim());
}
