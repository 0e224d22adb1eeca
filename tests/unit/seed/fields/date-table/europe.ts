import { DAY, EVENING, MORNING, type DateForms } from "./date-forms.js";

/** What newsrooms of the north, the east and the south of Europe write, read without being told the language. */
export const EUROPE: DateForms[] = [
  {
    kind: "Russian",
    is: DAY,
    texts: `
      2 мая 2024 г. ¦ 2 мая 2024 ¦ 2 мая 2024 года ¦ четверг, 2 мая 2024 г. ¦ чт, 2 мая 2024 ¦ 2 МАЯ 2024
      2-го мая 2024 года ¦ 2 май 2024 ¦ 02.05.2024 г.`,
  },
  {
    kind: "Russian, with a time",
    is: MORNING,
    texts: `
      2 мая 2024, 08:30 ¦ 2 мая 2024 г. в 8:30 ¦ 2 мая 2024, 11:30 мск ¦ 08:30, 2 мая 2024
      2 мая 2024 в 11:30 (мск) ¦ 02.05.2024 08:30 ¦ 2 мая 2024 11:30 МСК`,
  },
  {
    kind: "Russian January",
    is: "2024-01-12T00:00:00.000Z",
    texts: `
      12 янв. 2024 ¦ 12 января 2024 ¦ 12 янв 2024 г. ¦ 12 січня 2024 року ¦ 12 січ. 2024`,
  },
  {
    kind: "Polish",
    is: DAY,
    texts: `
      2 maja 2024 ¦ 2 maja 2024 r. ¦ 2 maj 2024 ¦ czwartek, 2 maja 2024 ¦ 2 maja 2024 roku ¦ 02.05.2024 r.
      czw., 2 maja 2024`,
  },
  {
    kind: "Polish, with a time",
    is: MORNING,
    texts: `
      2 maja 2024, 8:30 ¦ 2 maja 2024, godz. 8:30 ¦ 2 maja 2024 o 8:30 ¦ 02.05.2024, 8:30
      2 maja 2024 o godz. 8.30`,
  },
  {
    kind: "Polish November",
    is: "2024-11-02T00:00:00.000Z",
    texts: `
      2 listopada 2024 ¦ 2 lis 2024 ¦ 2 LISTOPADA 2024 ¦ 2. listopadu 2024 ¦ 2 листопада 2024`,
  },
  {
    kind: "Croatian October, which has the Polish name of November",
    is: "2024-10-02T00:00:00.000Z",
    texts: `2. listopada 2024. ¦ srijeda, 2. listopada 2024.`,
  },
  {
    kind: "Swedish",
    is: DAY,
    texts: `
      2 maj 2024 ¦ den 2 maj 2024 ¦ torsdag 2 maj 2024 ¦ torsdagen den 2 maj 2024 ¦ 2:a maj 2024 ¦ 2/5 2024`,
  },
  {
    kind: "Swedish, with a time",
    is: MORNING,
    texts: `
      2 maj 2024 kl. 08:30 ¦ 2 maj 2024 kl 08.30 ¦ torsdag 2 maj 2024 08:30 ¦ 2 maj 2024 klockan 8.30`,
  },
  {
    kind: "Danish and Norwegian",
    is: DAY,
    texts: `
      2. maj 2024 ¦ den 2. maj 2024 ¦ torsdag d. 2. maj 2024 ¦ torsdag den 2. maj 2024 ¦ 2. mai 2024
      torsdag 2. mai 2024 ¦ 2/5-2024`,
  },
  {
    kind: "Danish and Norwegian, with a time",
    is: MORNING,
    texts: `
      2. maj 2024 kl. 08.30 ¦ 2. maj 2024, kl. 8.30 ¦ 2. mai 2024 kl. 08:30 ¦ 2.5.2024 kl. 08.30`,
  },
  {
    kind: "Czech",
    is: DAY,
    texts: `
      2. května 2024 ¦ 2. 5. 2024 ¦ čtvrtek 2. května 2024 ¦ 2. KVĚTNA 2024 ¦ 2.května 2024`,
  },
  {
    kind: "Czech, with a time",
    is: MORNING,
    texts: `
      2. května 2024 8:30 ¦ 2. května 2024 v 8:30 ¦ 2. 5. 2024 8:30 ¦ 2. 5. 2024 v 8:30
      2. května 2024, 8:30 hod.`,
  },
  {
    kind: "Czech June and July, which begin alike",
    is: "2024-07-02T00:00:00.000Z",
    texts: `2. července 2024 ¦ 2. července 2024 0:00`,
  },
  {
    kind: "Ukrainian",
    is: DAY,
    texts: `
      2 травня 2024 ¦ 2 травня 2024 року ¦ 2 травня 2024 р. ¦ четвер, 2 травня 2024 ¦ 2 трав. 2024 р.`,
  },
  {
    kind: "a Ukrainian Friday, with its apostrophe",
    is: "2024-05-03T00:00:00.000Z",
    texts: `
      п'ятниця, 3 травня 2024 ¦ п’ятниця, 3 травня 2024 р. ¦ пʼятниця, 3 травня 2024`,
  },
  {
    kind: "Greek",
    is: DAY,
    texts: `
      2 Μαΐου 2024 ¦ 2 ΜΑΪΟΥ 2024 ¦ Πέμπτη 2 Μαΐου 2024 ¦ Πέμπτη, 2 Μαΐου 2024 ¦ 2 Μαΐ 2024 ¦ 2 Μάιος 2024`,
  },
  {
    kind: "Greek, with a time",
    is: EVENING,
    texts: `
      2 Μαΐου 2024 στις 8:30 μ.μ. ¦ 2 Μαΐου 2024, 20:30 ¦ 2 Μαΐου 2024 8:30 μμ`,
  },
  {
    kind: "Finnish",
    is: DAY,
    texts: `
      2. toukokuuta 2024 ¦ torstai 2. toukokuuta 2024 ¦ to 2.5.2024 ¦ 2.5.2024 klo 0.00`,
  },
  {
    kind: "Hungarian",
    is: DAY,
    texts: `
      2024. május 2. ¦ 2024. máj. 2. ¦ 2024. május 2., csütörtök ¦ 2024. 05. 02. ¦ 2024.05.02.`,
  },
  {
    kind: "Romanian",
    is: DAY,
    texts: `2 mai 2024 ¦ joi, 2 mai 2024 ¦ 2 mai 2024, ora 0:00`,
  },
  {
    kind: "Bulgarian and Serbian",
    is: DAY,
    texts: `
      2 май 2024 г. ¦ 2. мај 2024. ¦ четвъртък, 2 май 2024 г. ¦ 2. svibnja 2024. ¦ 2. maj 2024.`,
  },
  {
    kind: "the Baltic languages",
    is: DAY,
    texts: `2024 m. gegužės 2 d. ¦ 2024. gada 2. maijs ¦ 2. mai 2024`,
  },
  {
    kind: "Catalan",
    is: DAY,
    texts: `2 de maig de 2024 ¦ 2 maig 2024 ¦ dijous, 2 de maig del 2024`,
  },
  {
    kind: "papers of Europe, with a time",
    is: MORNING,
    texts: `
      czwartek, 2 maja 2024 (08:30) ¦ 2.5.2024 8.30 ¦ čtvrtek 2. 5. 2024 8.30 ¦ 2024. május 2. 8:30
      2024. 05. 02. 08:30 ¦ Πέμπτη, 02 Μαΐου 2024 08:30 ¦ четверг, 2 мая 2024 года, 08:30
      02. Mai 2024 / 08:30 Uhr ¦ le 02.05.2024 à 08:30 ¦ giovedì 2 maggio 2024, 08:30`,
  },
];
