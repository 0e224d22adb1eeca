import { keyReach, scanKeys, type KeyReach } from "./key-scan.js";
import { formsOfName, personForm, singularForm, type KeyedForm, type MentionForm } from "./mention-form.js";
import { byText } from "./order.js";
import { otherNameOrders } from "./person-name.js";
import { proseOf } from "./prose.js";
import { wordsOf } from "./words.js";

export interface NamedEntity {
  id: string;
  name: string;
  aliases: string[];
  isStub: boolean;
  /** Whether some document writes the name in lower case, so that a capital is not needed. */
  lowerCaseSeen?: boolean;
}

/** What a key stands for. */
export interface MentionEntry {
  /** Undefined for a name of several entities: it is nobody's mention, nor is any shorter name within it. */
  entityId: string | undefined;
  /** The text must satisfy one of them. */
  forms: MentionForm[];
}

export interface MentionDictionary {
  entries: ReadonlyMap<string, MentionEntry>;
  reach: KeyReach;
  /** Names and aliases left out because several entities have equal claim to them; candidates are entity names. */
  ambiguous: { name: string; candidates: string[] }[];
}

/** Text that may hold mentions. */
export interface ArticleText {
  title: string;
  excerpt?: string | undefined;
  body?: string | undefined;
}

/** How strong an entity's claim to a key is, the strongest first. */
const RANKS = { name: 0, alias: 1, withoutDisambiguator: 2, variant: 3 } as const;

interface Claim {
  entity: NamedEntity;
  rank: number;
  form: MentionForm;
  /** As written. */
  name: string;
}

/**
 * All names by their match key. A key that several entities claim is the one's whose name it is before one's whose alias it is, and a
 * page's before a stub's; where that settles nothing it is left out and reported.
 */
export function buildDictionary(entities: NamedEntity[]): MentionDictionary {
  const claims = new Map<string, Claim[]>();
  const claim = (keyed: KeyedForm | undefined, entity: NamedEntity, rank: number, name: string): void => {
    if (keyed) addTo(claims, keyed.key, { entity, rank, form: keyed.form, name });
  };
  const claimName = (entity: NamedEntity, written: string, ownRank: number): void => {
    const name = /[)）]\s*$/u.test(written) ? written.replace(/(?<=\S)\s*[(（][^()（）]*[)）]\s*$/u, "") : written;
    const forms = formsOfName(name, entity.lowerCaseSeen ?? false);
    if (!forms) return;
    claim(forms.own, entity, name === written ? ownRank : RANKS.withoutDisambiguator, written);
    claim(forms.bare, entity, RANKS.variant, written);
    claim(singularForm(name, forms.own), entity, RANKS.variant, written);
  };
  for (const entity of entities) {
    claimName(entity, entity.name, RANKS.name);
    for (const alias of entity.aliases) claimName(entity, alias, RANKS.alias);
  }
  const isKnown = (word: string): boolean => claims.has(formsOfName(word, false)?.own.key ?? "");
  const persons: Parameters<typeof claim>[] = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].flatMap((name) =>
      otherNameOrders(name, isKnown).map((order): Parameters<typeof claim> => [
        personForm(order),
        entity,
        RANKS.variant,
        name,
      ]),
    ),
  );
  for (const person of persons) claim(...person);
  return settle(claims);
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function settle(claims: ReadonlyMap<string, Claim[]>): MentionDictionary {
  const entries = new Map<string, MentionEntry>();
  const ambiguous = new Map<string, MentionDictionary["ambiguous"][number]>();
  for (const [key, rivals] of claims) {
    const strength = ({ rank, entity }: Claim): number => rank * 2 + Number(entity.isStub);
    const best = Math.min(...rivals.map(strength));
    const winners = rivals.filter((rival) => strength(rival) === best);
    const ids = new Set(winners.map(({ entity }) => entity.id));
    const [entityId] = ids;
    if (ids.size === 1)
      entries.set(key, { entityId, forms: distinctForms(rivals.filter((rival) => rival.entity.id === entityId)) });
    else if (best < RANKS.variant * 2) {
      entries.set(key, { entityId: undefined, forms: distinctForms(winners) });
      const candidates = [...new Set(winners.map(({ entity }) => entity.name))].sort(byText);
      ambiguous.set(key, { name: winners.map(({ name }) => name).sort(byText)[0] ?? key, candidates });
    }
  }
  return {
    entries,
    reach: keyReach(entries.keys()),
    ambiguous: [...ambiguous.values()].sort((a, b) => byText(a.name, b.name)),
  };
}

function distinctForms(claims: Claim[]): MentionForm[] {
  const [only] = claims;
  if (only && claims.length === 1) return [only.form];
  const byJson = new Map(claims.map(({ form }) => [JSON.stringify(form), form]));
  return [...byJson].sort(([a], [b]) => byText(a, b)).map(([, form]) => form);
}

/** Keys that came, went, or mean or need something else now: only articles that hold one of them can have other mentions than before. */
export function dictionaryDiff(before: MentionDictionary, now: MentionDictionary): { changed: Set<string> } {
  const changed = new Set<string>();
  for (const [key, entry] of now.entries) {
    const old = before.entries.get(key);
    if (!old || old.entityId !== entry.entityId || JSON.stringify(old.forms) !== JSON.stringify(entry.forms))
      changed.add(key);
  }
  for (const key of before.entries.keys()) if (!now.entries.has(key)) changed.add(key);
  return { changed };
}

const reachOfKeys = new WeakMap<ReadonlySet<string>, KeyReach>();

/** Whether the article holds one of these keys, in whatever case. The set must not change between calls. */
export function containsAny(keys: ReadonlySet<string>, { title, excerpt, body }: ArticleText): boolean {
  const reach = reachOfKeys.get(keys) ?? keyReach(keys);
  reachOfKeys.set(keys, reach);
  for (const text of [title, excerpt, body]) {
    if (text === undefined) continue;
    for (const { key, singular } of scanKeys(wordsOf(proseOf(text)), reach)) {
      if (keys.has(key) || (singular !== undefined && keys.has(singular))) return true;
    }
  }
  return false;
}
