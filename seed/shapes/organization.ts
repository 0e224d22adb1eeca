import type { Format, ParseResult } from "../formats/format.js";
import { readFrontMatter } from "../formats/front-matter/front-matter.js";
import { problem, rejected } from "../formats/problem.js";
import { readProviderFields, type Findings } from "../fields/provider-claim.js";

/** A page about a provider: `taxonomy: organization` with name, domain and images. */
export const organization: Format = {
  name: "organization",

  matches(file) {
    const front = readFrontMatter(file);
    if (front.kind !== "fields") return false;
    const taxonomy = front.fields.entries.get("taxonomy");
    return taxonomy?.kind === "scalar" && /^organi[sz]ations?$/i.test(taxonomy.raw.trim());
  },

  parse(file): ParseResult {
    const front = readFrontMatter(file);
    const findings: Findings = { errors: [], warnings: [] };
    const provider = front.kind === "fields" ? readProviderFields(file.path, front.fields, "", findings) : undefined;
    if (provider === undefined || findings.errors.length > 0) {
      const nothing = problem(
        file.path,
        "provider-nameless",
        "neither name nor domain",
        "Give the organization a name or a domain.",
      );
      return rejected(...(findings.errors.length > 0 ? findings.errors : [nothing]));
    }
    return { kind: "document", document: { format: "organization", provider }, warnings: findings.warnings };
  },
};
