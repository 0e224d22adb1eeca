import slugify from "@sindresorhus/slugify";

const SIGNS: [string, string][] = [
  ["+", " plus "],
  ["#", " sharp "],
  ["&", " and "],
];
const PREFIX_LENGTH = "ent_".length;

/** A slug for every entity, each its own. Where several want the same one the first keeps it, the others get the beginning of their id. */
export function slugsOf(entities: { id: string; name: string }[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const plain = entities.map(({ id, name }) => ({
    id,
    slug: slugify(name, { decamelize: false, customReplacements: SIGNS }),
  }));
  const give = (id: string, slug: string): void => {
    taken.add(slug);
    slugs.set(id, slug);
  };
  for (const { id, slug } of plain) if (slug !== "" && !taken.has(slug)) give(id, slug);
  for (const { id, slug } of plain) {
    if (slugs.has(id)) continue;
    let length = 6;
    // A text in a script that slugify does not know gives nothing to start from.
    const withId = (): string => (slug === "" ? `entity-${idStart(id, length)}` : `${slug}-${idStart(id, length)}`);
    while (taken.has(withId()) && length < id.length) length++;
    give(id, withId());
  }
  return slugs;
}

function idStart(id: string, length: number): string {
  return id.slice(PREFIX_LENGTH, PREFIX_LENGTH + length).toLowerCase();
}
