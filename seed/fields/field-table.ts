import { NAMES_ABROAD } from "./field-names-abroad.js";

/**
 * What a field says, by what it is called in the world. Names are compared without case, spaces, `_`, `-`, `.` and `:`. The order of a role's
 * names is their rank: the first that says something is believed; where several lists stand (`/`), the first list that says anything.
 * Sources: Jekyll, Hugo, Zola, Astro, Eleventy, Pelican, Hexo, Gatsby, Docusaurus, Franklin and Ghost front matter; WordPress exports; Obsidian and its Web
 * Clipper; Omnivore, Readwise; trafilatura, newspaper3k, news-please; schema.org (NewsArticle); Open Graph and Dublin Core; IPTC ninjs. Of days also Mozilla's advisories (`announced`),
 * AstroPaper (`pubDatetime`), Craft (`postDate`), Prismic, Storyblok, DatoCMS and Wagtail (`first…`), DEV (`published_timestamp`), Arc XP
 * (`display_date`), the Guardian (`webPublicationDate`), Event Registry (`dateTimePub`) and Notion (`Created time`).
 */
export const FIELD_NAMES = {
  title: "title headline og:title twitter:title dc.title post_title article_title / name display_name",
  publishedAt:
    "publishedDateTime datePublished published publishedAt publishedOn publishedDate publishDate publishDateTime publishTime publishedTime publishedTimestamp publishTimestamp publicationDate publicationDateTime publicationTime article:published_time article:published og:published_time pubDate pubDateTime pubTime rss_pubdate datePublish datePublication dateOfPublication dateTimePublished dateTimePub webPublicationDate firstPublishedAt firstPublishedDate firstPublishDate firstPublicationDate displayDate date dc.date dcterms.date dcterms.issued dc.date.issued dateIssued issued versionCreated firstCreated post_date postDateTime postTime postedAt postedOn postedDate posted datePosted announced announcedAt announcedOn dateAnnounced announcementDate articleDate entryDate uploadDate publishOn publishAt publish dateTime timestamp isoDate / releaseDate releasedAt dateReleased date_gmt post_date_gmt created createdAt createdOn createdDateTime createdTime createdDate dateCreated dateTimeCreated creationDate creationTime createDate createTime dateAdded",
  authors:
    "authors author post_authors byline by writer writers written_by reporter reporters journalist columnist article:author og:author dc.creator bylines / creator creators post_author author_name displayAuthor contributor contributors",
  topics:
    "topics topic tags tag article:tag labels hashtags subjects subject dc.subject / keywords news_keywords keyword meta_keywords des_facet",
  category: "category section articleSection rubric channel primary_category department / categories",
  excerpt:
    "excerpt description summary subtitle deck dek standfirst lead lede teaser abstract intro introduction subhead subheading og:description description_text meta_description custom_excerpt snippet blurb preview strapline rss_description",
  url: "webUrl url link canonicalUrl canonical canonical_link originalUrl sourceUrl og:url articleUrl pageUrl external_url post_url mainEntityOfPage ampWebUrl / source guid uri permalink path slug",
  provider:
    "provider publisher source-hostname siteName og:site_name publication outlet newspaper newsOutlet publication_name / site source infosource infosources copyrightHolder / hostname domain source_domain",
  images:
    "images image cover coverImage heroImage featuredImage feature_image thumbnail thumbnailUrl banner og:image twitter:image picture photo top_image image_url primary_image lead_image poster",
  language: "language lang locale og:locale inLanguage dc.language",
  kind: "type kind contentType og:type @type",
  quality: "quality",
  heat: "heat",
  location: "location dateline",
  related: "related",
  aliases: "aliases alias",
  body: "body articleBody maintext text content content_html body_html body_text content_text html / lexical mobiledoc editorState blocks portableText richText content_raw plaintext lead_paragraph",
} as const;

export type FieldRole = keyof typeof FIELD_NAMES;

/** Where generators keep fields of their own or of all kinds: Zola's `[extra]` and `[taxonomies]`, Hugo's `params`. */
const CONTAINERS = new Set(["taxonomies", "extra", "params", "meta", "metadata", "seo", "attributes", "frontmatter"]);

export function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[\s_.:-]+/g, "");
}

export function isContainer(name: string): boolean {
  return CONTAINERS.has(fieldKey(name));
}

/** Roles that a field may have, each with its rank and the number of its list. */
export interface FieldUse {
  role: FieldRole;
  rank: number;
  tier: number;
}

const USES = new Map<string, FieldUse[]>();
for (const [role, names] of Object.entries(FIELD_NAMES) as [FieldRole, string][]) {
  let rank = 0;
  const abroad = NAMES_ABROAD[role]?.split(" / ") ?? [];
  for (const [tier, list] of names.split(" / ").entries()) {
    for (const name of `${list} ${abroad[tier] ?? ""}`.trim().split(" ")) {
      const key = fieldKey(name);
      USES.set(key, [...(USES.get(key) ?? []), { role, rank: rank++, tier }]);
    }
  }
}

export function usesOfField(name: string): readonly FieldUse[] {
  return USES.get(fieldKey(name)) ?? [];
}
