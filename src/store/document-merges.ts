import type { Store } from "./connection.js";
import type { DocumentRecord } from "./documents.js";

/** A document whose article is part of another one than before, or its own again. */
export interface DocumentMove extends Pick<DocumentRecord, "_id" | "dirty"> {
  /** The id that the document itself gives. */
  articleId: string;
  /** The articles that it was and will be a part of. */
  from: string;
  to: string;
}

/** Before anything is made of them: a run that is killed on the way leaves them dirty, with both articles in mind. */
export async function announceMoves(store: Store, moves: readonly DocumentMove[]): Promise<void> {
  if (moves.length === 0) return;
  await store.documents.bulkWrite(
    moves.map(({ _id, articleId, from, to }) => ({
      updateOne: {
        filter: { _id },
        update: [
          {
            $set: {
              dirty: true,
              previousArticleIds: { $setUnion: [{ $ifNull: ["$previousArticleIds", []] }, [articleId, from, to]] },
              ...(to !== articleId && { mergedInto: to }),
            },
          },
        ],
      },
    })),
    { ordered: false },
  );
}

/** Once all is derived: the articles of these documents are their own. */
export async function forgetMerges(store: Store, ids: string[]): Promise<void> {
  if (ids.length > 0) await store.documents.updateMany({ _id: { $in: ids } }, { $unset: { mergedInto: "" } });
}
