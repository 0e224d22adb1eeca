import { describe, expect, it } from "vitest";
import { parseOrganization, problemsOf, warningsOf } from "../parse-text.js";

describe("an organization page", () => {
  it("names a provider with its domain and pictures", () => {
    const page = parseOrganization(
      "---\ntaxonomy: organization\n_id: x\nname: Ars &amp; Co\ndomain: www.Ars.example\nimages:\n  - url: /a.jpg\n    width: 50\n    height: 50\n---\n",
    );
    expect(page).toEqual({
      shape: "organization",
      provider: { name: "Ars & Co", domain: "ars.example", images: [{ url: "/a.jpg", width: 50, height: 50 }] },
    });
  });

  it("is one although it has fields of an article", () => {
    expect(parseOrganization("---\ntaxonomy: Organization\ntitle: T\nexcerpt: E\nname: N\n---\n").provider).toEqual({
      name: "N",
    });
  });

  it("is refused without name and domain, and loads without a domain that cannot be read", () => {
    expect(problemsOf("---\ntaxonomy: organization\n---\n")).toMatchObject([{ rule: "provider-nameless" }]);
    const text = "---\ntaxonomy: organization\nname: A\ndomain: no domain\n---\n";
    expect(parseOrganization(text).provider).toEqual({ name: "A" });
    expect(warningsOf(text)).toMatchObject([{ rule: "domain-invalid", field: "domain", line: 4 }]);
  });

  it("loads without a picture that cannot be read, and says so", () => {
    expect(warningsOf("---\ntaxonomy: organization\nname: A\nimages: [{url: 'data:x'}]\n---\n")).toMatchObject([
      { rule: "image-url-invalid", field: "images.0.url", found: "data:x" },
    ]);
  });
});
