import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../../seed/formats/decode.js";
import { encode } from "./encode.js";
import { LATIN_SAMPLES } from "./latin-samples.js";
import { OTHER_SAMPLES } from "./other-samples.js";
import type { Sample } from "./sample.js";

const LENGTHS = [200, 500, 2000];
const ROUNDS = 3;

/** Sentences of a sample in some order that is the same in every run. */
function textOf({ sentences }: Sample, length: number, round: number): string {
  let state = length * 7919 + round;
  let text = "";
  while (text.length < length) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    text += `${sentences[state % sentences.length] ?? ""}${state % 3 === 0 ? "\n\n" : " "}`;
  }
  return text.slice(0, length);
}

function tries(samples: readonly Sample[]) {
  return samples.flatMap((sample) =>
    sample.encodings.flatMap((encoding) =>
      LENGTHS.flatMap((length) =>
        Array.from({ length: ROUNDS }, (_, round) => ({
          name: `${sample.language} ${encoding} ${length} ${round}`,
          encoding,
          text: textOf(sample, length, round),
        })),
      ),
    ),
  );
}

describe("text of an encoding that nothing names", () => {
  it.each([
    ["Latin letters", LATIN_SAMPLES],
    ["other scripts", OTHER_SAMPLES],
  ])(
    "is read right in 98 of 100 cases, refused in the others and never read wrong: %s",
    (_name, samples) => {
      const outcomes = tries(samples).map(({ name, encoding, text }) => {
        const decoded = decodeText(encode(text, encoding));
        return { name, isRead: "text" in decoded, isRight: "text" in decoded && decoded.text === text };
      });
      expect(outcomes.filter(({ isRead, isRight }) => isRead && !isRight)).toEqual([]);
      expect(outcomes.filter(({ isRight }) => isRight).length / outcomes.length).toBeGreaterThanOrEqual(0.98);
    },
    60_000,
  );

  it("is named after what was found, and said to be a guess", () => {
    const [german, russian, japanese] = ["German", "Russian", "Japanese"].map((language) =>
      [...LATIN_SAMPLES, ...OTHER_SAMPLES].find((sample) => sample.language === language),
    );
    const read = (sample: Sample | undefined, encoding: string) =>
      decodeText(encode(sample?.sentences.join("\n") ?? "", encoding));
    expect(read(german, "windows-1252")).toMatchObject({ encoding: "windows-1252", isGuessed: true });
    expect(read(russian, "koi8-r")).toMatchObject({ encoding: "koi8-r", isGuessed: true });
    expect(read(japanese, "shift_jis")).toMatchObject({ encoding: "shift_jis", isGuessed: true });
  });

  it.each([
    [
      "windows-1257",
      "Naujasis tiltas atidarytas antradienio rytą, trimis mėnesiais vėliau, nei buvo planuota. Meras sakė, kad potvyniai sulėtino darbus, bet kelias jau baigtas.",
    ],
    [
      "windows-1257",
      "Jaunais tilts tika atvērts otrdienas rītā, trīs mēnešus vēlāk, nekā bija plānots. Mērs teica, ka plūdi ir aizkavējuši darbus, bet arī par to vēl lems.",
    ],
    [
      "windows-1250",
      "Novi most otvoren je u utorak ujutro, tri mjeseca kasnije nego što je planirano. Mnogi su vjerovali da će cesta biti gotova prije ljeta. Gradonačelnik je rekao da su poplave usporile radove.",
    ],
    [
      "iso-8859-2",
      "Novi most so odprli v torek zjutraj, tri mesece pozneje, kot je bilo načrtovano. Številni so upali, da bo cesta končana pred poletjem.",
    ],
    [
      "windows-1252",
      "Nýja brúin var opnuð á þriðjudagsmorgun, þremur mánuðum síðar en áætlað var. Bæjarstjórinn sagði að flóðin hefðu tafið verkið.",
    ],
    [
      "windows-1251",
      "Нови мост је отворен у уторак ујутру, три месеца касније него што је планирано. Градоначелник је рекао да су поплаве успориле радове.",
    ],
    ["windows-1256", "پل جديد صبح سه شنبه براي رفت و آمد باز شد، سه ماه ديرتر از آنچه که برنامه ريزي شده بود."],
    ["windows-874", "สะพานใหม่เปิดให้ใช้ในเช้าวันอังคาร และ นายกเทศมนตรี กล่าวว่า น้ำท่วม ของ เมือง ที่ จะ เป็น การ ใน"],
    [
      "macintosh",
      "Die neue Brücke wurde am Dienstag für den Verkehr geöffnet. Viele hatten gehofft, dass die Straße früher fertig würde – „endlich“, sagte einer.",
    ],
    [
      "cp852",
      "Nowy most otwarto dla ruchu we wtorek rano, trzy miesiące później, niż planowano. Wielu mieszkańców miało nadzieję, że droga będzie gotowa przed wakacjami.",
    ],
    [
      "koi8-r",
      "НОВЫЙ МОСТ ОТКРЫЛИ ДЛЯ ДВИЖЕНИЯ ВО ВТОРНИК, И НА НЕГО НЕ ПУСКАЮТ ГРУЗОВИКИ. ТАК СКАЗАЛ МЭР, КОГДА ЕГО СПРОСИЛИ ОБ ЭТОМ.",
    ],
    ["gb18030", "中国政府昨天宣布了新的经济政策，以支持地方的发展。"],
    ["euc-jp", "政府は五日、経済対策を閣議決定した。総額は三兆円。"],
  ])("is read in a sentence or two of further languages, scripts and machines: %s, %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({ text, isGuessed: true });
  });

  it.each([
    ["windows-1252", "Die Brücke ist offen. Viele kamen zum Fest. Es war schön."],
    ["windows-1252", "# Brücke\n\nDie Brücke wurde eröffnet. Der Bürgermeister sprach. Danach gab es Kuchen."],
    ["koi8-r", "Новый мост открыли во вторник."],
    ["koi8-r", "# Мост\n\nНовый мост открыли во вторник утром."],
    ["iso-8859-2", "Příliš žluťoučký kůň úpěl ďábelské ódy."],
  ])("is taken where all that fit give one text: %s, %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({ text, isGuessed: true });
  });

  it.each([
    ["iso-8859-2", "Žluťoučký kůň."],
    ["iso-8859-2", "Most został otwarty we wtorek. Zażółć gęślą jaźń."],
    ["windows-1252", "El puente abrió ayer. Mañana habrá más."],
    ["koi8-r", "Мэр сказал, что мост открыт."],
  ])("is refused with advice that fits where it says too little: %s, %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({
      rule: "encoding-invalid",
      hint: expect.stringMatching(new RegExp(`perhaps (?:[\\w-]+ or )?${encoding}`)) as string,
    });
  });

  it("is windows-1252 where English has only curly quotes and dashes", () => {
    const text = "“It’s late,” she said – and left. They didn’t follow her, as the door was shut.";
    expect(decodeText(encode(text, "windows-1252"))).toMatchObject({ text, encoding: "windows-1252" });
  });

  it("is not guessed at where it says too little", () => {
    expect(decodeText(encode("Łódź", "windows-1250"))).toMatchObject({ rule: "encoding-invalid" });
    expect(decodeText(encode("дом 3", "koi8-r"))).toMatchObject({ rule: "encoding-invalid" });
  });
});
