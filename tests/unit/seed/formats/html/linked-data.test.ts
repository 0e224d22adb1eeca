import { describe, expect, it } from "vitest";
import { linkedData } from "../../../../../seed/formats/html/linked-data.js";
import { parseHtml } from "../../../../../seed/formats/html/parse-html.js";

const DATA = '{"@type": "NewsArticle", "headline": "Bridge closes", "datePublished": "2024-05-02"}';
const read = (script: string, type = 'type="application/ld+json"') => {
  const document = parseHtml(
    `<!doctype html><html><head><script ${type}>${script}</script></head><body></body></html>`,
  );
  return document && linkedData(document);
};
const READ = { "@type": "NewsArticle", headline: "Bridge closes", datePublished: "2024-05-02" };

describe("linked data of a page", () => {
  it.each([
    ["bare", DATA],
    ["CDATA", `<![CDATA[${DATA}]]>`],
    ["CDATA on lines of its own", `\n<![CDATA[\n${DATA}\n]]>\n`],
    ["CDATA behind slashes", `//<![CDATA[\n${DATA}\n//]]>`],
    ["CDATA behind slashes and blanks", `\n // <![CDATA[ \n${DATA}\n // ]]> \n`],
    ["CDATA in comments", `/* <![CDATA[ */ ${DATA} /* ]]> */`],
    ["CDATA in tight comments", `/*<![CDATA[*/${DATA}/*]]>*/`],
    ["CDATA in small letters", `<![cdata[${DATA}]]>`],
    ["a comment", `<!-- ${DATA} -->`],
    ["a comment on lines of its own", `<!--\n${DATA}\n-->`],
    ["a comment behind slashes", `<!--//\n${DATA}\n//-->`],
    ["a comment around CDATA", `<!--//--><![CDATA[//><!--\n${DATA}\n//--><!]]>`],
    ["a comment of its end alone", `<!-- ${DATA} // -->`],
    ["a semicolon behind it", `${DATA};`],
    ["a semicolon and CDATA", `//<![CDATA[\n${DATA};\n//]]>`],
    ["a list", `[${DATA}]`],
    ["a list in CDATA", `<![CDATA[ [${DATA}] ]]>`],
    ["a graph in a comment", `<!-- {"@graph": [${DATA}]} -->`],
    ["a comma too many", DATA.replace("}", ",}")],
    ["quotes as entities", DATA.replaceAll('"', "&quot;")],
    ["a type with a charset", DATA, 'type="application/ld+json; charset=utf-8"'],
    ["a type in capitals", DATA, 'type="Application/LD+JSON"'],
  ])("are read in %s", (_name, script, type?: string) => {
    expect(read(script, type)).toEqual(READ);
  });

  it("are read where a text goes on over lines", () => {
    expect(read(DATA.replace("Bridge closes", "Bridge\ncloses"))?.["headline"]).toBe("Bridge\ncloses");
  });

  it("keep what looks like a wrapping within them", () => {
    expect(read(`<!-- ${DATA.replace("Bridge closes", "// <!-- ]]> ;")} -->`)?.["headline"]).toBe("// <!-- ]]> ;");
  });

  it.each(["", "<!-- -->", "not JSON", "{", "[]", "null", '"text"', "<![CDATA[".repeat(50_000), "/*".repeat(100_000)])(
    "say nothing where they are none: %.20s",
    (script) => {
      expect(read(script)).toEqual({});
    },
  );
});
