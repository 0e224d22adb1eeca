import { embargoEnd } from "./embargo-end.js";
import { findLabel, type LabelKind } from "./embargo-labels.js";
import { namesTime, opensUntil, otherWords, saysNone } from "./embargo-words.js";

/** Until when a story must not be shown. */
export interface Embargo {
  /** Undefined where the line does not tell a whole day. */
  until?: Date;
  /** The line says that there is none. */
  isOver?: true;
  /** The line itself, without the marks that set it off. */
  told: string;
}

/** Marks that set the line off. */
const ORNAMENT =
  /^[\s*_([{<【（「［>~=#!+※•|§\p{Extended_Pictographic}\uFE0F-]+|(?<![\s*_)\]}>】）」］~=#!+※•|§-])[\s*_)\]}>】）」］~=#!+※•|§-]+$/gu;
const MAX_LINE = 160;
const MAX_UNKNOWN = 90;
/** Open a headline about an embargo rather than one's end. */
const ABOUT =
  /^\s*(?:on|of|against|over|in|for|gegen|auf|für|sur|contre|de|du|contra|sobre|sul|contro|на|против)(?!\p{L})/iu;

/**
 * Reads a line that only says until when a story is held back: "EMBARGOED UNTIL 2030-01-01 00:00 GMT". `isApart`: it stands above a headline
 * or otherwise by itself, so that it is none itself and less is enough. Undefined for a headline about an embargo.
 */
export function readEmbargo(line: string, { language, isApart = false }: Where = {}): Embargo | undefined {
  if (line.length > MAX_LINE) return undefined;
  const told = line.normalize("NFKC").replace(ORNAMENT, "");
  const found = findLabel(told);
  if (found === undefined) return undefined;
  const { kind, label, behind } = found;
  if (saysNone(behind)) return isApart || kind !== "release" ? { told, isOver: true } : undefined;
  const isShouted = label !== label.toLowerCase() && label === label.toUpperCase();
  const isSetOff = isShouted || /^\s*[:：]/u.test(behind);
  const other = otherWords(behind);
  const until = embargoEnd(behind, language);
  if (until) return other <= (isSetOff || kind === "held" ? 4 : kind === "noun" ? 0 : 1) ? { until, told } : undefined;
  return told.length <= MAX_UNKNOWN && holds({ kind, behind, other, isShouted, isSetOff, isApart })
    ? { told }
    : undefined;
}

/** A headline behind an embargo on its line: "EMBARGOED UNTIL 2030-01-01: Bridge to close". */
export function splitEmbargo(line: string, language?: string): { embargo: Embargo; rest: string } | undefined {
  for (const mark of line.slice(0, MAX_LINE).matchAll(/(?:(?<!\s)\s+)?[:|–—]\s+|(?<!\s)\s+-\s+/gu)) {
    const rest = line.slice(mark.index + mark[0].length);
    if (!/\S\s\S/u.test(rest) || otherWords(rest) === 0 || embargoEnd(rest, language) || findLabel(rest)) continue;
    const embargo = readEmbargo(line.slice(0, mark.index), { language });
    if (embargo?.until || (embargo && embargo.told === embargo.told.toUpperCase())) return { embargo, rest };
  }
  return undefined;
}

interface Where {
  language?: string | undefined;
  isApart?: boolean;
}

interface Unread {
  kind: LabelKind;
  behind: string;
  other: number;
  isShouted: boolean;
  isSetOff: boolean;
  isApart: boolean;
}

/** Whether a line without a whole day holds a story back all the same. */
function holds({ kind, behind, other, isShouted, isSetOff, isApart }: Unread): boolean {
  const isBare = !/[\p{L}\p{N}]/u.test(behind);
  const isUntil = opensUntil(behind);
  if (kind === "held") return isBare ? isApart || isShouted : other === 0 || isUntil || (isApart && isSetOff);
  if (kind === "release") return isSetOff && other === 0 && namesTime(behind);
  if (isBare) return isApart;
  if (other === 0 && (isSetOff || isUntil || namesTime(behind))) return true;
  if (/[.!?。]$/u.test(behind) || ABOUT.test(behind)) return false;
  if (isUntil) return other <= (isShouted ? (isApart ? 6 : 2) : 0);
  return isApart && (isShouted || (isSetOff && namesTime(behind))) && other <= 2;
}
