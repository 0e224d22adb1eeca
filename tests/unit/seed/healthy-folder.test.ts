import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../seed/reading/read-documents.js";
import { parseText } from "./parse-text.js";

describe("what lies beside articles", () => {
  it.each([
    "apples\npears\nplums\n",
    "name age\nana 3\nben 4\n",
    "1 2 3\n4 5 6\n",
    "Dear John,\n\nthank you for the letter.\n",
    "todo\n\nask Ana\n",
  ])("is passed over with its reason in plain text: %j", (text) => {
    expect(parseText(text, "files/list.txt").kind).toBe("passed-over");
  });

  it.each([
    ["nitf", "<nitf><head><title>Bridge</title></head><body><p>x</p></body></nitf>"],
    ["nitf", '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body>x</body></nitf>'],
    ["NewsML", '<NewsML Version="1.2"><NewsItem/></NewsML>'],
    ["newsItem", '<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta/></newsItem>'],
    ["newsMessage", "<!-- made by hand -->\n<newsMessage><itemSet/></newsMessage>"],
    ["CHANNEL", '<?xml version="1.0"?>\n<CHANNEL HREF="http://x.example"><ITEM HREF="x"/></CHANNEL>'],
    ["nitf", '<n:nitf xmlns:n="x"><n:body/></n:nitf>'],
  ])("is passed over as news in XML, by its name: %s", (name, text) => {
    expect(parseText(text, "wire/a.xml")).toEqual({
      kind: "passed-over",
      found: `news in XML (${name}), which is not read`,
    });
  });
});

describe("an empty note", () => {
  const around = { isVault: true, lean: "none" } as const;
  const read = (path: string, text: string, isVault: boolean) =>
    readDocuments(path, new TextEncoder().encode(text), { around: { ...around, isVault } });

  it.each(["", "\n\n", "  \n", "- \n"])("of a vault is a page of its name without a body: %j", (text) => {
    expect(read("vault/Old bridge.md", text, true)).toMatchObject({
      kind: "documents",
      parts: [{ shape: "page", outcome: { kind: "document", document: { title: "Old bridge", body: "" } } }],
    });
  });

  it("elsewhere is told to be empty", () => {
    expect(read("posts/bridge.md", "", false)).toMatchObject({ kind: "rejected", problems: [{ rule: "empty" }] });
  });
});
