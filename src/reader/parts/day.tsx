import { formatDay, formatInstant } from "./locale.js";

/** The day of an instant in the reader's zone; the time, and the instant as the store has it, are at hand. */
export function Day({ instant }: { instant: string }) {
  const date = new Date(instant);
  return (
    <time dateTime={instant} title={`${formatInstant(date)}\nin the store: ${instant}`}>
      {formatDay(date)}
    </time>
  );
}
