import { DAY, EVENING, MORNING, type DateForms } from "./date-forms.js";

/** Spans of days, and days whose order something tells: their numbers, the weekday, the language. */
export const ORDER: DateForms[] = [
  {
    kind: "a span of days, by its first",
    is: DAY,
    texts: `
      2–4 May 2024 ¦ 2-4 May 2024 ¦ May 2–4, 2024 ¦ May 2 - 4, 2024 ¦ 2 May – 4 June 2024
      May 2 – June 4, 2024 ¦ 2 May 2024 – 4 June 2024 ¦ 2024-05-02/2024-05-04 ¦ 2024-05-02 – 2024-05-04
      2024-05-02 to 2024-05-04 ¦ 2.–4. Mai 2024 ¦ 2./3. Mai 2024 ¦ 02.05.2024 – 04.05.2024 ¦ 2. bis 4. Mai 2024
      2 au 4 mai 2024 ¦ du 2 au 4 mai 2024 ¦ 2024年5月2日-4日 ¦ 2024年5月2日～6月4日 ¦ 2024年5月2日至4日 ¦ May 2 to 4, 2024
      02.-04.05.2024 ¦ 2.5.–4.5.2024`,
  },
  {
    kind: "a day that its own marks decide",
    is: "2024-05-13T00:00:00.000Z",
    texts: `
      13/05/2024 ¦ 05/13/2024 ¦ 13-05-2024 ¦ 5-13-2024 ¦ 5/13/2024 ¦ 13/5/2024 ¦ 13 05 2024 ¦ 05.13.2024`,
  },
  {
    kind: "an order that the weekday tells",
    is: DAY,
    texts: `
      Thursday, 02/05/2024 ¦ jeudi 02/05/2024 ¦ Thu 05/02/2024 ¦ Thứ Năm, 02/05/2024`,
  },
  {
    kind: "the same number twice",
    is: "2024-05-05T00:00:00.000Z",
    texts: `05/05/2024 ¦ 5-5-2024 ¦ 05/05/2024 00:00`,
  },
  {
    kind: "American order",
    is: DAY,
    language: "en-US",
    texts: `
      05/02/2024 ¦ 5/2/2024 ¦ 05-02-2024 ¦ 5/2/2024 12:00 AM ¦ 05/02/2024 00:00`,
  },
  {
    kind: "American time",
    is: EVENING,
    language: "en-us",
    texts: `5/2/2024 8:30 PM ¦ 05/02/2024, 8:30 p.m. ¦ 5/2/2024 8:30:00 PM`,
  },
  {
    kind: "British order",
    is: DAY,
    language: "en-GB",
    texts: `02/05/2024 ¦ 2/5/2024 ¦ 02-05-2024`,
  },
  {
    kind: "English of no country",
    language: "en",
    texts: `02/05/2024 ¦ 5/2/2024`,
  },
  {
    kind: "languages that begin with the year",
    language: "ja",
    texts: `02/05/2024`,
  },
  {
    kind: "no language at all",
    language: "x-nothing",
    texts: `02/05/2024`,
  },
  {
    kind: "Thai years",
    is: DAY,
    language: "th",
    texts: `2/5/2567 ¦ 02/05/2567 ¦ 2/5/2024`,
  },
  {
    kind: "a Persian year, which is not ours",
    language: "fa",
    texts: `1403/02/13 ¦ ۱۴۰۳/۰۲/۱۳`,
  },
  {
    kind: "numbers with a time, in French",
    is: MORNING,
    language: "fr",
    texts: `02/05/2024 à 08h30 ¦ 02/05/2024 08:30 ¦ 02-05-2024 | 08:30 ¦ 02/05/2024, 8 h 30`,
  },
];
