import { expect, it } from "vitest";
import { readDocuments } from "../../../../seed/reading/read-documents.js";

const PROSE =
  "The old harbour bridge will be closed for two years of repair, officials said on Thursday. Nobody was hurt.";
const NOW = new Date("2026-11-30");
const POST = "title: Bridge\ndate: 2024-05-02";
const inPost = (line: string) => `---\n${POST}\n---\n\n${line}\n\n${PROSE}\n`;

function kindOf(path: string, text: string): string | undefined {
  const reading = readDocuments(path, new TextEncoder().encode(text), { now: NOW });
  return reading.kind === "documents" ? reading.parts[0]?.outcome.kind : reading.kind;
}

const FORMS: [name: string, path: string, of: (line: string) => string][] = [
  ["bold in Markdown with front matter", "a.md", (line) => inPost(`**${line}**`)],
  ["quoted below a heading", "a.md", (line) => inPost(`# Bridge\n\n> ${line}`)],
  ["below header lines", "a.md", (line) => `Title: Bridge\nDate: 2024-05-02\n\n${line}\n\n${PROSE}\n`],
  ["in Markdown without fields", "a.md", (line) => `# Bridge\n\n**${line}**\n\n${PROSE}\n`],
  [
    "in JSON",
    "a.json",
    (line) => JSON.stringify({ title: "Bridge", datePublished: "2024-05-02", body: `${line}\n\n${PROSE}` }),
  ],
  [
    "in a title",
    "a.json",
    (line) => JSON.stringify({ title: `${line}: Bridge`, datePublished: "2024-05-02", body: PROSE }),
  ],
  [
    "in reStructuredText",
    "a.rst",
    (line) => `Bridge\n======\n\n:date: 2024-05-02\n:author: Ana Silva\n\n**${line}**\n\n${PROSE}\n`,
  ],
  [
    "in a web page",
    "a.html",
    (line) =>
      `<html><head><title>Bridge closes</title><meta property="article:published_time" content="2024-05-07" /></head><body><article><h1>Bridge closes</h1><p><b>${line}</b></p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`,
  ],
];

it.each(FORMS)("an embargo that opens a text holds it back, %s", (_, path, of) => {
  for (const line of ["EMBARGOED UNTIL 3 May 2031", "Sperrfrist: 3. Mai 2031, 10 Uhr", "EMBARGOED UNTIL DELIVERY"])
    expect(kindOf(path, of(line))).toBe("left-out");
  expect(kindOf(path, of("EMBARGOED UNTIL 3 May 2021"))).toBe("document");
  expect(kindOf(path, of("Embargo on oil exports widens"))).toBe("document");
});

it.each(
  `sperrfrist: 03.05.2031 10:00|Sperrfrist: bis 3. Mai 2031, 10 Uhr|embargo: 3 May 2031|embargo: Monday|embargo: true|embargo: 3/5/2031
Embargo-Until: May 3, 2031 6 a.m. EST|sous embargo: 3 mai 2031 à 10h|embargado hasta: 3 de mayo de 2031|hold_for_release: 2031-05-03
sottoEmbargo: fino al 3 maggio 2031|embargado até: 3 de maio de 2031|ambargo: 3 Mayıs 2031|эмбарго: 3 мая 2031|под эмбарго: до 3 мая 2031
解禁日時: 2031年5月3日|禁运: 至2031年5月3日|엠바고: 2031년 5월 3일|حظر النشر: 3 مايو 2031`.split(/[|\n]/),
)("a field of an embargo holds a document back: %s", (field) => {
  const text = `---\n${POST}\n${field}\n---\n\n${PROSE}\n`;
  expect(kindOf("a.md", text)).toBe("left-out");
  if (field.includes("2031")) expect(kindOf("a.md", text.replace("2031", "2021"))).toBe("document");
});

it.each(["sperrfrist: keine", "embargo: none", "embargo: false", "embargo: lifted", "embargo:"])(
  "a field may say that there is none: %s",
  (field) => {
    expect(kindOf("a.md", `---\n${POST}\n${field}\n---\n\n${PROSE}\n`)).toBe("document");
  },
);
