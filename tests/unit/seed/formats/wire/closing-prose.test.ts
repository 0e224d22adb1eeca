import { describe, expect, it } from "vitest";
import { isStatement } from "../../../../../seed/formats/wire/statement.js";
import { readTopicLine } from "../../../../../seed/formats/wire/topic-line.js";
import { parseWire } from "../../parse-text.js";

const PROSE = "The old harbour bridge opened again on Thursday after two years of repair, officials said.";
const bodyOf = (closing: string) => parseWire(`Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\n${closing}\n`).body;

describe("plain copy that ends in a list", () => {
  it.each([
    "- one\n- two",
    "- one\n  - two\n- three",
    "- The bridge opens at nine in the morning.\n- The ferry stops at noon.",
    "* Reuters\n* AFP",
    "• one\n• two",
    "1. one\n2. two",
    "- the first of them\n  goes on here\n- the second",
  ])("keeps it, each item on its line: %j", (list) => {
    expect(bodyOf(list)).toBe(`${PROSE}\n\n${list}`);
    expect(bodyOf(`${list}\n\n${PROSE}`)).toBe(`${PROSE}\n\n${list}\n\n${PROSE}`);
  });

  it.each(["- one", "* one\n\n* two"])("keeps items that stand apart: %j", (list) => {
    expect(bodyOf(list)).toBe(`${PROSE}\n\n${list}`);
  });

  it("keeps one that stands between its byline and its text", () => {
    const text = `Bridge reopens\n\nBy Ana Silva\n\n- Closed two years\n- Toll to rise\n\n${PROSE}\n`;
    expect(parseWire(text).body).toBe(`- Closed two years\n- Toll to rise\n\n${PROSE}`);
  });

  it("has its topics read where a heading says so", () => {
    const text = `Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\nTopics\n\n- flood\n- fire\n`;
    expect(parseWire(text)).toMatchObject({ topics: ["flood", "fire"], body: PROSE });
  });

  it("keeps the sentence that opens it apart from it", () => {
    expect(bodyOf("What opens:\n- the bridge\n- the ferry")).toBe(
      `${PROSE}\n\nWhat opens:\n\n- the bridge\n- the ferry`,
    );
  });
});

const STATEMENTS = [
  "Source: the river rises in the hills above the town.",
  "Contact: the office of the mayor opens at nine.",
  "Contacts: the two sides had spoken since the spring.",
  "Editor: the man who wrote this lived in the harbour.",
  "Keywords: the words that open doors are not many.",
  "Kontakt: das Büro der Bürgermeisterin öffnet um neun.",
  "Fuente: el río nace en las colinas de la ciudad.",
  "Источник: река начинается на холмах выше города.",
  "来源：这条河发源于城市上方的群山之中。",
];

describe("a sentence behind a label", () => {
  it.each(STATEMENTS)("is prose and stays: %s", (sentence) => {
    expect(isStatement(sentence)).toBe(true);
    expect(bodyOf(sentence)).toBe(`${PROSE}\n\n${sentence}`);
  });

  it.each([
    "Source: Reuters.",
    "Source: Ministry of Health and the Port Aurel Harbour Board.",
    "Editing by Ann Lee and Bob Roe.",
    "Keywords: bridge, ferry, flood.",
    "Contact: Jane Doe, 555-1234.",
    "来源：新华社。",
  ])("is none where a name, an address or a list stands there: %s", (line) => {
    expect(isStatement(line)).toBe(false);
  });
});

describe("a line of topics", () => {
  it.each([
    ["Tags: flood, fire", ["flood", "fire"]],
    ["Keywords: #flood #fire", ["flood", "fire"]],
    ["Mots-clés : pont ; port", ["pont", "port"]],
    ["关键词：大桥、港口", ["大桥", "港口"]],
    ["Topics: bridge.", ["bridge"]],
  ])("is read and taken out: %s", (line, topics) => {
    expect(readTopicLine(line)).toEqual(topics);
    expect(parseWire(`Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\n${line}\n`)).toMatchObject({ topics, body: PROSE });
  });

  it.each(["Tags", "Themes: a, b", STATEMENTS[4] ?? ""])("is none: %s", (line) => {
    expect(readTopicLine(line)).toBeUndefined();
  });
});
