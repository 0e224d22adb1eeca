import type { Conversion } from "./conversion.js";

/** What is left of a text with a picture and a category is the text. */
export const LANGUAGES: readonly Conversion[] = [
  [
    "Russian",
    "'''Мост''' — [[мост]]овое.\n[[Файл:Мост.jpg|мини|Мост]]\n[[Категория:Мосты]]",
    "**Мост** — [[мост|мостовое]].",
  ],
  ["Ukrainian", "[[Файл:Міст.jpg]]Міст\n[[Категорія:Мости]]", "Міст"],
  ["Chinese", "'''桥'''是[[建筑]]。\n[[文件:桥.jpg|缩略图]]\n[[分类:桥梁]]", "**桥**是[[建筑]]。"],
  ["traditional Chinese", "-{zh-hans:计算机;zh-hant:電腦}-與[[橋]]\n[[檔案:橋.jpg]]\n[[分類:橋]]", "计算机與[[橋]]"],
  ["Japanese", "'''橋'''は[[建築]]。\n[[ファイル:橋.jpg|thumb]]\n[[カテゴリ:橋]]", "**橋**は[[建築]]。"],
  ["Korean", "'''다리'''는 [[건축]]이다.\n[[파일:다리.jpg]]\n[[분류:다리]]", "**다리**는 [[건축]]이다."],
  ["Arabic", "'''الجسر''' هو [[بناء]].\n[[ملف:جسر.jpg|تصغير]]\n[[تصنيف:جسور]]", "**الجسر** هو [[بناء]]."],
  ["Persian", "[[پرونده:پل.jpg]]پل\n[[رده:پل‌ها]]", "پل"],
  ["Hebrew", "[[קובץ:גשר.jpg]]גשר\n[[קטגוריה:גשרים]]", "גשר"],
  ["German", "[[Datei:Brücke.jpg|mini]]Brücke\n[[Kategorie:Brücken]]", "Brücke"],
  ["French", "[[Fichier:Pont.jpg|vignette]]Pont\n[[Catégorie:Pont]]", "Pont"],
  ["Spanish", "[[Archivo:Puente.jpg]]Puente\n[[Categoría:Puentes]]", "Puente"],
  ["Portuguese", "[[Ficheiro:Ponte.jpg]]Ponte\n[[Categoria:Pontes]]", "Ponte"],
  ["Italian", "[[Immagine:Ponte.jpg]]Ponte\n[[Categoria:Ponti]]", "Ponte"],
  ["Polish", "[[Plik:Most.jpg]]Most\n[[Kategoria:Mosty]]", "Most"],
  ["Turkish", "[[Dosya:Köprü.jpg]]Köprü\n[[Kategori:Köprüler]]", "Köprü"],
  ["Hindi", "[[चित्र:पुल.jpg]]पुल\n[[श्रेणी:पुल]]", "पुल"],
  ["Thai", "[[ไฟล์:สะพาน.jpg]]สะพาน\n[[หมวดหมู่:สะพาน]]", "สะพาน"],
];
