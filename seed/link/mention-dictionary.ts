import type { EntityContextDocument } from "../../src/store/entities.js";
import { keyReach, type KeyReach } from "./key-scan.js";
import { claimsOf, RANKS, type Claim, type NamedEntity } from "./mention-claims.js";
import type { MentionForm } from "./mention-form.js";
import { isCommonplace, rarityOfName, type NameRarity } from "./name-rarity.js";
import { byText } from "./order.js";
import { TellingWords } from "./telling-words.js";
import { WIKI_WORDS } from "./wiki-words.js";

/** One of the entities that a key may stand for. */
export interface MentionCandidate {
  entityId: string;
  /** The text must satisfy one of them. */
  forms: MentionForm[];
  /** Whether capitals alone show that it is meant: not of what is written in lower case, or named like a part of a wiki. */
  isProper: boolean;
  /** Whether the key is the last word of the entity's longer name: with another word before it, it is somebody else's. */
  isSurname: boolean;
}

/** What a key stands for. */
export interface MentionEntry {
  /** Whose it is where the context does not say otherwise. Undefined for a name of several entities with equal claim. */
  entityId: string | undefined;
  /** The text must satisfy one of them. */
  forms: MentionForm[];
  rarity: NameRarity;
  /** Whom context chooses from; absent where none is needed, since the name is one entity's and no common word. */
  candidates?: MentionCandidate[];
}

export interface MentionDictionary {
  entries: ReadonlyMap<string, MentionEntry>;
  reach: KeyReach;
  /** Of the candidates that have one. */
  contexts: ReadonlyMap<string, EntityContextDocument>;
  telling: TellingWords;
  /** Names and aliases to which several entities have equal claim, left to the context; candidates are ids of entities. */
  ambiguous: { name: string; candidates: string[] }[];
}

/**
 * All names by their match key. A key that several entities claim is the one's whose name it is before one's whose alias it is, and a
 * page's before a stub's, unless the context says otherwise; where that settles nothing it is reported, and left to the context alone.
 */
export function buildDictionary(entities: readonly NamedEntity[]): MentionDictionary {
  const entries = new Map<string, MentionEntry>();
  const ambiguous = new Map<string, MentionDictionary["ambiguous"][number]>();
  for (const [key, rivals] of claimsOf(entities)) {
    const best = Math.min(...rivals.map(strength));
    const winners = rivals.filter((rival) => strength(rival) === best);
    const [owner, ...others] = new Set(winners.map(({ entity }) => entity.id));
    const isShared = others.length > 0;
    if (isShared && best >= RANKS.variant * 2) continue;
    entries.set(key, entryOf(isShared ? undefined : owner, rivals, best));
    if (!isShared) continue;
    const candidates = [...new Set(winners.map(({ entity }) => entity.id))].sort(byText);
    ambiguous.set(key, { name: winners.map(({ name }) => name).sort(byText)[0] ?? key, candidates });
  }
  const plain = {
    entries,
    reach: keyReach(entries.keys()),
    ambiguous: [...ambiguous.values()].sort((a, b) => byText(a.name, b.name)),
  };
  return withContexts(plain, new Map(entities.flatMap(({ id, context }) => (context ? [[id, context] as const] : []))));
}

/** The same dictionary with these contexts, by entity. */
export function withContexts(
  dictionary: Omit<MentionDictionary, "contexts" | "telling">,
  contexts: MentionDictionary["contexts"],
): MentionDictionary {
  return { ...dictionary, contexts, telling: new TellingWords(contexts.values()) };
}

/** The entities between which, or for which, context decides: those that need one. */
export function contextDependentIds({ entries }: MentionDictionary): Set<string> {
  const ids = new Set<string>();
  for (const { candidates } of entries.values()) for (const { entityId } of candidates ?? []) ids.add(entityId);
  return ids;
}

function strength({ rank, entity }: Claim): number {
  return rank * 2 + Number(entity.isStub);
}

/** A weaker claim is heard where it is a page's, to the very name. */
function entryOf(entityId: string | undefined, rivals: Claim[], best: number): MentionEntry {
  const heard = rivals.filter(
    (rival) =>
      strength(rival) === best || rival.entity.id === entityId || (rival.rank < RANKS.variant && !rival.entity.isStub),
  );
  const byEntity = new Map<string, Claim[]>();
  for (const claim of heard) byEntity.set(claim.entity.id, [...(byEntity.get(claim.entity.id) ?? []), claim]);
  const forms = distinctForms(heard);
  const rarity = rarest(heard);
  const isPlain =
    byEntity.size === 1 &&
    // Of a word that English has, a text may name something else, such as a park.
    !(rarity.words === 1 && rarity.inLowerCase < 1) &&
    !isCommonplace(rarity, true) &&
    !(isCommonplace(rarity, false) && forms.some(allowsLowerCase)) &&
    !heard.some(isSurname);
  if (isPlain) return { entityId, forms, rarity };
  const candidates = [...byEntity].map(([id, claims]) => candidateOf(id, claims));
  // Between an alias and a title that says in parentheses which one it is, neither is meant unless the context says so.
  const isOpen = byEntity.size > 1 && best >= RANKS.alias * 2;
  return {
    entityId: isOpen ? undefined : entityId,
    forms,
    rarity,
    candidates: candidates.sort((a, b) => byText(a.entityId, b.entityId)),
  };
}

function candidateOf(entityId: string, claims: Claim[]): MentionCandidate {
  const [first] = claims;
  return {
    entityId,
    forms: distinctForms(claims),
    isProper:
      first?.entity.lowerCaseSeen !== true &&
      claims.some(
        ({ bare }) => /^\P{L}*\p{Lu}/u.test(bare) && !/\s\p{Ll}{4,}/u.test(bare) && !WIKI_WORDS.has(bare.toLowerCase()),
      ),
    isSurname: claims.some(isSurname),
  };
}

function isSurname({ entity, bare }: Claim): boolean {
  return !bare.includes(" ") && /\p{Ll}/u.test(bare) && entity.name.endsWith(` ${bare}`);
}

function allowsLowerCase({ capitals, allCapitals }: MentionForm): boolean {
  return capitals.length === 0 && !allCapitals;
}

function rarest(claims: Claim[]): NameRarity {
  return [...new Set(claims.map(({ bare }) => bare))]
    .map((name) => (WIKI_WORDS.has(name.toLowerCase()) ? PART_OF_WIKI : rarityOfName(name)))
    .reduce((a, b) =>
      b.inLowerCase > a.inLowerCase || (b.inLowerCase === a.inLowerCase && b.inCapitals > a.inCapitals) ? b : a,
    );
}

/** Such a word is common in every case, however rare it is elsewhere. */
const PART_OF_WIKI: NameRarity = { inLowerCase: 0, inCapitals: 0, words: 1 };

function distinctForms(claims: Claim[]): MentionForm[] {
  const [only] = claims;
  if (only && claims.length === 1) return [only.form];
  const byJson = new Map(claims.map(({ form }) => [JSON.stringify(form), form]));
  return [...byJson].sort(([a], [b]) => byText(a, b)).map(([, form]) => form);
}
