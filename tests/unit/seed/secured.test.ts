import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle, parseFile, parseText } from "./parse-text.js";

const SECRET = "c2VjcmV0LWNpcGhlcnRleHQtdmFsdWU0Zw+/8Q==";
const article = (fields: string, body = "") => `---\ntitle: A\nwebUrl: https://example.com/\n${fields}\n---\n${body}`;

describe("a secured value", () => {
  const dropped: [string, string][] = [
    ["at the top", `secured: "${SECRET}"`],
    ["in any case", `SeCuReD: ${SECRET}`],
    ["nested", `provider:\n  name: P\n  secured: ${SECRET}`],
    ["in a list", `related:\n  - title: R\n    webUrl: https://example.com/r\n    secured: ${SECRET}`],
    ["in a block", `secured: |\n  ${SECRET}\n  ${SECRET}`],
    ["in a flow mapping", `images: [{url: /a.png, secured: "${SECRET}"}]`],
    ["with an escaped key", `"secur\\x65d": ${SECRET}`],
    ["with an anchor nobody uses", `secured: &s ${SECRET}`],
    ["as fields", `secured:\n  a: ${SECRET}\n  b: [${SECRET}]`],
    ["with a tag", `secured: !${SECRET} x`],
    ["twice", `secured: ${SECRET}\nsecured: ${SECRET}`],
  ];
  it.each(dropped)("is left out and the rest loads: %s", (_name, fields) => {
    const result = parseText(article(fields));
    expect(result.kind).toBe("document");
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  const refused: [string, string][] = [
    ["by an alias", article(`secured: &s ${SECRET}\nexcerpt: *s`)],
    ["by a broken line", article(`secured: "${SECRET}\nexcerpt: x`)],
    ["by a bad indentation", article(`secured: a\n   b: ${SECRET}: c`)],
    ["by an unclosed front matter", `---\ntitle: A\nsecured: ${SECRET}\n`],
    ["by an alias named so", article(`excerpt: *${SECRET.replace(/\W/g, "")}`)],
    ["in a text field", article(`excerpt: |\n  secured: ${SECRET}`)],
    ["below the front matter", article("quality: 1", `Text.\n\nsecured: ${SECRET}\n`)],
    ["in a second front matter", article("quality: 1", `---\nsecured: ${SECRET}\n---\n`)],
    ["without front matter", `title: A\nsecured: ${SECRET}\n`],
    ["in a wiki page", `# A\n\nSee [[B]].\n\nsecured: "${SECRET}"\n`],
  ];
  it.each(refused)("does not get out: %s", (_name, text) => {
    const result = parseText(text);
    expect(result.kind).not.toBe("document");
    expect(JSON.stringify(result)).not.toContain(SECRET.slice(0, 12));
  });

  it("is not seen in honest prose", () => {
    expect(parseArticle(article("excerpt: 'Secured: a deal for the port'", "Secured: the port.")).excerpt).toBe(
      "Secured: a deal for the port",
    );
  });

  it("never gets out, whatever stands around it", () => {
    const noise = fc.constantFrom(
      "title: A",
      "a: b",
      "- x",
      "  c: d",
      "x: [",
      "}",
      "'",
      '"',
      "excerpt: *s",
      "webUrl: https://e.example/",
      "related:",
      "  - title: B",
      "---",
      "",
      "# H",
      "[[L]]",
      "<<: *s",
      "quality: abc",
    );
    const key = fc.constantFrom("secured", "SECURED", "Secured", "  secured", "    secured", '"secured"', "- secured");
    const value = fc.constantFrom(
      SECRET,
      `"${SECRET}"`,
      `'${SECRET}'`,
      `&s ${SECRET}`,
      `"${SECRET}`,
      `!!str ${SECRET}`,
      `{a: ${SECRET}}`,
      `|\n  ${SECRET}`,
      `[${SECRET}]`,
    );
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 6 }),
        key,
        value,
        fc.array(noise, { maxLength: 6 }),
        fc.boolean(),
        (before, name, secret, after, closed) => {
          const text = ["---", ...before, `${name}: ${secret}`, ...after, ...(closed ? ["---", "Text."] : [])].join(
            "\n",
          );
          expect(JSON.stringify(parseFile("a", new TextEncoder().encode(text)))).not.toContain(SECRET);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
