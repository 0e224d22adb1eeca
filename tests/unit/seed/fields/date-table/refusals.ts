import type { DateForms } from "./date-forms.js";

/** Texts that name no one moment, by the reason. */
export const REFUSALS: DateForms[] = [
  {
    kind: "a day no calendar has",
    texts: `
      2024-02-30 ¦ 2023-02-29 ¦ 2024-00-10 ¦ 2024-13-01 ¦ 2024-04-31 ¦ 30 February 2024 ¦ Feb 30, 2024
      31.06.2024 ¦ 20240230 ¦ 2024年2月30日 ¦ 2023-366 ¦ 2024-367 ¦ 2024-000 ¦ 2024-W54-1 ¦ 2024-W00-1
      2024-W18-8 ¦ 2024-05-00 ¦ 31. September 2024 ¦ 32 May 2024`,
  },
  {
    kind: "a time no clock has",
    texts: `
      2024-05-02 25:00 ¦ 2024-05-02T24:01:00Z ¦ 2024-05-02 08:60 ¦ 2024-05-02 08:30:61 ¦ 2024-05-02 13:30 AM
      May 2, 2024 25:30 ¦ 20240502T250000Z ¦ 20240502256000 ¦ 2 mai 2024 à 25h30 ¦ 2024-05-02T08:30:00+25:00
      2024-05-02T08:30+02:99`,
  },
  {
    kind: "a year outside 1 to 9999",
    texts: `
      0000-05-02 ¦ 10000-05-02 ¦ 2 May 12024 ¦ 0001-01-01T00:00:00+01:00 ¦ 9999-12-31T24:00:00Z`,
  },
  {
    kind: "a year of two digits",
    texts: `
      02.05.24 ¦ 2/5/24 ¦ 24-05-02 ¦ 2 May 24 ¦ May 2, '24 ¦ 2 mai 24 ¦ 24年5月2日 ¦ 13/05/24 ¦ 2.5.67`,
  },
  {
    kind: "a month or year only",
    texts: `
      2024 ¦ 2024-05 ¦ May 2024 ¦ mai 2024 ¦ 2024年5月 ¦ 2024/05 ¦ 05/2024 ¦ 2024-W18 ¦ tháng 5 năm 2024
      2024년 5월`,
  },
  {
    kind: "a day without a year",
    texts: `
      May 2 ¦ 2 May ¦ 2. Mai ¦ 5月2日 ¦ 02.05. ¦ 5월 2일 ¦ Thursday ¦ 2 мая ¦ Thu, May 2, 8:30 am`,
  },
  {
    kind: "an order that nothing tells",
    texts: `
      02/05/2024 ¦ 2/5/2024 ¦ 02-05-2024 ¦ 2-5-2024 ¦ 05/02/2024 08:30 ¦ 5/2/2024 8:30:00 AM ¦ 02 05 2024 ¦ on 03/04/2024 ¦ constructor 2, 2024`,
  },
  {
    kind: "more than a date",
    texts: `
      May 2, 2024 Updated ¦ Updated May 2, 2024 ¦ May 2, 2024 Updated May 3, 2024 ¦ published on 2024-05-02
      2024-05-02 bridge ¦ 2024-05-02-bridge ¦ 2024-05-02T08:30:00Z foo ¦ see 2 May 2024 ¦ 2024-05-02 2024-05-03
      2 May 2024 3 May 2024 ¦ 2 May June 2024 ¦ 2024-05-02 08:30 09:30 ¦ (2024-05-02
      2024-05-02 08:30 Europe/Nowhere ¦ 2024-05-02 08:30 XYZ ¦ 2024-05-02 + 2 ¦ 2024-05-02T ¦ 2024-05-02 :
      2024--05-02 ¦ 2024-05/02`,
  },
  {
    kind: "a relative day",
    texts: `
      today ¦ yesterday ¦ tomorrow ¦ 3 hours ago ¦ vor 2 Tagen ¦ last Thursday ¦ now ¦ vor 3 Stunden ¦ 昨日
      2 days ago`,
  },
  {
    kind: "a number",
    texts: `
      0 ¦ -1 ¦ 5 ¦ 42 ¦ 123456 ¦ 1234567 ¦ 12345678 ¦ 20241301 ¦ 20240532 ¦ 99999999 ¦ 123456789 ¦ 0123456789
      9876543210 ¦ 4102444800 ¦ 171463860012 ¦ 17146386001234567 ¦ 1e9 ¦ 0x65 ¦ NaN ¦ Infinity ¦ 1.5
      20240502.5 ¦ 3.14159 ¦ 2024.5`,
  },
  {
    kind: "a phone number",
    texts: `
      +49 30 1234567 ¦ 030 / 12 34 56 78 ¦ (555) 123-4567 ¦ 555-123-4567 ¦ +1 212 555 0123 ¦ 2125550123
      01 23 45 67 89 ¦ 03-1234-5678 ¦ 02-2024-0502 ¦ 0800 20 24 05 ¦ +7 495 123-45-67 ¦ 12-34-5678`,
  },
  {
    kind: "a version",
    texts: `
      v2024.05.02 ¦ 1.2.3 ¦ v1.2.3 ¦ 10.0.19041 ¦ 2.0.0-rc.4 ¦ 1.2.2024-beta ¦ 20.20.2 ¦ 8.30.2
      2024.05.02-rc1 ¦ 2024.1`,
  },
  {
    kind: "a price or a measure",
    texts: `
      $2,024.05 ¦ € 12.50 ¦ 12,50 € ¦ 1.234.567,89 ¦ 2.024,05 ¦ USD 20 ¦ 20 kg ¦ 5 % ¦ 1/2 ¦ 12 x 2024 ¦ 10:1`,
  },
  {
    kind: "an ISBN or a number of a file",
    texts: `
      978-3-16-148410-0 ¦ 9783161484100 ¦ 978 0 306 40615 7 ¦ 0-306-40615-2 ¦ 0306406152 ¦ 3-86640-001-2
      080442957X ¦ 10.1000/182 ¦ 2024/123/EU ¦ ISSN 2049-3630 ¦ 192.168.20.24 ¦ AB-2024-05 ¦ 12/2024 ¦ A4
      550e8400-e29b-41d4-a716-446655440000`,
  },
  {
    kind: "no text of a date",
    texts: `
      - ¦ -- ¦ n/a ¦ null ¦ TBD ¦ date ¦ May ¦ Mayor ¦ Sun ¦ ---2024--- ¦ T08:30 ¦ 08:30 ¦ 8:30 am ¦ 24:00 ¦ Z
      {} ¦ [] ¦ 年月日 ¦ May May 2024 ¦ 2nd ¦ {{ page.date }}`,
  },
];
