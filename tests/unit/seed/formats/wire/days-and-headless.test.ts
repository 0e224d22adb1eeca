import { describe, expect, it } from "vitest";
import { readDate } from "../../../../../seed/fields/dates/date-reader.js";
import { parseWire } from "../../parse-text.js";

const RUSSIAN = "Старый мост через гавань закрыт на два года для ремонта, сообщили власти в пятницу.";
const ARABIC = "أغلق الجسر القديم فوق الميناء لمدة عامين للإصلاح، حسبما قال مسؤولون يوم الجمعة.";
const ENGLISH = "The old bridge over the harbour is closed for two years of repair, officials said.";

describe("a dateline whose agency stands behind a dash", () => {
  it.each([
    ["МОСКВА, 3 мая 2024 — РИА Новости. ", "RIA Novosti"],
    ["МОСКВА, 3 мая 2024 г. — РИА Новости. ", "RIA Novosti"],
    ["МОСКВА, 3 мая 2024, РИА Новости. ", "RIA Novosti"],
    ["МОСКВА, 3 мая 2024 года, РИА Новости — ", "RIA Novosti"],
    ["САНКТ-ПЕТЕРБУРГ, 3 мая 2024 — РИА Новости, Иван Петров. ", "RIA Novosti"],
    ["МОСКВА, 3 мая 2024 года. /ТАСС/. ", "TASS"],
    ["Москва. 3 мая 2024. ИНТЕРФАКС - ", "Interfax"],
    ["КИЕВ, 3 мая 2024 (Интерфакс-Украина) - ", "Interfax-Ukraine"],
    ["МИНСК, 3 мая 2024 – БЕЛТА. ", "BelTA"],
    ["АСТАНА, 3 мая 2024 г. – КАЗИНФОРМ. ", "Kazinform"],
    ["КИЇВ, 3 травня 2024 — Укрінформ. ", "Ukrinform"],
    ["КИЇВ. 3 травня 2024. УНІАН. ", "UNIAN"],
    ["LISBOA, 3 de maio de 2024 – Lusa. ", "Lusa"],
    ["MADRID, 3 May. 2024 (EUROPA PRESS) - ", "Europa Press"],
  ])("tells its day with its year: %s", (dateline, provider) => {
    const story = parseWire(`Мост закрыт на два года\n\n${dateline}${RUSSIAN}\n`);
    expect(story).toMatchObject({ publishedAt: new Date("2024-05-03"), provider: { name: provider }, body: RUSSIAN });
  });

  it("tells no day without its year", () => {
    expect(parseWire(`Мост закрыт\n\nМОСКВА, 3 мая — РИА Новости. ${RUSSIAN}\n`).publishedAt).toBeUndefined();
  });
});

describe("a day above a story", () => {
  it.each([
    ["الجمعة 03 مايو 2024 02:30 م", "14:30"],
    ["الجمعة 03 مايو 2024 02:30 ص", "02:30"],
    ["03 مايو 2024 - 02:30 م", "14:30"],
    ["الجمعة 3 مايو 2024 | 2:30 م", "14:30"],
    ["02:30 م | الجمعة 03 مايو 2024", "14:30"],
    ["الجمعة، 03 مايو/ أيار 2024 02:30 م", "14:30"],
    ["٣ مايو ٢٠٢٤ ٢:٣٠ م", "14:30"],
    ["2024-05-03 02:30 م", "14:30"],
    ["2024年5月3日 下午2:30", "14:30"],
    ["2024年5月3日 午後2時30分", "14:30"],
    ["2024년 5월 3일 오후 2:30", "14:30"],
    ["May 3, 2024 2:30 p.m.", "14:30"],
    ["3. Mai 2024, 14.30 Uhr", "14:30"],
    ["3 de mayo de 2024 2:30 p. m.", "14:30"],
    ["3 mai 2024 à 14h30", "14:30"],
  ])("has the hour that front matter reads: %s", (day, hour) => {
    const moment = new Date(`2024-05-03T${hour}Z`);
    expect(parseWire(`إغلاق الجسر لمدة عامين\n\n${day}\n\n${ARABIC}\n\n${ARABIC}\n`).publishedAt).toEqual(moment);
    expect(readDate(day.replace(/ \| /, " "))).toEqual(moment);
  });

  it.each(["نشر في: الجمعة 3 مايو 2024، 2:30 مساءً", "آخر تحديث: 3 مايو 2024 02:30 م"])(
    "may have a label: %s",
    (day) => {
      expect(parseWire(`إغلاق الجسر لمدة عامين\n\n${day}\n\n${ARABIC}\n\n${ARABIC}\n`).publishedAt).toEqual(
        new Date("2024-05-03T14:30Z"),
      );
    },
  );
});

describe("a story without a headline", () => {
  const title = ENGLISH.slice(0, -1);

  it.each([
    ["PARIS, May 3, 2024 (Reuters) - ", { location: "PARIS", publishedAt: new Date("2024-05-03") }],
    ["PARIS (AP) — ", { location: "PARIS", provider: { name: "Associated Press" } }],
    ["(Reuters) - ", { provider: { name: "Reuters" } }],
    ["SEOUL, May 3 (Yonhap) -- ", { location: "SEOUL" }],
    ["Berlin (dpa) - ", { location: "Berlin" }],
    ["MADRID, 3 may 2024 (EFE).- ", { location: "MADRID", publishedAt: new Date("2024-05-03") }],
    ["МОСКВА, 3 мая 2024 — РИА Новости. ", { location: "МОСКВА", publishedAt: new Date("2024-05-03") }],
    ["新华社北京5月3日电（记者 王伟）", { authors: ["王伟"] }],
    ["(서울=연합뉴스) 김철수 기자 = ", { authors: ["김철수"] }],
    ["【ロンドン共同】", { location: "ロンドン" }],
    ["By Ana Silva\n\nPARIS, May 3, 2024 (Reuters) - ", { authors: ["Ana Silva"] }],
    ["May 3, 2024\n\nPARIS (Reuters) - ", { publishedAt: new Date("2024-05-03") }],
    ["EMBARGOED UNTIL 3 May 2021\n\nPARIS (Reuters) - ", { location: "PARIS" }],
  ])("is called by its first sentence, which stays: %s", (dateline, told) => {
    const story = parseWire(`${dateline}${ENGLISH}\n\nThe mayor said: "We will wait."\n`);
    expect(story).toMatchObject({ title, body: `${ENGLISH}\n\nThe mayor said: "We will wait."`, ...told });
  });

  it.each([ENGLISH, `PARIS: ${ENGLISH}`, `Note (draft) - ${ENGLISH}`, `By Ana Silva\n\n${ENGLISH}`])(
    "is none where no agency opens it: %s",
    (text) => {
      expect(() => parseWire(text)).toThrow();
    },
  );
});
