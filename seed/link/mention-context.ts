import type { EntityContextDocument } from "../../src/store/entities.js";
import { ArticleWords } from "./article-words.js";
import { isShouted, provesFunctionWord, provesName } from "./capital-evidence.js";
import { evidenceOfEntities, evidenceOfWords } from "./context-evidence.js";
import { FUNCTION_WORDS } from "./function-words.js";
import type { MentionCandidate, MentionDictionary, MentionEntry } from "./mention-dictionary.js";
import type { NameMatch } from "./name-matches.js";
import { isCommonplace } from "./name-rarity.js";
import { isPartOfOtherName } from "./other-name.js";
import type { Words } from "./words.js";

/**
 * Evidence from which on a candidate is taken, by what its name is: one of several entities', of which one is likely to be meant; several common
 * words, which seldom meet by chance; or one common word. Of articles of 120 words that have nothing to do with an entity, 90 in 100 have less
 * than 0.9, and 98 in 100 less than 1.9.
 */
const ENOUGH = { shared: 1.2, phrase: 1.2, word: 1.9 };
/** Longer surroundings hold more by chance. */
const USUAL_WORDS = 120;
const MOST_TIMES = 1.6;
/** What the best must have of the next one's evidence, and more than it. */
const CLEARLY_AHEAD = { times: 1.4, plus: 0.7 };
/** Letters of an acronym from which on it may be said as a word. */
const LEAST_SAID = 4;
const ACRONYM = /^(?:[^\p{Ll}\p{Lu}]*\p{Lu}){2}\P{Ll}*s?$/u;

/** All matches of one name in an article. */
interface Group {
  entry: MentionEntry;
  matches: NameMatch[];
  /** Words around them. */
  count: number;
  rivals: Rival[];
  choice?: Choice | undefined;
}

interface Rival {
  candidate: MentionCandidate;
  context: EntityContextDocument;
  /** What the words around the name tell for it. */
  told: number;
}

interface Choice {
  candidate: MentionCandidate;
  /** False where it was taken for its claim alone. */
  isProven: boolean;
}

const NO_CONTEXT: EntityContextDocument = { words: [], linkedIds: [] };

/**
 * Which entity each match means, in reading order. A name that one entity alone has, and that is no common word, needs nothing more. Of several
 * entities the one is taken for which the article holds enough evidence, and clearly more than for the others; else the one with the strongest
 * claim; else none. A name that is a common word counts only where there is evidence for the entity: its context, the article's topics, or,
 * for a proper name, capitals in the middle of a sentence; one that is a function word ("Go") needs both. A name stands for one entity
 * throughout an article.
 * @param texts of the article, the title first
 */
export function settleByContext(
  matches: readonly NameMatch[],
  texts: readonly Words[],
  dictionary: MentionDictionary,
  topicIds: readonly string[],
): [NameMatch, string][] {
  const groups = groupsOf(matches, texts, dictionary);
  const chosen = new Map<NameMatch, string>();
  if (groups.length > 0) {
    chooseAll(groups, matches, topicIds);
    for (const group of groups)
      for (const match of meantMatches(group)) chosen.set(match, group.choice?.candidate.entityId ?? "");
  }
  return matches.flatMap((match): [NameMatch, string][] => {
    const entityId = match.entry.candidates ? chosen.get(match) : match.entry.entityId;
    return entityId === undefined ? [] : [[match, entityId]];
  });
}

/** By what context decides; those that need none are in no group. */
function groupsOf(
  matches: readonly NameMatch[],
  texts: readonly Words[],
  { contexts, telling }: MentionDictionary,
): Group[] {
  const byEntry = new Map<MentionEntry, NameMatch[]>();
  for (const match of matches) {
    if (!match.entry.candidates || isPartOfOtherName(match) || isPlainFunctionWord(match)) continue;
    const same = byEntry.get(match.entry);
    if (same) same.push(match);
    else byEntry.set(match.entry, [match]);
  }
  let words: ArticleWords | undefined;
  return [...byEntry].map(([entry, same]) => {
    const plain = plainOwner(entry, same);
    if (plain) return { entry, matches: same, count: 0, rivals: [], choice: { candidate: plain, isProven: true } };
    const article = (words ??= new ArticleWords(texts, telling));
    const around = article.around(same);
    const fitting = (entry.candidates ?? []).filter((candidate) =>
      same.some((one) => one.fitting?.includes(candidate)),
    );
    const rivals = fitting.map((candidate) => {
      const context = contexts.get(candidate.entityId) ?? NO_CONTEXT;
      return { candidate, context, told: evidenceOfWords(telling.of(context), around) };
    });
    return { entry, matches: same, count: around.count, rivals };
  });
}

