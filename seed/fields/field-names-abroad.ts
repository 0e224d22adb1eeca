/**
 * What people call their fields in other languages, by role, in the form of `FIELD_NAMES`: German, Dutch and Scandinavian, French, Spanish, Portuguese,
 * Italian, Russian and Ukrainian, Polish and Czech, Turkish, Indonesian, Vietnamese, Chinese, Japanese, Korean, Arabic, Hindi. They rank behind
 * the English names of their list. Words that mean something else in English are left out, but for `data`,
 * which is read where it holds a day.
 */
export const NAMES_ABROAD: Readonly<Record<string, string>> = {
  title:
    "titel überschrift schlagzeile titre título titulo titular titolo заголовок название tytuł název başlık judul tiêu_đề 标题 標題 题目 タイトル 見出し 제목 العنوان عنوان शीर्षक",
  publishedAt:
    "datum veröffentlicht veröffentlicht_am veröffentlichungsdatum erscheinungsdatum publié publié_le date_de_publication fecha fecha_de_publicación fecha_publicación publicado publicado_em data data_de_publicação data_publicação data_di_pubblicazione pubblicato дата дата_публикации опубликовано дата_публікації data_publikacji opublikowano tarih yayın_tarihi tanggal ngày ngày_đăng 日期 时间 時間 发布时间 發布時間 发布日期 發布日期 发表时间 日付 公開日 投稿日 掲載日 날짜 작성일 게시일 발행일 التاريخ تاريخ تاريخ_النشر दिनांक तारीख",
  authors:
    "autor autorin autoren verfasser auteur auteurs autrice autora autores autoras autore autori författare forfatter автор авторы автори autorzy yazar yazarlar penulis tác_giả 作者 原文作者 撰文 记者 記者 著者 筆者 執筆者 저자 글쓴이 작성자 기자 الكاتب كاتب المؤلف लेखक",
  topics:
    "schlagwörter schlagworte schlagwort stichwörter stichworte themen thema trefwoorden nyckelord mots-clés mots-clefs étiquettes étiquette thèmes sujets etiquetas etiqueta palabras_clave temas palavras-chave tópicos etichette parole_chiave argomenti теги тэги метки ключевые_слова темы ключові_слова мітки tagi słowa_kluczowe štítky etiketler etiket anahtar_kelimeler konular 标签 標籤 关键词 關鍵詞 关键字 關鍵字 タグ キーワード 태그 키워드 الوسوم وسوم كلمات_مفتاحية टैग",
  category:
    "kategorie kategorien rubrik ressort catégorie catégories rubrique categoría categorías categoria categorias seção sezione категория категории рубрика рубрики категорія kategoria kategori kategoriler 分类 分類 栏目 欄目 カテゴリ カテゴリー 카테고리 분류 التصنيف القسم श्रेणी",
  excerpt:
    "zusammenfassung beschreibung untertitel vorspann anriss samenvatting beschrijving résumé chapô sous-titre extrait resumen descripción entradilla subtítulo resumo descrição riassunto descrizione sommario sottotitolo описание аннотация анонс лид подзаголовок опис анотація opis streszczenie özet açıklama ringkasan deskripsi 摘要 简介 簡介 描述 导语 概要 要約 説明 요약 설명 ملخص الملخص الوصف सारांश विवरण",
  url: "原文链接 原文連結 原文地址 链接 連結 リンク 원문 링크 الرابط ссылка enlace lien bağlantı / quelle bron källa fuente fonte источник джерело źródło zdroj kaynak sumber nguồn 来源 來源 出处 出處 原文 出典 출처 المصدر स्रोत",
  provider:
    "zeitung herausgeber verlag éditeur périodique periódico medio jornal veículo giornale testata газета издание издатель gazete 媒体 媒體 报社 報社 掲載紙 언론사 매체 الصحيفة / quelle bron källa fuente fonte источник джерело źródło zdroj kaynak sumber nguồn 来源 來源 出处 出處 出典 출처 المصدر स्रोत",
  images:
    "bild titelbild beitragsbild imagen portada imagem capa immagine copertina изображение обложка obraz görsel kapak 封面 封面图 图片 圖片 画像 アイキャッチ 이미지 썸네일 الصورة صورة",
  language: "sprache langue idioma lingua taal språk язык мова język dil bahasa 语言 語言 言語 언어 اللغة भाषा",
};
