import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendJson } from "../../../../../seed/formats/json/mend-json.js";
import { partsOf, warningsIn } from "../read-parts.js";

const post = (title: string, more = ""): string =>
  `{"title":"${title}","date":"2024-05-02","body":"The bridge opened again."${more}}`;
const pretty = (title: string): string => JSON.stringify(JSON.parse(post(title)), null, 2);

describe("JSON that is nearly JSON", () => {
  it.each([
    [
      "Python's NaN",
      `[${post("A", ',"heat":NaN')},${post("B", ',"heat":-Infinity')}]`,
      ["json-word:1:76", "json-word:1:155"],
    ],
    ["Python's words", post("A", ',"draft":False,"x":None'), ["json-word:1:76"]],
    ["JavaScript's undefined", post("A", ',"x":undefined'), ["json-word:1:72"]],
    ["line ends in a text", '{"title":"A","date":"2024-05-02",\n"body":"One\ntwo\n\nthree"}', ["json-raw-sign:2:12"]],
    ["a tabulator in a text", '{"title":"A","date":"2024-05-02","body":"One\ttwo"}', ["json-raw-sign:1:45"]],
    ["an escape of JavaScript's", '{"title":"A","date":"2024-05-02","body":"It\\\'s"}', ["json-escape:1:44"]],
    ["no comma between items", `[${post("A")}\n ${post("B")}]`, ["json-comma-missing:2:2"]],
    ["objects one after the other", `${pretty("A")}\n${pretty("B")}\n`, ["json-several:6:1"]],
    ["objects on one line", post("A") + post("B"), ["json-several:1:68"]],
    ["a list's items without its brackets", `${pretty("A")},\n${pretty("B")},\n`, ["json-several:6:1"]],
    ["lists one after the other", `[${post("A")}]\n[${post("B")}]`, ["json-several:2:1"]],
    ["comments, and commas too many", `[ // all\n${post("A", ",")},]`, []],
  ])("is read, with a warning at its place: %s", (_name, text, warnings) => {
    expect(partsOf(text)).toEqual(text.includes('"B"') ? ["A", "B"] : ["A"]);
    expect(warningsIn(text)).toEqual(warnings);
  });

  it("keeps texts to the letter, and knows of each place where it was", () => {
    const text = fc.string({ unit: "binary" }).map((one) => one.replace(/["\\]/g, ""));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const written = `[${texts.map((one) => `"${one}", NaN`).join(",")}]`;
        const { text: mended, mends } = mendJson(written);
        expect(JSON.parse(mended.toString())).toEqual(texts.flatMap((one) => [one, null]));
        expect(mended.sourceOffset(mended.toString().length - 1)).toBe(written.length - 1);
        expect(mends.every(({ offset }) => /[N\p{Cc}]/u.test(written[offset] ?? ""))).toBe(true);
      }),
    );
  });
});

describe("broken JSON", () => {
  it.each([
    ["cut off in a text", '{"title":"A","date":"2024-05-02",\n"body":"The bri', "json-cut:2:16"],
    [
      "cut off behind whole fields",
      '{"title":"A","date":"2024-05-02","author":{"name":"Ana"},"body":"The',
      "json-cut:1:69",
    ],
    ["a missing quote", '{\n"title":"A,\n"date":"2024-05-02",\n"body":"x"\n}', "json-syntax:2:12"],
    ["a missing comma", '{"title":"A" "date":"2024-05-02",\n"body":"x"}', "json-syntax:1:14"],
    ["a bare word", '{"title":"A","date":"2024-05-02",\n"body":word}', "json-syntax:2:8"],
    [
      "a fault behind what could be mended",
      '{"title":"A","heat":NaN,"date":"2024-05-02",\n"body":"x" "y"}',
      "json-syntax:2:12",
    ],
  ])("of an article is rejected with line and column: %s", (_name, text, rejected) => {
    expect(partsOf(text)).toEqual([`rejected: ${rejected}`]);
  });

  it.each([
    ["settings", '{"compilerOptions":{"target":"es5" "strict":true}}'],
    ["a lock file", '{"packages":{"a":{"version":"1.0.0","resolved":"https://x.example/a"'],
    ["numbers", '{"heat":[1,2,NaN]}'],
    ["lines of a program's log", '{"level":"info","msg":"up"}\n{"level":"inf'],
  ])("of anything else is passed over: %s", (_name, text) => {
    expect(partsOf(text)).toEqual(["passed-over: JSON"]);
  });

  it("costs a list that is cut off only the item that it ends in", () => {
    const list = `[${post("A")},\n${post("B")},\n${post("C")}]`;
    for (let end = list.indexOf("\n", 80) + 2; end < list.length - 2; end += 3)
      expect(partsOf(list.slice(0, end))).toEqual(["A", "B", "rejected: json-cut:3:1"]);
    const between = list.slice(0, list.lastIndexOf("\n"));
    expect(partsOf(between)).toEqual(["A", "B"]);
    expect(warningsIn(between)).toEqual(["json-cut:2:69"]);
    const nested = JSON.stringify({
      meta: { page: 1 },
      posts: ["A", "B", "C"].map((title) => JSON.parse(post(title)) as unknown),
    });
    expect(partsOf(nested.slice(0, -20))).toEqual(["A", "B", expect.stringContaining("json-cut")]);
  });

  it("costs lines of JSON only the line that is broken", () => {
    const lines = `${post("A")}\n${post("B").slice(0, 40)}\n${post("C", ',"heat":NaN')}\n${post("D").slice(0, 30)}`;
    expect(partsOf(`${post("E")}\n${lines}`)).toEqual([
      "E",
      "A",
      "C",
      "rejected: json-cut:3:41",
      "rejected: json-cut:5:31",
    ]);
  });

  it("is left to the fields above a body where a text follows", () => {
    expect(partsOf('{\n "title": "A",\n "date": "2024-05-02"\n}\n\nText of it.', "content/a.md")).toEqual(["A"]);
    expect(partsOf('{\n "title": "A"\n "date": "2024-05-02"\n}\n\nText.', "content/a.md")).toEqual([
      "rejected: json-syntax:3:2",
    ]);
  });

  it("takes time in proportion to its length, whatever it is", () => {
    for (const part of ['"', "[{", '{"a":1}', "/*", "\\", '{"body":"x","date":"', "NaN ", "}", '"\n'])
      expect(partsOf(`[{"title":"x","date":"2024-05-02","body":"${part.repeat(40_000)}`).length).toBeGreaterThan(0);
  }, 10_000);
});
