import { splitDisambiguator } from "./disambiguator.js";
import { foldName } from "./fold-name.js";

/** Whether a page begins by calling its subject by a word in lower case, as of a common noun: "A unicorn is a start-up". */
export function hasLowerCaseLead(title: string, summary: string | undefined): boolean {
  const name = splitDisambiguator(title).bare.trim();
  const lead = /^\W*(?:an?|the)\s+(.+)/isu.exec((summary ?? "").slice(0, 300))?.[1]?.replace(/^[*_"“]+/u, "") ?? "";
  const called = lead.slice(0, name.length);
  return called === called.toLowerCase() && called !== called.toUpperCase() && foldName(called) === foldName(name);
}
