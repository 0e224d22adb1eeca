import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFeatures } from "../../../../seed/relate/article-features.js";
import { COPY_SCORE, sameStory, type Prints } from "../../../../seed/relate/same-story.js";
import { copyOf, report, retold, type Report } from "../../../support/news-world.js";

const DAY = 86_400_000;

function printsOf({ title, domain, day, body }: Report): Prints {
  return articleFeatures({
    title,
    body: body.join("\n\n"),
    topicIds: [],
    mentions: [],
    ...(domain !== "" && { providerId: domain }),
    ...(day !== undefined && { publishedAt: new Date(Date.UTC(2024, 4, 1) + day * DAY) }),
  }).prints;
}

/** Whether the two are a copy, a report of the same event or neither; asked both ways. */
function kindOf(one: Report, other: Report, cosine = 0.4): "copy" | "report" | undefined {
  const [a, b] = [printsOf(one), printsOf(other)];
  const score = sameStory(a, b, cosine);
  expect(sameStory(b, a, cosine)).toBe(score);
  return score === undefined ? undefined : score >= COPY_SCORE ? "copy" : "report";
}

const ORIGINAL: Report = { ...report(3, 0), domain: "agency.example", day: 10 };
const { day: _day, ...UNDATED } = ORIGINAL;
const NUMBERS = Array.from({ length: 20 }, (_, at) => at * 11 + 2);

/** The first 60 % of the sentences. */
function cut({ body }: Report): string[] {
  const sentences = body.flatMap((one) => one.split(/(?<=\.) /u));
  return [sentences.slice(0, Math.ceil(sentences.length * 0.6)).join(" ")];
}

describe("a copy", () => {
  it("is known under another headline, with an agency line, without its end, and in another order", () => {
    for (const number of NUMBERS) {
      const original: Report = { ...report(number, 0), domain: "agency.example", day: 10 };
      const reprint: Report = { ...original, title: "As others saw it", domain: "evening.example", day: 11 };
      expect(kindOf(original, reprint)).toBe("copy");
      expect(kindOf(original, copyOf(original, number))).toBe("copy");
      expect(kindOf(original, { ...reprint, body: cut(original) })).toBe("copy");
      expect(kindOf(original, { ...reprint, body: [...original.body].reverse() })).toBe("copy");
    }
  });

  it("is one by the same provider, and where dates or providers are not known", () => {
    expect(kindOf(ORIGINAL, { ...ORIGINAL, title: "Once more", day: 12 })).toBe("copy");
    expect(kindOf(UNDATED, { ...ORIGINAL, title: "Once more" })).toBe("copy");
    expect(kindOf({ ...UNDATED, domain: "" }, { ...UNDATED, domain: "" })).toBe("copy");
  });

  it("is none two months later, when the text is used again", () => {
    expect(kindOf(ORIGINAL, { ...copyOf(ORIGINAL, 1), day: 70 })).toBeUndefined();
  });
});

describe("what proves no copy", () => {
  const SENTENCE = "The harbour of Orlin was closed for two days after the mole broke in the storm of Tuesday night.";

  it("is a short text that stands in a longer one, or twice: it may be background, or an excerpt of each week", () => {
    const brief = (title: string, day: number): Report => ({ title, domain: "a.example", day, body: [SENTENCE] });
    const long: Report = { ...report(5, 0), domain: "b.example", day: 10 };
    expect(kindOf(brief("In brief", 20), { ...long, body: [...long.body, SENTENCE] })).toBeUndefined();
    expect(kindOf(brief("Morning notes: the mole", 10), brief("Morning notes: the mayor", 17))).toBeUndefined();
  });

  it("is a column that one provider has again under its title on another day", () => {
    const column = (day: number): Report => ({ ...ORIGINAL, title: "The weather on the coast", day });
    expect(kindOf(column(10), column(11))).toBeUndefined();
    expect(kindOf(column(10), { ...column(11), domain: "other.example" })).toBe("copy");
    expect(kindOf(column(10), { ...column(10), title: "Rain and storm" })).toBe("copy");
  });
});

describe("parts of one series", () => {
  it("are no copies of each other, however much of the text is the same", () => {
    const body = (year: number) => [
      "Once a year we test what you get for little money, in ordinary shops and for two weeks.",
      "We drop every phone three times on a kitchen floor, fill it with holiday pictures, and ride the tram with it until it is empty.",
      `This is the test of ${year}.`,
    ];
    const guide = (year: number): Report => ({
      title: `The ten best phones of ${year}`,
      domain: "a.example",
      body: body(year),
    });
    expect(kindOf(guide(2023), guide(2024))).toBeUndefined();
    expect(kindOf(guide(2023), guide(2023))).toBe("copy");
  });

  it("are not one story where they are results of one league, with other teams and other figures", () => {
    const result = (home: string, guest: string, player: string, crowd: number): Report => ({
      title: `${home} beat ${guest}`,
      domain: `${home}.example`,
      day: 10,
      body: [
        `A crowd of ${crowd} saw how the home side took the lead after the break, when ${player} of ${home} scored from the spot against ${guest}.`,
        `The guests from ${guest} pressed until the end, but the keeper of ${home} held what came his way.`,
      ],
    });
    expect(
      kindOf(result("Tavora", "Ostvik", "Lindqvist", 4120), result("Kalmvik", "Zorbin", "Perrinor", 7533)),
    ).toBeUndefined();
  });
});

describe("reports of one event", () => {
  it("are known in other words by another provider within three days, and stand behind copies", () => {
    for (const number of NUMBERS) {
      const original: Report = { ...report(number, 0), domain: "agency.example", day: 10 };
      const other = retold(original, number, 0);
      expect(kindOf(original, { ...other, day: 12 })).toBe("report");
      expect(kindOf(original, { ...other, day: 14 })).toBeUndefined();
    }
  });

  it("are none by one provider, by an unknown one, without a date, or with too little in common", () => {
    const other = retold(ORIGINAL, 5, 0);
    const { day, ...undated } = other;
    expect(kindOf(ORIGINAL, other)).toBe("report");
    expect(day).toBe(ORIGINAL.day);
    expect(kindOf(ORIGINAL, { ...other, domain: ORIGINAL.domain })).toBeUndefined();
    expect(kindOf(ORIGINAL, { ...other, domain: "" })).toBeUndefined();
    expect(kindOf(ORIGINAL, undated)).toBeUndefined();
    expect(kindOf(ORIGINAL, other, 0.1)).toBeUndefined();
    expect(kindOf(ORIGINAL, { ...report(40, 0), domain: "evening.example", day: 10 })).toBeUndefined();
  });
});

it("says the same of two articles whichever is named first, a score from half to one", () => {
  const any = fc.record({
    number: fc.nat(5),
    kind: fc.nat(3),
    day: fc.option(fc.integer({ min: 8, max: 14 }), { nil: undefined }),
  });
  const made = ({ number, kind, day }: { number: number; kind: number; day: number | undefined }): Report => {
    const { day: _own, ...original } = report(number, 0);
    const one = [original, copyOf(original, number), retold(original, number, 0), { ...original, body: cut(original) }][
      kind
    ];
    return { ...original, ...one, ...(day !== undefined && { day }) };
  };
  fc.assert(
    fc.property(any, any, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, cosine) => {
      const [a, b] = [printsOf(made(one)), printsOf(made(other))];
      const score = sameStory(a, b, cosine);
      expect(sameStory(b, a, cosine)).toBe(score);
      expect(score === undefined || (score >= 0.5 && score <= 1)).toBe(true);
    }),
  );
});
