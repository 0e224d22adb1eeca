import { crc32 } from "node:zlib";
import { failure } from "../errors.js";
import type { SortType } from "./order.js";

export type SortValue = Date | number | string;

/** Raised when what a cursor holds changes, so that old ones are refused rather than misread. */
const VERSION = 1;
/** Far longer than any cursor we give, so that a huge text is refused before it is decoded. */
const MAX_LENGTH = 4_000;
const CHECKSUM_BYTES = 4;

/**
 * The place of a row in a list: its sort values, the id among them. `list` names the list and its order; it is not in the
 * cursor, but its checksum is over both, so that a cursor of another list or order, or an altered one, is refused.
 */
export function encodeCursor(list: string, values: readonly SortValue[]): string {
  const content = JSON.stringify(values.map(toJson));
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32BE(checksumOf(list, content));
  return Buffer.concat([checksum, Buffer.from(content)]).toString("base64url");
}

/**
 * The values that `encodeCursor` was given, exactly.
 * @throws NewsgraphError INVALID_CURSOR where `text` is no cursor of this list and order.
 */
export function decodeCursor(list: string, types: readonly SortType[], text: string, argument: string): SortValue[] {
  const values = read(list, types, text);
  if (!values) throw failure("INVALID_CURSOR", `${argument} does not belong to this list and order.`);
  return values;
}

function read(list: string, types: readonly SortType[], text: string): SortValue[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const bytes = Buffer.from(text, "base64url");
  // Buffer skips what is not base64url: only the one spelling that we give is taken.
  if (bytes.length <= CHECKSUM_BYTES || bytes.toString("base64url") !== text) return undefined;
  const content = bytes.toString("utf8", CHECKSUM_BYTES);
  if (bytes.readUInt32BE() !== checksumOf(list, content)) return undefined;
  const values = parse(content);
  if (!Array.isArray(values) || values.length !== types.length) return undefined;
  const read = types.map((type, index) => fromJson(type, values[index]));
  return read.every((value) => value !== undefined) ? read : undefined;
}

function checksumOf(list: string, content: string): number {
  return crc32(`${VERSION}\n${list}\n${content}`);
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** JSON has no dates, no infinities and no minus zero. */
function toJson(value: SortValue): number | string {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "string") return value;
  return Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? "-0" : String(value);
}

function fromJson(type: SortType, value: unknown): SortValue | undefined {
  switch (type) {
    case "text":
      return typeof value === "string" ? value : undefined;
    case "date": {
      const date = new Date(typeof value === "number" ? value : Number.NaN);
      return Number.isNaN(date.getTime()) ? undefined : date;
    }
    case "number": {
      const number = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
      return Number.isNaN(number) ? undefined : number;
    }
  }
}
