import { stories, type ReadingCase } from "./reading-case.js";

const ANA = ["Ana Silva"];
const TWO = ["Ana Silva", "Ben Okoro"];
const THREE = ["Ana Silva", "Ben Okoro", "Cai Wen"];

const of = (lines: [string, string[]][]) => lines.map(([field, authors]) => [field, { authors }] as const);

export const PEOPLE: ReadingCase[] = [
  ...stories(
    "people, by the field's name",
    of([
      ["author: Ana Silva", ANA],
      ["authors: Ana Silva", ANA],
      ["Author: Ana Silva", ANA],
      ["AUTHORS: [Ana Silva, Ben Okoro]", TWO],
      ["byline: By Ana Silva", ANA],
      ["byline: 'By: Ana Silva and Ben Okoro'", TWO],
      ["by: Ana Silva", ANA],
      ["writer: Ana Silva", ANA],
      ["article:author: Ana Silva", ANA],
      ["creator: Ana Silva", ANA],
      ["dc.creator: Ana Silva", ANA],
      ["author:\nauthors: [Ana Silva]", ANA],
      ["author:", []],
      ["authors: []", []],
    ]),
  ),
  ...stories(
    "people, with what stands before, behind and around them",
    of([
      ["author: Ana Silva (Harbour Post)", ANA],
      ["author: Ana Silva (@anasilva) and Ben Okoro (ben-okoro)", TWO],
      ["author: '[Ana Silva](https://ana.example/) (Harbour Post, Lisbon), Ben Okoro (Ledger)'", TWO],
      ["authors: [Ana Silva (text), Ben Okoro (pictures)]", TWO],
      ["author: Ana Silva（港报）、Ben Okoro（港报）", TWO],
      ["author: [Di Cook, Da Silva, Ben Okoro]", ["Di Cook", "Da Silva", "Ben Okoro"]],
      ["author:\n  - - - name: Ana Silva\n  - name: Ben Okoro", TWO],
      ["author: Ana (Anni) Silva", ["Ana (Anni) Silva"]],
      ["author: '[Ana Silva](https://ana.example/) (Post) [Ben Okoro](https://ben.example/)(Ledger)'", TWO],
      ['author: >-\n  "[Ana Silva](https://ana.example/), [Ben Okoro](https://ben.example/) (Ledger)"', TWO],
    ]),
  ),
  ...stories(
    "people, in lists and maps",
    of([
      ["author: [Ana Silva, Ben Okoro]", TWO],
      ["authors:\n  - Ana Silva\n  - Ben Okoro", TWO],
      ["authors:\n  - Ana Silva\n  -\n  - null\n  - Ben Okoro", TWO],
      ["authors: [Ana Silva, ana silva, Ben Okoro]", TWO],
      ["author: {name: Ana Silva, twitter: anasilva}", ANA],
      // Docusaurus
      ["authors:\n  name: Ana Silva\n  title: Reporter of the harbour\n  url: https://ana.example/", ANA],
      [
        "authors:\n  - name: Ana Silva\n    title: Reporter\n    image_url: https://a.example/a.png\n  - slorber",
        [...ANA, "slorber"],
      ],
      ["authors: [slorber, yangshun]", ["slorber", "yangshun"]],
      // schema.org
      ["author:\n  '@type': Person\n  name: Ana Silva", ANA],
      // Quarto
      ["author:\n  - name: Ana Silva\n    affiliation: Harbour Post\n    orcid: 0000-0001\n  - name: Ben Okoro", TWO],
      ["author:\n  - name: {given: Ana, family: Silva}", ANA],
      ["authors:\n  ana: {name: Ana Silva}\n  ben: {name: Ben Okoro}", TWO],
      ["author:\n  first_name: Ana\n  last_name: Silva", ANA],
    ]),
  ),
  ...stories(
    "people, in one text",
    of([
      ["author: Ana Silva and Ben Okoro", TWO],
      ["author: Ana Silva & Ben Okoro", TWO],
      ["author: Ana Silva, Ben Okoro", TWO],
      ["author: Ana Silva; Ben Okoro", TWO],
      ["author: Ana Silva, Ben Okoro and Cai Wen", THREE],
      ["author: Ana Silva, Ben Okoro, and Cai Wen", THREE],
      ["author: Ana Silva, Ben Okoro & Cai Wen", THREE],
      ["author: By Ana Silva, Ben Okoro", TWO],
      ["author: Sandy Anderson", ["Sandy Anderson"]],
      ["author: Martin Luther King, Jr.", ["Martin Luther King, Jr."]],
      ["author: '  Ana   Silva '", ANA],
      ["author: Ana Silva &amp; Ben Okoro", TWO],
      ['author: <a href="/ana">Ana Silva</a>', ANA],
      ["author: '[Ana Silva](https://a.example/ana)'", ANA],
    ]),
  ),
  ...stories(
    "people, without their addresses",
    of([
      ["author: Ana Silva <ana@f.example>", ANA],
      ["author: ana@f.example (Ana Silva)", ANA],
      ["author: Ana Silva (ana@f.example)", ANA],
      ["author: 'Ana Silva, ana@f.example'", ANA],
      ["author: Ana Silva <ana@f.example>, Ben Okoro <ben@f.example>", TWO],
      ["author: ana@f.example", []],
      ["author: https://f.example/people/ana", []],
      ["authors:\n  - {name: Ana Silva, email: ana@f.example}", ANA],
    ]),
  ),
  ...stories(
    "people, as links of a wiki",
    of([
      ['author: "[[Ana Silva]]"', ANA],
      ['author:\n  - "[[Ana Silva]]"\n  - "[[Ben Okoro]]"', TWO],
      ["author: [[Ana Silva]]", ANA],
      ["author:\n  - [[Ana Silva]]", ANA],
      ['author: "[[People/Ana Silva|Ana Silva]]"', ANA],
      ['author: "[[People/Ana Silva]]"', ANA],
      ['author: "[[Ana Silva]], [[Ben Okoro]]"', TWO],
    ]),
  ),
];
