import { describe, expect, it } from "vitest";
import { readEmbargo } from "../../../../../seed/embargo/embargo-line.js";
import { takeEmbargo } from "../../../../../seed/formats/wire/embargo.js";
import { readDocuments } from "../../../../../seed/reading/read-documents.js";
import { parseArticle } from "../../parse-text.js";

const PROSE = "The old harbour bridge opened again on Thursday after two years of repair, officials said.";
const story = (line: string) => `${line}\n\nBridge reopens after years\n\nBy Ana Silva\n\n${PROSE}\n`;
const outcomeOf = (text: string, future = false) => {
  const reading = readDocuments("a.txt", new TextEncoder().encode(text), { now: new Date("2026-01-01"), future });
  return reading.kind === "documents" ? reading.parts[0]?.outcome : reading;
};

const FORMS: [string, string][] = [
  ["EMBARGOED UNTIL 2030-05-02 00:00 GMT", "2030-05-02T00:00"],
  ["STRICTLY EMBARGOED UNTIL 00:01 GMT ON 2 MAY 2030", "2030-05-02T00:01"],
  ["**Embargoed until: 2 May 2030, 00:01**", "2030-05-02T00:01"],
  ["Embargo: Thursday 2 May 2030, 00.01", "2030-05-02T00:01"],
  ["EMBARGOED: 0001 Thursday May 2 2030", "2030-05-02T00:01"],
  ["Embargoed for 00:01hrs Thursday 2nd May 2030", "2030-05-02T00:01"],
  ["UNDER EMBARGO UNTIL 12:01 a.m. ET Thursday, May 2, 2030", "2030-05-02T04:01"],
  ["NOT FOR PUBLICATION BEFORE 6 A.M. EDT, MAY 2, 2030", "2030-05-02T10:00"],
  ["HOLD FOR RELEASE UNTIL 10:00 A.M. MAY 2, 2030", "2030-05-02T10:00"],
  ["FOR RELEASE: May 2, 2030, 10:00 AM EDT", "2030-05-02T14:00"],
  ["*** Embargo: 2 May 2030 ***", "2030-05-02T00:00"],
  ["Sperrfrist: 2. Mai 2030, 10.00 Uhr", "2030-05-02T10:00"],
  ["Sperrfrist bis 2. Mai 2030", "2030-05-02T00:00"],
  ["Sous embargo jusqu'au 2 mai 2030 à 6h00", "2030-05-02T06:00"],
  ["EMBARGADO HASTA EL 2 DE MAYO DE 2030", "2030-05-02T00:00"],
  ["Embargo fino al 2 maggio 2030", "2030-05-02T00:00"],
  ["Embargado até 2 de maio de 2030", "2030-05-02T00:00"],
  ["Embargo tot 2 mei 2030", "2030-05-02T00:00"],
  ["EMBARGO DO 2 maja 2030, godz. 10:00", "2030-05-02T10:00"],
  ["Эмбарго до 2 мая 2030 года, 10:00", "2030-05-02T10:00"],
  ["解禁时间：2030年5月2日 10:00", "2030-05-02T10:00"],
  ["【報道解禁】2030年5月2日 10時", "2030-05-02T10:00"],
  ["엠바고: 2030년 5월 2일 오전 10시", "2030-05-02T10:00"],
  ["محظور النشر حتى 2 مايو 2030", "2030-05-02T00:00"],
];

describe("a line of an embargo", () => {
  it.each(FORMS)("tells until when a story is held back: %s", (line, until) => {
    expect(readEmbargo(line)?.until?.toISOString().slice(0, 16)).toBe(until);
    expect(outcomeOf(story(line))).toMatchObject({
      kind: "left-out",
      reason: `under embargo until ${until.replace("T", " ")} UTC`,
    });
    expect(outcomeOf(story(line), true)).toMatchObject({ kind: "document", document: { body: PROSE } });
  });

  it.each(FORMS.map(([line]) => line.replaceAll("2030", "2020")))("is taken out once it has passed: %s", (line) => {
    const read = parseArticle(story(line));
    expect({ title: read.title, body: read.body, day: read.publishedAt?.toISOString().slice(0, 10) }).toEqual({
      title: "Bridge reopens after years",
      body: PROSE,
      day: "2020-05-02",
    });
    expect(parseArticle(`Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\n${line}\n`).body).toBe(PROSE);
  });

  it("may have its day on the line below", () => {
    expect(takeEmbargo("EMBARGOED UNTIL:\n2 May 2030\n\nBridge", "en")).toMatchObject({
      text: "\n\n\nBridge",
      embargo: { until: new Date("2030-05-02") },
    });
  });

  it("holds for good where its end is not understood, but for one of a year gone by", () => {
    const told = (line: string) => story(line).replace("By Ana Silva", "By Ana Silva\nMay 2, 2024");
    expect(outcomeOf(told("EMBARGOED UNTIL MONDAY"))).toMatchObject({ kind: "left-out" });
    expect(outcomeOf(told("EMBARGOED UNTIL MAY 2024"))).toMatchObject({ kind: "document" });
  });

  it.each([
    "Embargo on steel from 2030 hits harbour towns",
    "Embargo until Monday was not what the mayor had wanted.",
    "The embargo of 2 May 2020 was lifted.",
    "For release from prison he waited until May 2, 2020.",
    "Release notes",
  ])("is none: %s", (line) => {
    expect(readEmbargo(line)).toBeUndefined();
  });
});

describe("a field of an embargo", () => {
  it.each(["embargo", "embargoed", "embargo_date", "Embargoed Until"])("holds a document back: %s", (name) => {
    const text = `---\ntitle: Bridge\ndate: 2024-05-02\n${name}: 2030-05-02\n---\n\n${PROSE}\n`;
    expect(outcomeOf(text)).toMatchObject({ kind: "left-out" });
    expect(outcomeOf(text.replace("2030", "2020"))).toMatchObject({ kind: "document" });
  });
});
