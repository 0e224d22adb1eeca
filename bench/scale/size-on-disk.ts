import type { Store } from "../../src/store/connection.js";

export interface SizeOnDisk {
  collection: string;
  documents: number;
  /** Bytes on disk, compressed. */
  data: number;
  indexes: number;
  /** Bytes of each index, largest first. */
  byIndex: Record<string, number>;
}

interface CollectionStats {
  storageStats: { count: number; storageSize: number; totalIndexSize: number; indexSizes: Record<string, number> };
}

/** What the collections that the API reads take on disk. */
export async function sizesOnDisk({ articles: { db } }: Store, names: readonly string[]): Promise<SizeOnDisk[]> {
  return Promise.all(
    names.map(async (name) => {
      const [stats] = await db
        .collection(name)
        .aggregate<CollectionStats>([{ $collStats: { storageStats: {} } }])
        .toArray();
      if (!stats) throw new Error(`There is no collection ${name}.`);
      const { count, storageSize, totalIndexSize, indexSizes } = stats.storageStats;
      const byIndex = Object.fromEntries(Object.entries(indexSizes).sort(([, a], [, b]) => b - a));
      return { collection: name, documents: count, data: storageSize, indexes: totalIndexSize, byIndex };
    }),
  );
}
