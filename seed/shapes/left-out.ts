import { isNothing, type DocumentFields } from "../fields/document-fields.js";
import { fieldKey } from "../fields/field-table.js";

const NO = /^(?:false|no|off|0)$/i;
const YES = /^(?:true|yes|on|1)$/i;
const HIDDEN_STATUS =
  /^(?:drafts?|auto-draft|in[-_ ]?progress|wip|private|hidden|pending|pending[-_ ]?review|trash(?:ed)?|deleted|removed|unpublished|scheduled|future|withheld|cancell?ed|archived-draft|members|paid|tiers|subscribers|password|registered|entwurf|brouillon|borrador|bozza|rascunho|черновик|草稿|下書き)$/i;

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
/** A document behind a password, which is not told. */
const PASSWORD = new Set(["password", "postpassword"]);
const EXPIRES = new Set(
  ["expirydate", "expires", "expiresat", "expirationdate", "unpublishdate", "unpublishat"].map(fieldKey),
);

/** Why the fields say that the document is not to be shown: `draft: true`; undefined where they say nothing of the kind. */
export function keptBack(fields: DocumentFields): string | undefined {
  for (const [name, node] of fields.map.entries) {
    if (PASSWORD.has(fieldKey(name)) && !isNothing(node)) {
      fields.markRead(name, "whether it is public");
      return `${name}: it has one`;
    }
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

const ZONES_MS = 14 * 3_600_000;

/** Whether the day has not come yet: a day without a time has once it has begun anywhere. */
export function isFuture(publishedAt: Date, now: Date): boolean {
  const isDay = publishedAt.getTime() % 86_400_000 === 0;
  return publishedAt.getTime() > now.getTime() + (isDay ? ZONES_MS : 0);
}
