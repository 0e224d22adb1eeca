import { isShouted, provesName } from "./capital-evidence.js";
import { evidenceFor, wordsAround, type Evidence, type Surroundings } from "./context-evidence.js";
import type { MentionCandidate, MentionDictionary, MentionEntry } from "./mention-dictionary.js";
import type { NameMatch } from "./name-matches.js";
import { isCommonplace } from "./name-rarity.js";
import { isPartOfOtherName } from "./other-name.js";

/** Evidence from which on a candidate is taken: of articles that have nothing to do with an entity, 97 in 100 have less. */
const ENOUGH = { evidence: 1.6, words: 80, most: 2.6 };
/** What the best must have of the next one's evidence, and more than it. */
const CLEARLY_AHEAD = { times: 1.4, plus: 0.7 };
const ACRONYM = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*s?$/u;

/** All matches of one name in an article. */
interface Group {
  entry: MentionEntry;
  matches: NameMatch[];
  words: ReadonlySet<string>;
  /** In the round before. */
  choice: Choice | undefined;
}

interface Choice {
  candidate: MentionCandidate;
  isProven: boolean;
}

/**
 * Which entity each match means, in reading order. A name that one entity alone has, and that is no common word, needs nothing more. Of several
 * entities the one is taken for which the article holds enough evidence, and clearly more than for the others; else the one with the strongest
 * claim; else none. A name that is a common word counts only where there is evidence for the entity: its context, the article's topics, or,
 * for a proper name, capitals in the middle of a sentence. A name stands for one entity throughout an article.
 */
export function settleByContext(
  matches: readonly NameMatch[],
  { contexts }: MentionDictionary,
  topicIds: readonly string[],
): [NameMatch, string][] {
  const groups = groupsOf(matches);
  if (groups.size > 0) {
    const sure = new Set(topicIds);
    for (const { entry } of matches) if (!entry.candidates && entry.entityId !== undefined) sure.add(entry.entityId);
    const evidence = (group: Group, names: ReadonlyMap<string, number>): Surroundings => ({
      words: group.words,
      // What a group's own name was settled to is no evidence for settling it so again.
      isFound: (id) => sure.has(id) || (names.get(id) ?? 0) > Number(chosenId(group) === id),
    });
    for (const group of groups.values()) group.choice = choose(group, contexts, evidence(group, new Map()));
    // Once more, now that names settled by the first round speak for others.
    const names = new Map<string, number>();
    for (const group of groups.values()) {
      const id = chosenId(group);
      if (id !== undefined) names.set(id, (names.get(id) ?? 0) + 1);
    }
    const second = [...groups.values()].map((group) => choose(group, contexts, evidence(group, names)));
    [...groups.values()].forEach((group, index) => (group.choice = second[index]));
  }
  const chosen = new Map<NameMatch, string>();
  for (const group of groups.values())
    for (const match of meantMatches(group)) chosen.set(match, group.choice?.candidate.entityId ?? "");
  return matches.flatMap((match): [NameMatch, string][] => {
    const entityId = match.entry.candidates ? chosen.get(match) : match.entry.entityId;
    return entityId === undefined ? [] : [[match, entityId]];
  });
}

/** By what context decides; those that need none are in no group. */
function groupsOf(matches: readonly NameMatch[]): Map<MentionEntry, Group> {
  const byEntry = new Map<MentionEntry, NameMatch[]>();
  for (const match of matches) {
    if (!match.entry.candidates || isPartOfOtherName(match)) continue;
    const same = byEntry.get(match.entry);
    if (same) same.push(match);
    else byEntry.set(match.entry, [match]);
  }
  const title = matches.find(({ field }) => field === "TITLE")?.words;
  const groups = new Map<MentionEntry, Group>();
  for (const [entry, same] of byEntry)
    groups.set(entry, { entry, matches: same, words: wordsAround(same, title), choice: undefined });
  return groups;
}

/** Undefined where it was taken for its claim alone. */
function chosenId({ choice }: Group): string | undefined {
  return choice?.isProven ? choice.candidate.entityId : undefined;
}

function choose(
  { entry, matches, words }: Group,
  contexts: MentionDictionary["contexts"],
  around: Surroundings,
): Choice | undefined {
  const enough = Math.min(ENOUGH.most, ENOUGH.evidence * Math.max(1, Math.sqrt(words.size / ENOUGH.words)));
  const ranked = [...new Set(matches.flatMap(({ fitting }) => fitting ?? []))]
    .map((candidate) => ({ candidate, ...evidenceFor(candidate, contexts.get(candidate.entityId), around) }))
    .sort((a, b) => b.named + b.told - (a.named + a.told));
  const [best, next] = ranked;
  if (best && best.named + best.told >= enough && (!next || isClearlyAhead(best, next)))
    return { candidate: best.candidate, isProven: true };
  const owner = ranked.find(({ candidate }) => candidate.entityId === entry.entityId);
  return owner && { candidate: owner.candidate, isProven: owner.named + owner.told >= enough };
}

/** Where both are named, that tells nothing between them. */
function isClearlyAhead(best: Evidence, next: Evidence): boolean {
  const named = Math.min(best.named, next.named);
  const [more, less] = [best.named + best.told - named, next.named + next.told - named];
  return more >= CLEARLY_AHEAD.times * less && more >= less + CLEARLY_AHEAD.plus;
}

function meantMatches({ entry, matches, choice }: Group): NameMatch[] {
  if (!choice) return [];
  const { candidate, isProven } = choice;
  const fitting = matches.filter((match) => match.fitting?.includes(candidate));
  if (isProven) return fitting;
  let provenByCapitals: boolean | undefined;
  return fitting.filter((match) => {
    if (!isCommon(entry, match)) return true;
    if (!candidate.isProper || !hasCapital(match)) return false;
    return (provenByCapitals ??= fitting.some((one) => hasCapital(one) && isProvenName(one)));
  });
}

function isProvenName({ words, from, to }: NameMatch): boolean {
  return provesName(words, from, to);
}

/** An acronym is told from a word by its capitals, wherever it stands. */
function isCommon({ rarity }: MentionEntry, match: NameMatch): boolean {
  const { words, from, to, start, end } = match;
  if (ACRONYM.test(words.text.slice(start, end)) && !isShouted(words, from, to)) return false;
  return isCommonplace(hasCapital(match) ? rarity.inCapitals : rarity.inLowerCase, rarity.words);
}

function hasCapital({ words, start, end }: NameMatch): boolean {
  return /\p{Lu}/u.test(words.text.slice(start, end));
}
