import { readDate } from "../fields/dates/date-reader.js";
import { dayOf } from "../fields/dates/date-value.js";
import { kindOf, type DocumentFields } from "../fields/document-fields.js";
import { fieldKey } from "../fields/field-table.js";
import type { FieldNode } from "../fields/field-tree.js";
import type { Problem } from "../formats/format.js";
import { embargoEnd } from "../embargo/embargo-end.js";
import { problem } from "../formats/problem.js";
import type { ParsedDocument } from "./documents.js";
import { embargoAbove } from "./embargo-above.js";

const keys = (names: string): ReadonlySet<string> => new Set(names.split(" ").map(fieldKey));
/** Until when nobody may show it. */
const EMBARGO = keys(
  "embargo embargoed embargoUntil embargoedUntil embargoTill embargoDate embargoEnd embargoEnds embargoEndDate embargoLift embargoLifts embargoLiftDate embargoExpires embargoTime underEmbargoUntil dateEmbargo embargoRelease pressEmbargo mediaEmbargo releaseEmbargo holdUntil holdForRelease holdFor notBefore notForReleaseBefore notForPublicationBefore releaseAfter publishAfter " +
    "sperrfrist sperrfristBis sperrfristEnde sendesperrfrist sperrvermerk gesperrtBis nichtVor sousEmbargo sousEmbargoJusquau embargoJusquau embargoJusqua nePasPublierAvant nePasDiffuserAvant " +
    "embargoHasta embargado embargadoHasta bajoEmbargo noPublicarAntes embargoFinoA embargoFinoAl sottoEmbargo embargato embargatoFinoAl embargoAté embargadoAté sobEmbargo naoPublicarAntes " +
    "embargoTot onderEmbargo эмбарго эмбаргоДо подЭмбарго ембарго ambargo ambargoTarihi 禁运 禁運 禁运至 禁运时间 解禁 解禁日 解禁日時 解禁时间 解禁時間 エンバーゴ 엠바고 보도시점 حظرالنشر حظر_النشر_حتى",
);
/** From when it is shown, whatever it is. */
const FROM = keys(
  "publish published publishOn publishAt publishFrom publishDate publishDateTime publishTime publishUp publishStart publishStartDate publishOnDate publishedOn publishedAt publishedDate publishedDateTime publicationDate startPublish startPublishing datePublished datePublish goLive goLiveOn goLiveAt goLiveDate liveAt liveOn liveFrom liveDate visibleFrom showFrom showAfter",
);
/** The same of an article; a page may tell when its film comes out, or when its task is due. */
const RELEASE = keys(
  "release released releaseDate releaseDateTime releaseOn releaseAt releaseTime releaseFrom releasedAt dateReleased dateRelease availableFrom availableOn availableAt dateAvailable scheduled scheduledFor scheduledAt scheduledOn scheduledDate scheduledTime scheduledPublishTime schedule scheduleDate dcterms.available",
);
const UNTIL = keys(
  "expiryDate expiry expire expires expired expiresAt expiresOn expireAt expireOn expireDate expireTime expirationDate expiration expiryTime dateExpires unpublishDate unpublishAt unpublishOn unpublish unpublished publishUntil publishDown publishEnd publishEndDate endPublish endPublishing visibleUntil showUntil availableUntil unpublishedAt deletedAt removedAt trashedAt dateDeleted",
);
const NOTHING_SAID =
  /^(?:true|false|yes|no|on|off|never|none|null|nil|n\/?a|kein[es]?|aucune?|ningun[oa]|nessun[oa]|nenhum|нет|なし|无|無|없음|lifted|expired|over|ended|passed|-+|[01yn])$/i;

/** Whether the time of a document has not come yet or is over; `expiresAt` where it will be. */
export interface PublicTime {
  reason?: string;
  expiresAt?: Date;
}

/**
 * Judges from when and until when a document is public, by all its fields that say so and by its own day. What none can read is a warning;
 * an embargo that none can read holds for good.
 */
