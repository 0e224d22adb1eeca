/** Small documents in the formats of the seed, for tests. */

export interface ArticleSource {
  title: string;
  url?: string;
  excerpt?: string;
  provider?: string;
  domain?: string;
  topics?: string[];
  related?: { title: string; url: string; provider?: string; domain?: string }[];
  body?: string;
  extra?: string;
}

export function articleFile({
  title,
  url,
  excerpt,
  provider,
  domain,
  topics,
  related,
  body,
  extra,
}: ArticleSource): string {
  const lines = [`title: ${JSON.stringify(title)}`, "type: article"];
  if (url) lines.push(`webUrl: ${JSON.stringify(url)}`);
  if (excerpt) lines.push(`excerpt: ${JSON.stringify(excerpt)}`);
  if (provider || domain) lines.push("provider:", ...providerLines("  ", provider, domain));
  if (topics?.length) lines.push("topics:", ...topics.map((topic) => `  - ${JSON.stringify(topic)}`));
  if (related?.length) {
    lines.push("related:");
    for (const item of related) {
      lines.push(`  - title: ${JSON.stringify(item.title)}`, `    webUrl: ${JSON.stringify(item.url)}`);
      if (item.provider || item.domain)
        lines.push("    provider:", ...providerLines("      ", item.provider, item.domain));
    }
  }
  if (extra) lines.push(extra);
  return `---\n${lines.join("\n")}\n---\n${body ?? ""}\n`;
}

function providerLines(indent: string, name?: string, domain?: string): string[] {
  return [
    ...(name ? [`${indent}name: ${JSON.stringify(name)}`] : []),
    ...(domain ? [`${indent}domain: ${domain}`] : []),
  ];
}

export function pageFile(title: string, text: string, aliases: string[] = []): string {
  const front = aliases.length > 0 ? `---\naliases: ${JSON.stringify(aliases)}\n---\n` : "";
  return `${front}# ${title}\n\n**${title}** ${text}\n`;
}

export function wireFile(headline: string, agency: string, body: string): string {
  return `${headline}\n\nBy Ada Brook\n\nPORT AUREL (${agency}) - ${body}\n\n(Reporting by Ada Brook; Editing by Tom Reed)\n`;
}
