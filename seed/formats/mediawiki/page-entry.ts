import { buildFields } from "../../fields/build-fields.js";
import type { Position } from "../../fields/field-tree.js";
import { markdownToPlain } from "../../markdown/markdown-plain.js";
import type { Entry } from "../format.js";
import { convertWikitext } from "./convert.js";
import { infoboxNames } from "./infobox-names.js";
import { renderInline } from "./render/inline.js";
import { newsFacts } from "./news-facts.js";
import type { WikiPage } from "./wiki-page.js";

/** The wiki that a page was exported from, as far as the export tells. */
export interface WikiSite {
  name?: string;
  /** Address of its main page. */
  url?: string;
}

export interface PageSource extends WikiPage {
  text: string;
  /** Undefined: it is named by its file. */
  fieldTitle: string | undefined;
  /** Pages that only lead here. */
  redirects: readonly string[];
  site: WikiSite;
  at: Position;
}

/** A page of a wiki as a document: a page, or where its templates make it a piece of news, what the evidence says. */
export function pageEntry(page: PageSource): Entry {
  const { text, site } = page;
  const { markdown, expansion } = convertWikitext(text, page);
  const rendering = { ...page, literals: expansion.literals, lineBreak: " ", levelShift: 0 };
  const plain = (wikitext: string): string => markdownToPlain(renderInline(wikitext, rendering));
  const news = newsFacts(expansion.templates, /wikinews/i.test(site.url ?? ""));
  const names = infoboxNames(expansion.templates, plain);
  const aliases = [...new Set([...page.redirects, ...names])].filter((name) => name !== page.title);
  const date = news?.date === undefined ? undefined : plain(news.date);
  const topics = [...new Set(expansion.categories)].filter(
    (name) => name !== date && !/^(?:published|archived)$/i.test(name),
  );
  const fields = buildFields(
    {
      title: page.fieldTitle,
      aliases: aliases.length > 0 ? aliases : undefined,
      topics: topics.length > 0 ? topics : undefined,
      ...(news && {
        type: "news",
        date,
        author: news.author === undefined ? undefined : plain(news.author),
        location: news.location === undefined ? undefined : plain(news.location),
        draft: news.isDraft ? true : undefined,
        url: addressOf(page),
        provider:
          site.name === undefined ? undefined : { name: site.name, ...(site.url !== undefined && { url: site.url }) },
        language: page.language,
      }),
    },
    page.at,
  );
  return {
    fields,
    body: markdown,
    bodyLine: page.at.line - 1,
    syntax: "markdown",
    ...(news === undefined && { shape: "page" as const }),
  };
}

/** Below the address of the wiki's main page, whose last part it replaces. */
function addressOf({ fieldTitle, site }: PageSource): string | undefined {
  const base = site.url?.replace(/(?<![^/])[^/]*$/, "");
  if (base === undefined || fieldTitle === undefined) return undefined;
  const name = fieldTitle.replace(/\p{Surrogate}/gu, "").replaceAll(" ", "_");
  return base + encodeURI(name).replace(/[?#]/g, encodeURIComponent);
}
