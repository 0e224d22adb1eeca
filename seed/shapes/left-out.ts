import type { DocumentShape } from "../../src/store/document-shape.js";
import { isNothing, type DocumentFields } from "../fields/document-fields.js";
import { fieldKey } from "../fields/field-table.js";
import type { FieldNode } from "../fields/field-tree.js";

const NO = /^(?:false|no|off|0|n|never|none)$/i;
const YES = /^(?:true|yes|on|1|y|x)$/i;
const HIDDEN_STATUS =
  /^(?:(?:auto|first|second|final|rough)?[-_ ]?drafts?(?:[-_ ]?v?\d{1,2})?|in[-_ ]?progress|wip|work[-_ ]in[-_ ]progress|private|hidden|pending|(?:pending|under|in|for|needs|awaiting)[-_ ]?review|trash(?:ed)?|deleted|removed|un-?published|not[-_ ]?published|scheduled|future|withheld|withdrawn|embargo(?:ed)?|cancell?ed|archived-draft|members|paid|tiers|subscribers|password|registered|entwurf|privat|brouillon|privé|borrador|privado|bozza|privato|rascunho|szkic|taslak|utkast|kladde|koncept|luonnos|черновик|чернетка|مسودة|草稿|下書き|非公開|非公开|초안|비공개)$/i;

/** Fields by which tools keep a document back, each with the values that do. */
const FIELDS = new Map<string, RegExp>(
  (
    [
      [
        "draft isDraft drafted unpublished noPublish private isPrivate removed deleted isDeleted trashed embargo embargoed expired isExpired unlisted isUnlisted headless",
        YES,
      ],
      ["published publish isPublished public isPublic dgPublish", NO],
      [
        "status postStatus pageStatus articleStatus publishStatus publicationStatus state pubStatus visibility",
        HIDDEN_STATUS,
      ],
    ] as const
  ).flatMap(([names, hides]) => names.split(" ").map((name) => [fieldKey(name), hides] as const)),
);
/** What hides a post from every list that readers meet; of a page it only says that it stands in no menu. */
const HIDES_POST = new Set(["hidden", "isHidden", "hide", "eleventyExcludeFromCollections"].map(fieldKey));
/** Hugo's and Eleventy's ways to write no file, or to list none; `list: local` still lists it in its section. */
const BUILD = fieldKey("_build");
const NOT_BUILT = /^(?:false|never)$/i;

/** Of those that hold yes or no, some hold a status instead: `published: draft`, `draft: wip`, `publish: private`. */
const ALSO_STATUS = new Set(["draft", "published", "publish", "public", "isdraft"]);
/** Keys of a map that hold a status, as stores of content export it. */
const STATUS_KEYS = /^(?:value|name|label|slug|status|state|title)$/i;

/** What a page may say of its thing, a project or a task, and no article of itself. */
const WORK = /^(?:in[-_ ]?progress|wip|work[-_ ]in[-_ ]progress)$/i;

/** Why the fields say that the document is not to be shown: `draft: true`; undefined where they say nothing of the kind. */
export function keptBack(fields: DocumentFields, shape: DocumentShape): string | undefined {
  for (const { name, key, node } of fields.all()) {
    const unbuilt = notBuilt(name, key, node);
    if (unbuilt !== undefined) return unbuilt;
    const hides = HIDES_POST.has(key) && shape === "article" ? YES : FIELDS.get(key);
    if (hides === undefined) continue;
    const values = wordsIn(node).filter((value) => shape !== "page" || hides !== HIDDEN_STATUS || !WORK.test(value));
    // `published` may hold a day instead.
    if (!values.some((value) => /\d{2}/.test(value))) fields.markRead(name, "whether it is public");
    const hiding = values.find((value) => hides.test(value) || (ALSO_STATUS.has(key) && HIDDEN_STATUS.test(value)));
    if (hiding !== undefined) return `${name}: ${hiding}`;
  }
  return undefined;
}

/** What a field says, a word or a few each: of a list each item, of `[[Draft]]`, `#status/draft` and `🚧 Draft` the word. */
function wordsIn(node: FieldNode): string[] {
  if (node.kind === "list") return node.items.flatMap(wordsIn);
  if (node.kind === "map")
    return [...node.entries].flatMap(([key, value]) =>
      STATUS_KEYS.test(key) && value.kind === "scalar" ? wordsIn(value) : [],
    );
  return node.raw
    .slice(0, 200)
    .split(/[,;|/]/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}

/** `permalink: false`, `build: {render: never}`: the site makes nothing of it that a reader could open or find. */
function notBuilt(name: string, key: string, node: FieldNode): string | undefined {
  if (key === "permalink" && node.kind === "scalar" && /^false$/i.test(node.raw.trim())) return `${name}: false`;
  if (key !== BUILD || node.kind !== "map") return undefined;
  for (const [own, value] of node.entries)
    if (/^(?:render|list)$/i.test(own) && value.kind === "scalar" && NOT_BUILT.test(value.raw.trim()))
      return `${name}.${own}: ${value.raw.trim()}`;
  return undefined;
}

/** Plain words for unfinished posts, in the languages of news; one alone in singular is as often a subject. */
const DRAFTS =
  /^(?:drafts|brouillons?|entw(?:ü|ue)rfe|borradores|bozze|rascunhos|concepten|klad(?:jes|der)|utkast|luonnokset|szkice|koncepty|taslaklar|черновики|чернетки|草稿|下書き|초안|مسودات)$/iu;

/** The folder that keeps the document back: `_drafts`, and outside of a vault, whose notes are their owner's, also `drafts`. */
export function draftsFolder(path: string, isVault: boolean): string | undefined {
  const folders = path.split("/").slice(0, -1);
  // Who names a folder of drafts to be read wants it read, unless it is a site's own.
  return folders.find((folder, at) => /^_drafts?$/i.test(folder) || (at > 0 && !isVault && DRAFTS.test(folder)));
}

/** Whether the fields say that it is shown, wherever it stands. */
export function saysPublic(fields: DocumentFields): boolean {
  const says = (names: RegExp, value: RegExp): boolean =>
    fields.all().some(({ key, node }) => names.test(key) && node.kind === "scalar" && value.test(node.raw.trim()));
  return says(/^(?:is)?draft$/, NO) || says(/^(?:is)?publi(?:c|sh|shed)$/, YES);
}

/** Whether the document asks for a password, as WordPress and Hexo let one. */
export function asksPassword(fields: DocumentFields): boolean {
  return fields.all().some(({ key, node }) => /^(?:post)?password$/.test(key) && !isNothing(node));
}
