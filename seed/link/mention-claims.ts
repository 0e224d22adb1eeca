import type { EntityContextDocument } from "../../src/store/entities.js";
import {
  formsOfName,
  functionWordForm,
  personForm,
  singularForm,
  type KeyedForm,
  type MentionForm,
} from "./mention-form.js";
import { splitDisambiguator } from "./disambiguator.js";
import { otherNameOrders } from "./person-name.js";

export interface NamedEntity {
  id: string;
  name: string;
  aliases: string[];
  isStub: boolean;
  /** Whether some document writes the name in lower case, so that a capital is not needed. */
  lowerCaseSeen?: boolean;
  /** What speaks for it where its name alone does not; only asked for where the dictionary says that context decides. */
  context?: EntityContextDocument | undefined;
}

/** How strong an entity's claim to a key is, the strongest first. */
export const RANKS = { name: 0, alias: 1, withoutDisambiguator: 2, variant: 3, functionWord: 4 } as const;

export interface Claim {
  entity: NamedEntity;
  rank: number;
  form: MentionForm;
  /** As written. */
  name: string;
  /** The name without what stands in parentheses at its end. */
  bare: string;
}

/** All names by their match key. */
export function claimsOf(entities: readonly NamedEntity[]): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const claim = (keyed: KeyedForm | undefined, made: Omit<Claim, "form">): void => {
    if (!keyed) return;
    const list = claims.get(keyed.key);
    if (list) list.push({ ...made, form: keyed.form });
    else claims.set(keyed.key, [{ ...made, form: keyed.form }]);
  };
  for (const entity of entities) {
    const isLowerCase = entity.lowerCaseSeen === true || entity.aliases.some(isCommonNoun);
    for (const name of [entity.name, ...entity.aliases]) {
      const { bare } = splitDisambiguator(name);
      const forms = formsOfName(bare, isLowerCase);
      if (!forms) {
        if (!isLowerCase && !entity.isStub)
          claim(functionWordForm(bare), { entity, rank: RANKS.functionWord, name, bare });
        continue;
      }
      const variant = { entity, rank: RANKS.variant, name, bare };
      const ownRank = name === entity.name ? RANKS.name : RANKS.alias;
      claim(forms.own, { ...variant, rank: bare === name ? ownRank : RANKS.withoutDisambiguator });
      claim(forms.bare, variant);
      claim(singularForm(bare, forms.own), variant);
    }
  }
  const isKnown = (word: string): boolean => claims.has(formsOfName(word, false)?.own.key ?? "");
  const persons = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases].flatMap((name) =>
      otherNameOrders(name, isKnown).map((order) => ({ entity, name, order })),
    ),
  );
  for (const { entity, name, order } of persons)
    claim(personForm(order), { entity, rank: RANKS.variant, name, bare: name });
  return claims;
}

/** An alias such as "quicksilver": what has it is no proper name, whatever capitals its title begins with. */
function isCommonNoun(alias: string): boolean {
  return /^\p{Ll}{3,}$/u.test(alias);
}
