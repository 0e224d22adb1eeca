import { DAY, MORNING, type DateForms } from "./date-forms.js";

/** What newsrooms of western Europe and America write, read without being told the language. */
export const WESTERN_EUROPE: DateForms[] = [
  {
    kind: "English",
    is: DAY,
    texts: `
      May 2, 2024 ¦ May 2 2024 ¦ May 02 2024 ¦ May 02, 2024 ¦ 2 May 2024 ¦ 02 May 2024 ¦ 2 May, 2024
      2nd May 2024 ¦ 2nd of May 2024 ¦ 2nd of May, 2024 ¦ May 2nd, 2024 ¦ the 2nd of May 2024
      Thursday, 2 May 2024 ¦ Thursday 2 May 2024 ¦ Thursday, May 2, 2024 ¦ Thu, May 2, 2024
      Thurs. May 2, 2024 ¦ MAY 2, 2024 ¦ 02-MAY-2024 ¦ 02-May-2024 ¦ 2024 May 02 ¦ 2/May/2024 ¦ on May 2, 2024
      May. 2, 2024 ¦ 2 May 2024. ¦ May 2, 2024 AD ¦ Thu May 02 2024`,
  },
  {
    kind: "English, with a time",
    is: MORNING,
    texts: `
      May 2, 2024 8:30 am ¦ May 2, 2024, 8:30 a.m. ¦ May 2, 2024 at 8:30 AM ¦ May 2, 2024 8:30AM
      2 May 2024 08:30 ¦ 2 May 2024, 08.30 ¦ Thu 2 May 2024 09.30 BST ¦ 8:30 AM, May 2, 2024
      08:30, 2 May 2024 ¦ 8.30am, 2 May 2024 ¦ 4:30 AM EDT, Thu May 2, 2024 ¦ May 2, 2024 4:30 a.m. ET
      May 2, 2024 at 4:30 a.m. EDT ¦ May 2, 2024 - 8:30 am ¦ May 2, 2024 | 8:30 AM GMT
      Thursday, May 2, 2024 · 8:30 AM ¦ 2 May 2024 0830 GMT ¦ May 2, 2024 08:30 GMT+0 ¦ May  2 2024  8:30AM
      08:30 GMT 2 May 2024 ¦ May 2, 2024 08:30 hrs ¦ 2nd May 2024 @ 8:30am ¦ Thursday 2 May 2024 8:30am`,
  },
  {
    kind: "English months cut short",
    is: "2024-09-02T00:00:00.000Z",
    texts: `
      Sept. 2, 2024 ¦ Sep 2, 2024 ¦ Sept 2 2024 ¦ 2 Sept. 2024 ¦ September 2, 2024 ¦ Sep. 2nd, 2024`,
  },
  {
    kind: "German",
    is: DAY,
    texts: `
      2. Mai 2024 ¦ 02. Mai 2024 ¦ 2.Mai 2024 ¦ Donnerstag, 2. Mai 2024 ¦ Donnerstag, den 2. Mai 2024
      Do., 2. Mai 2024 ¦ Do, 02.05.2024 ¦ 02.05.2024 ¦ 2.5.2024 ¦ 2. 5. 2024 ¦ Donnerstag, 02.05.2024
      vom 2. Mai 2024 ¦ am 2. Mai 2024`,
  },
  {
    kind: "German, with a time",
    is: MORNING,
    texts: `
      2. Mai 2024, 8:30 Uhr ¦ 2. Mai 2024 um 08:30 Uhr ¦ 2. Mai 2024 um 8.30 Uhr ¦ 02.05.2024 08:30
      02.05.2024, 08:30 Uhr ¦ 02.05.2024 | 08:30 ¦ 02.05.2024 - 08:30 Uhr ¦ 08:30 Uhr, 2. Mai 2024
      02.05.2024 10:30 MESZ ¦ 2. Mai 2024, 8 Uhr 30 ¦ 02.05.2024 um 10:30 Uhr MESZ`,
  },
  {
    kind: "German months",
    is: "2024-01-02T00:00:00.000Z",
    texts: `2. Januar 2024 ¦ 2. Jänner 2024 ¦ 2. Jan. 2024 ¦ 2. Jän. 2024`,
  },
  {
    kind: "German March",
    is: "2024-03-02T00:00:00.000Z",
    texts: `
      2. März 2024 ¦ 2. Mär. 2024 ¦ 2. Mrz. 2024 ¦ 2. Maerz 2024 ¦ 2. MÄRZ 2024 ¦ 2. März 2024`,
  },
  {
    kind: "French",
    is: DAY,
    texts: `
      2 mai 2024 ¦ le 2 mai 2024 ¦ Le jeudi 2 mai 2024 ¦ jeudi 2 mai 2024 ¦ jeu. 2 mai 2024 ¦ 2 MAI 2024
      02 mai 2024 ¦ du 2 mai 2024`,
  },
  {
    kind: "French, with a time",
    is: MORNING,
    texts: `
      le 2 mai 2024 à 08h30 ¦ 2 mai 2024 à 8h30 ¦ 2 mai 2024, 08:30 ¦ jeudi 2 mai 2024 à 8 h 30
      2 mai 2024 - 08h30 ¦ 2 mai 2024 à 8 h 30 min ¦ 08h30, le 2 mai 2024`,
  },
  {
    kind: "French, a full hour",
    is: "2024-05-02T08:00:00.000Z",
    texts: `
      2 mai 2024 à 8h ¦ 2 mai 2024 à 08h00 ¦ 2. Mai 2024, 8 Uhr ¦ May 2, 2024 8 am ¦ May 2, 2024, 8am`,
  },
  {
    kind: "French months",
    is: "2024-02-01T00:00:00.000Z",
    texts: `
      1er février 2024 ¦ le 1er févr. 2024 ¦ 1er fév. 2024 ¦ 1 fevrier 2024 ¦ 1ᵉʳ février 2024`,
  },
  {
    kind: "French December",
    is: "2024-12-02T00:00:00.000Z",
    texts: `2 déc. 2024 ¦ 2 décembre 2024 ¦ 2 dec. 2024 ¦ 2 DÉCEMBRE 2024`,
  },
  {
    kind: "a French Tuesday, which is no March",
    is: "2024-05-07T00:00:00.000Z",
    texts: `mar. 7 mai 2024 ¦ mardi 7 mai 2024 ¦ mar 7 mayo 2024 ¦ mar 7 mag 2024`,
  },
  {
    kind: "March",
    is: "2024-03-07T00:00:00.000Z",
    texts: `
      Mar 7, 2024 ¦ 7 mar. 2024 ¦ 7 mar 2024 ¦ 7 mars 2024 ¦ 7 marzo 2024 ¦ 7 марта 2024 ¦ 7 Mart 2024
      7 Maret 2024 ¦ 7 mrt. 2024`,
  },
  {
    kind: "Spanish",
    is: DAY,
    texts: `
      2 de mayo de 2024 ¦ 2 mayo 2024 ¦ 2 may 2024 ¦ 2 may. 2024 ¦ jueves, 2 de mayo de 2024
      jueves 2 de mayo del 2024 ¦ 2 de Mayo, 2024 ¦ mayo 2, 2024 ¦ el 2 de mayo de 2024 ¦ 02 MAY 2024
      2-may-2024`,
  },
  {
    kind: "Spanish, with a time",
    is: MORNING,
    texts: `
      2 de mayo de 2024, 8:30 ¦ 2 de mayo de 2024 a las 08:30 ¦ 2 may 2024 08:30 h ¦ 2 de mayo de 2024 - 08:30h
      2 de mayo de 2024, 8:30 a. m. ¦ 2 may. 2024 08:30 hrs. ¦ 2 mayo 2024 | 8:30 horas
      2 may 2024 - 10:30 CEST`,
  },
  {
    kind: "Spanish months",
    is: "2024-09-02T00:00:00.000Z",
    texts: `
      2 de septiembre de 2024 ¦ 2 de setiembre de 2024 ¦ 2 sept. 2024 ¦ 2 sep 2024 ¦ 2 set. 2024`,
  },
  {
    kind: "Spanish January",
    is: "2024-01-02T00:00:00.000Z",
    texts: `
      2 ene. 2024 ¦ 2 de enero de 2024 ¦ 2 ENE 2024 ¦ 2 genn. 2024 ¦ 2 gen 2024`,
  },
  {
    kind: "Italian",
    is: DAY,
    texts: `
      2 maggio 2024 ¦ 02 MAG 2024 ¦ 2 mag. 2024 ¦ giovedì 2 maggio 2024 ¦ Gio, 2 Maggio 2024 ¦ il 2 maggio 2024
      giovedi' 2 maggio 2024`,
  },
  {
    kind: "Italian, with a time",
    is: MORNING,
    texts: `
      2 maggio 2024 alle 8:30 ¦ 2 maggio 2024 alle ore 08:30 ¦ 2 maggio 2024 ore 08.30 ¦ 2 maggio 2024 - 8.30
      2 Maggio 2024 alle 08:30`,
  },
  {
    kind: "Italian, with an article cut short",
    is: "2024-08-08T00:00:00.000Z",
    texts: `
      l'8 agosto 2024 ¦ 8 ago 2024 ¦ dell’8 agosto 2024 ¦ 8 août 2024 ¦ 8 aout 2024 ¦ 8 de agosto de 2024`,
  },
  {
    kind: "Portuguese",
    is: DAY,
    texts: `
      2 de maio de 2024 ¦ 2 maio 2024 ¦ 2 de mai. de 2024 ¦ quinta-feira, 2 de maio de 2024 ¦ 2 mai 2024
      quinta, 2 de Maio de 2024 ¦ qui., 2 de mai. de 2024 ¦ 02 de maio, 2024`,
  },
  {
    kind: "Portuguese, with a time",
    is: MORNING,
    texts: `
      2 de maio de 2024 às 08:30 ¦ 2 de maio de 2024, 8h30 ¦ 2 mai 2024 às 08h30 ¦ 2 de maio de 2024 às 8h30min
      2 de maio de 2024 | 08h30m`,
  },
  {
    kind: "Portuguese October",
    is: "2024-10-01T00:00:00.000Z",
    texts: `
      1 de outubro de 2024 ¦ 1º de outubro de 2024 ¦ 1.º de outubro de 2024 ¦ 1 out. 2024 ¦ 1 oct 2024
      1 Okt. 2024 ¦ 1 ott 2024 ¦ 1 октября 2024`,
  },
  {
    kind: "Dutch",
    is: DAY,
    texts: `
      2 mei 2024 ¦ donderdag 2 mei 2024 ¦ do 2 mei 2024 ¦ 2 mei 2024 om 0:00 ¦ 02 MEI 2024 ¦ do. 2 mei 2024`,
  },
  {
    kind: "Dutch, with a time",
    is: MORNING,
    texts: `
      2 mei 2024 08:30 ¦ 2 mei 2024 om 08:30 uur ¦ 2 mei 2024, 8.30 uur ¦ do 2 mei 2024, 08:30`,
  },
];
