import type { Store } from "./connection.js";
import type { DocumentRecord, ProviderClaimRecord } from "./documents.js";

export interface ProviderClaimCount extends ProviderClaimRecord {
  count: number;
}

/** Every distinct provider claim and how many documents make it; of the pictures, the longest list. */
export async function* streamProviderClaims(store: Store): AsyncGenerator<ProviderClaimCount> {
  const rows = store.documents.aggregate<{
    claim: ProviderClaimRecord;
    pictures: { images?: ProviderClaimRecord["images"] };
    count: number;
  }>(
    [
      { $match: { removed: { $exists: false } } },
      { $project: { claim: "$providerClaims" } },
      { $unwind: "$claim" },
      {
        $group: {
          _id: { key: "$claim.key", isOrganization: "$claim.isOrganization" },
          claim: { $first: "$claim" },
          pictures: { $max: { size: { $size: { $ifNull: ["$claim.images", []] } }, images: "$claim.images" } },
          count: { $sum: 1 },
        },
      },
    ],
    { allowDiskUse: true },
  );
  for await (const { claim, pictures, count } of rows) {
    yield { ...claim, ...(pictures.images && { images: pictures.images }), count };
  }
}

export type OrganizationDocument = Pick<
  DocumentRecord,
  "_id" | "source" | "path" | "part" | "format" | "shape" | "providerClaims"
>;

/** Every organization's document, ordered by source, path and part. */
export async function* streamOrganizations(store: Store): AsyncGenerator<OrganizationDocument> {
  const fields = ["source", "path", "part", "format", "shape", "providerClaims"];
  yield* store.documents.find<OrganizationDocument>(
    { shape: "organization", removed: { $exists: false } },
    {
      sort: { source: 1, path: 1, part: 1 },
      projection: Object.fromEntries(fields.map((field) => [field, 1])),
    },
  );
}
