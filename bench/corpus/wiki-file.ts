import { drawEntity, entities, entityName } from "./entities.js";
import { randomOf, type Random } from "./random.js";
import { capitalized, plainWords } from "./vocabulary.js";
import { distinct } from "./zipf.js";

/** The wiki page of the entity of this rank: lead, two to four sections, five to fifteen links to other entities. */
export function wikiFile(rank: number): string {
  const random = randomOf("page", rank);
  const name = entityName(rank);
  const aliases = entities[rank]?.aliases ?? [];
  const links = distinct(random.between(5, 15), () => drawEntity(random)).filter((other) => other !== rank);
  const sections = random.between(2, 4);
  return [
    ...(aliases.length > 0 ? ["---", "aliases:", ...aliases.map((alias) => `  - ${alias}`), "---"] : []),
    `# ${name}`,
    "",
    `**${name}** ${paragraph(random, links.splice(0, 3))}`,
    ...Array.from({ length: sections }, (_, at) => {
      const share = at === sections - 1 ? links.length : Math.ceil(links.length / 2);
      return `\n## ${capitalized(plainWords(random, 2).join(" "))}\n\n${paragraph(random, links.splice(0, share))}`;
    }),
    "",
  ].join("\n");
}

function paragraph(random: Random, links: number[]): string {
  const words = plainWords(random, random.between(25, 50));
  for (const rank of links) {
    const label = random.next() < 0.2 ? `|${plainWords(random, 1).join("")}` : "";
    words.splice(random.between(1, words.length), 0, `[[${entityName(rank)}${label}]]`);
  }
  return `${words.join(" ")}.`;
}
