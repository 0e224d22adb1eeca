import type { DocumentFields } from "../fields/document-fields.js";
import { readDate } from "../fields/date-reader.js";
import { fieldKey } from "../fields/field-table.js";

const NO = /^(?:false|no|off|0)$/i;
const YES = /^(?:true|yes|on|1)$/i;
const HIDDEN_STATUS =
  /^(?:drafts?|auto-draft|in[-_ ]?progress|wip|private|hidden|pending|pending[-_ ]?review|trash(?:ed)?|deleted|removed|unpublished|scheduled|future|withheld|cancell?ed|archived-draft|members|paid|entwurf|brouillon|borrador|bozza|rascunho|черновик|草稿|下書き)$/i;

/** Fields by which tools keep a document back, each with the values that do. */
const FIELDS: Record<string, RegExp> = {
  draft: YES,
  isdraft: YES,
  private: YES,
  isprivate: YES,
  removed: YES,
  deleted: YES,
  published: NO,
  publish: NO,
  ispublished: NO,
  public: NO,
  ispublic: NO,
  status: HIDDEN_STATUS,
  poststatus: HIDDEN_STATUS,
  state: HIDDEN_STATUS,
  pubstatus: HIDDEN_STATUS,
  visibility: HIDDEN_STATUS,
};
const EXPIRES = new Set(
  ["expirydate", "expires", "expiresat", "expirationdate", "unpublishdate", "unpublishat"].map(fieldKey),
);

const EMBARGOES = new Set(["embargo", "embargoed", "embargodate", "embargoeduntil", "embargountil"].map(fieldKey));

/** Why the fields say that the document is not to be shown: `draft: true`; undefined where they say nothing of the kind. */
export function keptBack(fields: DocumentFields): string | undefined {
  for (const [name, node] of fields.map.entries) {
    const hides = Object.hasOwn(FIELDS, fieldKey(name)) ? FIELDS[fieldKey(name)] : undefined;
    if (hides === undefined) continue;
    const value = node.kind === "scalar" ? node.raw.trim() : "";
    // `published` may hold a day instead.
    if (!/\d/.test(value)) fields.markRead(name, "whether it is public");
    if (hides.test(value)) return `${name}: ${value}`;
  }
  return undefined;
}

/** Whether its folder keeps the document back. */
export function isInDrafts(path: string): boolean {
  return /(?:^|\/)_drafts\//i.test(path);
}

/** Names of the fields that say until when it is shown. */
export function expiryFields(fields: DocumentFields): string[] {
  return [...fields.map.entries.keys()].filter((name) => EXPIRES.has(fieldKey(name)));
}

/** Names of the fields that say until when it is held back. */
export function embargoFields(fields: DocumentFields): string[] {
  return [...fields.map.entries.keys()].filter((name) => EMBARGOES.has(fieldKey(name)));
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Why an embargo keeps the document back; undefined where it has passed. One whose end is not understood holds until a week after the day of
 * the document, and for good where it has none.
 */
export function underEmbargo(written: string, publishedAt: Date | undefined, now: Date): string | undefined {
  if (written.trim() === "" || NO.test(written.trim())) return undefined;
  const until = readDate(written);
  if (until)
    return until > now ? `under embargo until ${until.toISOString().slice(0, 16).replace("T", " ")} UTC` : undefined;
  if (publishedAt && publishedAt.getTime() + WEEK_MS < now.getTime()) return undefined;
  return `under an embargo whose end is not understood: ${written.trim().slice(0, 60)}`;
}

const ZONES_MS = 14 * 3_600_000;

/** Whether the day has not come yet: a day without a time has once it has begun anywhere. */
export function isFuture(publishedAt: Date, now: Date): boolean {
  const isDay = publishedAt.getTime() % 86_400_000 === 0;
  return publishedAt.getTime() > now.getTime() + (isDay ? ZONES_MS : 0);
}