/** Twice: names that the first round settled speak for others in the second. */
function chooseAll(groups: Group[], matches: readonly NameMatch[], topicIds: readonly string[]): void {
  const sure = new Set(topicIds);
  for (const { entry } of matches) if (!entry.candidates && entry.entityId !== undefined) sure.add(entry.entityId);
  const open = groups.filter((group) => !group.choice);
  for (const group of open) group.choice = choose(group, (id) => sure.has(id));
  const settled = new Map<string, number>();
  for (const { choice } of groups) {
    if (choice?.isProven) settled.set(choice.candidate.entityId, (settled.get(choice.candidate.entityId) ?? 0) + 1);
  }
  if (settled.size === 0) return;
  const second = open.map((group) => {
    // What a group's own name was settled to is no evidence for settling it so again.
    const ownId = group.choice?.isProven ? group.choice.candidate.entityId : undefined;
    return choose(group, (id) => sure.has(id) || (settled.get(id) ?? 0) > Number(id === ownId));
  });
  for (const [index, group] of open.entries()) group.choice = second[index];
}

/** Whose the name is where it is one entity's, and every match of it is proven by how it is written. */
function plainOwner(entry: MentionEntry, matches: readonly NameMatch[]): MentionCandidate | undefined {
  const [only, ...others] = entry.candidates ?? [];
  if (!only || others.length > 0) return undefined;
  const common = matches.filter((match) => isCommon(entry, match));
  const areProven = common.length === 0 || (only.isProper && common.every(hasCapital) && common.some(isProvenName));
  return areProven ? only : undefined;
}

function choose({ entry, rivals, count }: Group, isFound: (entityId: string) => boolean): Choice | undefined {
  const kind = rivals.length > 1 ? "shared" : entry.rarity.words > 1 ? "phrase" : "word";
  const enough = ENOUGH[kind] * Math.min(MOST_TIMES, Math.max(1, Math.sqrt(count / USUAL_WORDS)));
  const ranked = rivals
    .map(({ candidate, context, told }) => {
      const { named, linked } = evidenceOfEntities(candidate.entityId, context, isFound);
      return { candidate, named, evidence: named + told + linked };
    })
    .sort((a, b) => b.evidence - a.evidence);
  const [best, next] = ranked;
  if (best && best.evidence >= enough && (!next || isClearlyAhead(best, next)))
    return { candidate: best.candidate, isProven: true };
  const owner = ranked.find(({ candidate }) => candidate.entityId === entry.entityId);
  return owner && { candidate: owner.candidate, isProven: owner.evidence >= enough };
}

/** Where both are named, that tells nothing between them. */
function isClearlyAhead(best: { named: number; evidence: number }, next: { named: number; evidence: number }): boolean {
  const named = Math.min(best.named, next.named);
  const [more, less] = [best.evidence - named, next.evidence - named];
  return more >= CLEARLY_AHEAD.times * less && more >= less + CLEARLY_AHEAD.plus;
}

function meantMatches({ entry, matches, choice }: Group): NameMatch[] {
  if (!choice) return [];
  const { candidate, isProven } = choice;
  const fitting = matches.filter((match) => match.fitting?.includes(candidate));
  if (isProven) return withCapitalisedAcronym(fitting, matches, candidate);
  let provenByCapitals: boolean | undefined;
  return fitting.filter((match) => {
    if (!isCommon(entry, match)) return true;
    if (!candidate.isProper || !hasCapital(match)) return false;
    return (provenByCapitals ??= fitting.some((one) => hasCapital(one) && isProvenName(one)));
  });
}

/** An acronym that is said as a word ("SWIFT") is written as one, too ("Swift"), in the same article even. */
function withCapitalisedAcronym(
  fitting: NameMatch[],
  matches: readonly NameMatch[],
  { forms }: MentionCandidate,
): NameMatch[] {
  if (fitting.length === matches.length || !forms.every(({ allCapitals }) => allCapitals)) return fitting;
  const isSaid = ({ start, end }: NameMatch): boolean => end - start >= LEAST_SAID;
  const kept = new Set(fitting);
  const others = matches.filter((match) => !kept.has(match) && isSaid(match) && hasCapital(match));
  return others.some(isProvenName) ? [...fitting, ...others] : fitting;
}

/** A function word stands for itself, unless its capital shows it to be a name; in capitals throughout only an acronym's. */
function isPlainFunctionWord({ words, from, to, start, end, entry }: NameMatch): boolean {
  if (from !== to || !FUNCTION_WORDS.has(words.words[from]?.fold ?? "")) return false;
  if (/\p{Ll}/u.test(words.text.slice(start, end))) return !provesFunctionWord(words, from);
  return !entry.forms.some(({ allCapitals }) => allCapitals);
}

function isProvenName({ words, from, to }: NameMatch): boolean {
  return provesName(words, from, to);
}

/** An acronym is told from a word by its capitals, wherever it stands. */
function isCommon({ rarity }: MentionEntry, match: NameMatch): boolean {
  const { words, from, to, start, end } = match;
  if (ACRONYM.test(words.text.slice(start, end)) && !isShouted(words, from, to)) return false;
  return isCommonplace(rarity, hasCapital(match));
}

function hasCapital({ words, start, end }: NameMatch): boolean {
  return /\p{Lu}/u.test(words.text.slice(start, end));
}
