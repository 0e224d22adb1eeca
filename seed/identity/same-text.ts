import { byText } from "../link/order.js";

/** One article of a text: what its documents say of where and when it was published. What they do not say is an empty list. */
export interface TextCopy {
  articleId: string;
  url?: string;
  /** Host of its address; without one, empty. */
  sites: readonly string[];
  houses: readonly string[];
  days: readonly string[];
}

/** Documents of one address that give more houses, or more days, than that are told from others by the first ones. */
const MOST_VALUES = 4;
/** After that many copies that speak against it, one of thousands is no longer compared: it stays by itself. */
const MOST_TRIED = 100;
/** Stand for any value, and for none; no host, day or id of a house is called so. */
const ANY = "*";
const NONE = "-";

/**
 * Which copies of one text are one article. They never are where both name a day, a house or a site and do not agree. A short text
 * must agree in the day, and in the house or the site; of a long one it is enough that nothing speaks against it. Those that say most
 * come first; each that says less joins the only one it fits, and stays by itself where it fits several. One that says nothing at all
 * joins the first.
 */
export function groupCopies(copies: readonly TextCopy[], isShort: boolean): TextCopy[][] {
  const groups: Group[] = [];
  const index: Index = new Map();
  for (const copy of [...copies].sort(byTelling)) {
    const traits = traitsOf(copy);
    const fitting = findFitting(index, traits, isShort);
    const saysNothing = traits.every((values) => values.length === 0);
    const [found] = fitting.length === 1 || saysNothing ? fitting : [];
    const group: Group = found ?? { copies: [], traits: [[], [], []] };
    if (found === undefined) groups.push(group);
    group.copies.push(copy);
    group.traits = group.traits.map((values, at) => [...new Set([...values, ...(traits[at] ?? [])])]);
    for (const key of combinations(traits.map((values) => (values.length > 0 ? [...values, ANY] : [NONE, ANY])))) {
      index.set(key, (index.get(key) ?? new Set()).add(group));
    }
  }
  return groups.map((group) => group.copies);
}

/** Of copies that are one article the one whose id it keeps: with the shortest address, or else the one that says most. */
export function homeOf(copies: readonly TextCopy[]): string {
  const [first] = copies.toSorted(
    (a, b) => Number(b.url !== undefined) - Number(a.url !== undefined) || byUrl(a, b) || byTelling(a, b),
  );
  return first?.articleId ?? "";
}

/** Sites, houses and days. */
type Traits = readonly (readonly string[])[];

interface Group {
  copies: TextCopy[];
  traits: Traits;
}

function traitsOf({ sites, houses, days }: TextCopy): Traits {
  return [sites, houses, days].map((values) => [...new Set(values)].sort(byText).slice(0, MOST_VALUES));
}

/** Groups by what their copies say, and by everything that says less. */
type Index = Map<string, Set<Group>>;

/** The groups that a copy fits, at most two: looked up, so that a text with thousands of copies costs no more for each. */
function findFitting(index: Index, traits: Traits, isShort: boolean): Group[] {
  const [sites = [], houses = [], days = []] = traits;
  if (isShort && (days.length === 0 || sites.length + houses.length === 0)) return [];
  const found = new Set<Group>();
  const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? [...values, NONE] : [ANY]);
  for (const key of combinations([orNone(sites), orNone(houses), isShort ? days : orNone(days)])) {
    let tried = 0;
    for (const group of index.get(key) ?? []) {
      if (fits(group.traits, traits, isShort)) found.add(group);
      if (found.size === 2 || ++tried === MOST_TRIED) return [...found];
    }
  }
  return [...found];
}

function fits(a: Traits, b: Traits, isShort: boolean): boolean {
  const shared = a.map((values, at) => values.some((value) => b[at]?.includes(value)));
  const contradict = a.some((values, at) => !shared[at] && values.length > 0 && (b[at]?.length ?? 0) > 0);
  const [site, house, day] = shared;
  return !contradict && (!isShort || (day === true && (site === true || house === true)));
}

/** Every choice of one value of each list. */
function combinations(lists: Traits): string[] {
  return lists.reduce<string[]>(
    (keys, values) => keys.flatMap((key) => values.map((value) => `${key}\n${value}`)),
    [""],
  );
}

/** Those that say most first, of as many things a site before a day before a house; equal ones by address, then by id. */
function byTelling(a: TextCopy, b: TextCopy): number {
  return tellingOf(b) - tellingOf(a) || byUrl(a, b) || byText(a.articleId, b.articleId);
}

function tellingOf({ sites, houses, days }: TextCopy): number {
  const [site, day, house] = [sites, days, houses].map((values) => Number(values.length > 0)) as [
    number,
    number,
    number,
  ];
  return 8 * (site + day + house) + 4 * site + 2 * day + house;
}

function byUrl({ url: a = "" }: TextCopy, { url: b = "" }: TextCopy): number {
  return a.length - b.length || byText(a, b);
}
