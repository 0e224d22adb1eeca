import {
  RELATED_ENTITIES,
  type EntityRelationsDocument,
  type RelatedEntityDocument,
} from "../../src/store/entity-relations.js";
import { byText } from "../link/order.js";
import { WEIGHT_UNIT, type EntityTally } from "./entity-tally.js";

/** What a link between two pages weighs: as much as some six articles that mention both beside four others. */
const LINK_WEIGHT = WEIGHT_UNIT;
/** The weight that scores one half. */
const HALF_WEIGHT = 2 * WEIGHT_UNIT;

const NO_ARTICLE = { sharedArticleCount: 0, weight: 0 };

/**
 * What hangs together with an entity by its articles and by links of wiki pages in either direction; undefined where nothing does.
 * The weights of shared articles and the link, w in all, score w / (w + 2), four digits. Nothing else goes into it, above all no
 * frequency: so what changes one pair leaves all others as they are.
 */
export function entityRelations(
  { entityId, neighbours }: Pick<EntityTally, "entityId" | "neighbours">,
  linkedIds: ReadonlySet<string>,
): EntityRelationsDocument | undefined {
  const sharing = new Set(neighbours.map((one) => one.entityId));
  const all = [
    ...neighbours,
    ...[...linkedIds].filter((id) => !sharing.has(id)).map((id) => ({ entityId: id, ...NO_ARTICLE })),
  ];
  if (all.length === 0) return undefined;
  const related = all.map((one): RelatedEntityDocument => {
    const linked = linkedIds.has(one.entityId);
    const score = scoreOf(one.weight + (linked ? LINK_WEIGHT : 0));
    return { entityId: one.entityId, score, sharedArticleCount: one.sharedArticleCount, linked };
  });
  return {
    _id: entityId,
    related: related.sort(byStrength).slice(0, RELATED_ENTITIES),
    neighbourIds: all.map((one) => one.entityId).sort(byText),
  };
}

function scoreOf(weight: number): number {
  return Math.round((weight / (weight + HALF_WEIGHT)) * 10_000) / 10_000;
}

function byStrength(a: RelatedEntityDocument, b: RelatedEntityDocument): number {
  return b.score - a.score || b.sharedArticleCount - a.sharedArticleCount || byText(a.entityId, b.entityId);
}
