const OBJECT_BYTES = 80;
const ARRAY_BYTES = 48;
const DATE_BYTES = 96;
const STRING_BYTES = 24;
/** A field or element, and a number that does not fit into it. */
const SLOT_BYTES = 8;
const NUMBER_BYTES = 16;

const WIDE = /[\u0100-\uffff]/;

/** About how many bytes of the heap a value as the store gives it takes: plain objects, arrays, strings, numbers, dates, booleans, null. */
export function memoryOf(value: unknown): number {
  if (typeof value === "string") return STRING_BYTES + value.length * (WIDE.test(value) ? 2 : 1);
  if (typeof value === "number") return Number.isInteger(value) ? 0 : NUMBER_BYTES;
  if (typeof value !== "object" || value === null) return 0;
  if (value instanceof Date) return DATE_BYTES;
  const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let bytes = (Array.isArray(value) ? ARRAY_BYTES : OBJECT_BYTES) + SLOT_BYTES * parts.length;
  for (const part of parts) bytes += memoryOf(part);
  return bytes;
}
