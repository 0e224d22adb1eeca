export type ArticleFacetField = "PROVIDER" | "TOPIC" | "ENTITY" | "KIND" | "CATEGORY" | "YEAR" | "QUALITY_BAND";

/** What the store counts an article by: one value, or a list of them. Absent and null are no value. */
interface StoredValue {
  expression: unknown;
  isList?: true;
}

const BAND = { $floor: { $divide: ["$quality", 10] } };

export const storedValues: Readonly<Record<ArticleFacetField, StoredValue>> = {
  PROVIDER: { expression: "$providerId" },
  TOPIC: { expression: "$topicIds", isList: true },
  ENTITY: { expression: "$mentions.entityId", isList: true },
  KIND: { expression: "$kind" },
  CATEGORY: { expression: "$category" },
  YEAR: { expression: { $year: "$publishedAt" } },
  QUALITY_BAND: { expression: BAND },
};

/** A stored value as clients see it. */
export function publicValue(field: ArticleFacetField, stored: unknown): string {
  if (field === "QUALITY_BAND") return bandOf(stored as number);
  return field === "YEAR" ? String(stored).padStart(4, "0") : String(stored);
}

/** A public value in words, for a field whose values are not nodes. */
export function labelOf(field: ArticleFacetField, value: string): string {
  return field === "KIND" ? `${value.slice(0, 1)}${value.slice(1).toLowerCase()}` : value;
}

/** @param tens number of the band, as BAND gives it */
function bandOf(tens: number): string {
  return `${tens * 10}-${tens * 10 + 9}`;
}