export function judgePublicTime(
  file: string,
  document: ParsedDocument,
  fields: DocumentFields,
  warnings: Problem[],
  { future, now }: { future: boolean; now: Date },
): PublicTime {
  const published = document.shape === "article" ? document.publishedAt : undefined;
  let expiresAt: Date | undefined;
  let comes = published;
  let held: string | undefined;
  for (const { name, key, node } of fields.all()) {
    const isStart = FROM.has(key) || (RELEASE.has(key) && document.shape === "article");
    if (!isStart && !EMBARGO.has(key) && !UNTIL.has(key)) continue;
    const isEmbargo = EMBARGO.has(key);
    const { day, unread } = dayIn(node, isEmbargo ? readEnd : readDay);
    if (isEmbargo) {
      fields.markRead(name, "until when it is held back");
      held ??= underEmbargo(day, unread?.raw.trim(), now);
    } else if (UNTIL.has(key)) {
      fields.markRead(name, "until when it is public");
      if (day === undefined && unread !== undefined) warnings.push(unreadDate(file, name, unread));
      if (day !== undefined) expiresAt = expiresAt === undefined || day < expiresAt ? day : expiresAt;
    } else if (day !== undefined && isFuture(day, now)) {
      fields.markRead(name, "from when it is public");
      comes = comes === undefined || comes < day ? day : comes;
    }
  }
  const above = embargoAbove(document);
  if (above && !above.isOver) held ??= underEmbargo(above.until, above.told, now);
  const time = expiresAt === undefined ? {} : { expiresAt };
  if (future) return time;
  if (expiresAt !== undefined && expiresAt <= now) return { reason: `expired on ${dayOf(expiresAt)}` };
  if (held !== undefined) return { reason: held };
  if (comes !== undefined && isFuture(comes, now)) return { reason: `of a day to come: ${dayOf(comes)}` };
  return time;
}

/** One whose end is not understood holds for good, but for one that names no year but those gone by. */
function underEmbargo(until: Date | undefined, unread: string | undefined, now: Date): string | undefined {
  if (until !== undefined)
    return until > now ? `under embargo until ${until.toISOString().slice(0, 16).replace("T", " ")} UTC` : undefined;
  if (unread === undefined) return undefined;
  const years = (unread.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  if (years.length > 0 && Math.max(...years) < now.getUTCFullYear()) return undefined;
  return `under an embargo whose end is not understood: ${unread.slice(0, 60)}`;
}

type Scalar = FieldNode & { kind: "scalar" };

/** The latest day that a field names, as text, in a list or in a map; `unread` is text that names none though it says something. */
function dayIn(node: FieldNode, readDay: (text: string) => Date | undefined): { day?: Date; unread?: Scalar } {
  const scalars = scalarsIn(node, 0);
  const days = scalars.map(({ raw }) => readDay(raw)).filter((day) => day !== undefined);
  const unread = scalars.find(({ raw }) => raw.trim() !== "" && !NOTHING_SAID.test(raw.trim()) && !readDay(raw));
  return {
    ...(days.length > 0 && { day: new Date(Math.max(...days.map(Number))) }),
    ...(unread && { unread }),
  };
}

function scalarsIn(node: FieldNode, depth: number): Scalar[] {
  if (node.kind === "scalar") return [node];
  if (depth > 3) return [];
  return (node.kind === "list" ? node.items : [...node.entries.values()]).flatMap((one) => scalarsIn(one, depth + 1));
}

/** The end of an embargo may be written as on a line of a story. */
function readEnd(text: string): Date | undefined {
  return readDay(text) ?? embargoEnd(text);
}

/** A month or a year alone begins with its first day. */
function readDay(text: string): Date | undefined {
  const written = text.trim();
  const [, year, month = "01"] = /^(\d{4})(?:-(\d\d))?$/.exec(written) ?? [];
  return readDate(year === undefined ? written.replace(/^(?:until|till|bis)\s+/i, "") : `${year}-${month}-01`);
}

function unreadDate(file: string, field: string, node: Scalar): Problem {
  const { line, column } = node;
  const hint = "Write an ISO 8601 date, such as 2024-01-23T12:00:00Z.";
  return problem(file, "date-invalid", node.raw || kindOf(node), hint, { line, column, field });
}

const ZONES_MS = 14 * 3_600_000;

/** Whether the day has not come yet: a day without a time has once it has begun anywhere. */
function isFuture(day: Date, now: Date): boolean {
  const isDay = day.getTime() % 86_400_000 === 0;
  return day.getTime() > now.getTime() + (isDay ? ZONES_MS : 0);
}
