/** Texts that all name one moment, one a line or with ¦ between. Without `is` they name none. */
export interface DateForms {
  kind: string;
  /** The moment in ISO 8601. */
  is?: string;
  language?: string;
  texts: string;
}

export const DAY = "2024-05-02T00:00:00.000Z";
export const MORNING = "2024-05-02T08:30:00.000Z";
export const EVENING = "2024-05-02T20:30:00.000Z";

export function textsOf({ texts }: DateForms): string[] {
  return texts
    .split(/[¦\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
