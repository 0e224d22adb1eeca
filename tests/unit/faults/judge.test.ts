import { describe, expect, it } from "vitest";
import { judge, type Held } from "../../faults/judge.js";
import { question, type Question } from "../../faults/questions.js";
import { articlesAt, writtenIn } from "../../faults/world.js";

const KINDS = [0, 1, 2, 3].map((at) => question(at));

/** The answer of a store that holds `version`. */
function answerOf(asked: Question, version: number): string {
  const newest = articlesAt(version) - 1;
  const counted = Array.from({ length: articlesAt(version) }, (_, boat) => boat).filter((boat) => asked.counts?.(boat));
  return JSON.stringify({ data: asked.expected(newest) })
    .replace('"#"', String(counted.length))
    .replace(/(boat|port) (\d+) version #/g, (_, kind: string, number: string) =>
      [kind, number, "version", writtenIn(Number(number), version)].join(" "),
    );
}

const verdictOn = (asked: Question, text: string, held: Held) => judge(asked, { body: Buffer.from(text) }, held).is;

describe("judge", () => {
  it("takes what the store held at one of the versions that it may have held, and nothing else", () => {
    for (const asked of KINDS) {
      for (const version of [4, 5, 6])
        expect(verdictOn(asked, answerOf(asked, version), { least: 4, most: 6 })).toBe("right");
    }
    const old = KINDS.map((asked) => verdictOn(asked, answerOf(asked, 4), { least: 24, most: 24 }));
    expect(old.every((is) => is === "wrong")).toBe(true);
    const ahead = KINDS.map((asked) => verdictOn(asked, answerOf(asked, 24), { least: 4, most: 4 }));
    expect(ahead.every((is) => is === "wrong")).toBe(true);
  });

  it("finds any change of an answer wrong, and one thing twice doubled", () => {
    const held = { least: 2, most: 2 };
    const [lookUp, page] = [question(0), question(1)];
    const right = answerOf(lookUp, 2);
    expect(verdictOn(lookUp, right.replace("Harbour", "Harbor"), held)).toBe("wrong");
    expect(verdictOn(lookUp, '{"data":{"article":null}}', held)).toBe("wrong");
    const text = answerOf(page, 2);
    const [first = "", second = ""] = text.match(/Boat \d+ at sea/g) ?? [];
    expect(verdictOn(page, text.replace(second, first), held)).toBe("doubled");
  });

  it("takes no other excuse than that the store is away", () => {
    const error = (code: string) => JSON.stringify({ data: { article: null }, errors: [{ extensions: { code } }] });
    const verdicts = ["STORE_UNAVAILABLE", "TIMEOUT", "INTERNAL_SERVER_ERROR"].map((code) =>
      verdictOn(question(0), error(code), { least: 1, most: 1 }),
    );
    expect(verdicts).toEqual(["refused", "refused", "wrong"]);
  });
});
