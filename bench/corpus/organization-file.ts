import { providerAt } from "./providers.js";

/** The organization page of the provider of this rank. */
export function organizationFile(rank: number): string {
  const { name, domain } = providerAt(rank);
  return [
    "---",
    "taxonomy: organization",
    `name: ${name}`,
    `domain: ${domain}`,
    "images:",
    `  - url: https://img.${domain}/logo-400x400.png`,
    "    width: 400",
    "    height: 400",
    "---",
    "",
  ].join("\n");
}
