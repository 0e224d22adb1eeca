import type { WireCase } from "./wire-case.js";

export const agenciesGermanFrench: WireCase[] = [
  {
    form: "AFP in French with the whole date",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel, 2 mai 2024 (AFP) - ${a}\n\n${b}\n\n${c}\n\nabc/def/gh\n\n© 2024 AFP. Tous droits de reproduction réservés.\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02",
  },
  {
    form: "AFP in French as its clients print it",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\nPublié le : 02/05/2024 - 08:30\n\nPort Aurel (AFP) – ${a}\n\nPublicité\n\n${b}\n\n${c}\n\n© 2024 AFP\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02T08:30",
  },
  {
    form: "Reuters in French",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\npar Ana Silva\n\nPORT AUREL, 2 mai (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Reportage Ana Silva, version française Ben Okoro, édité par Cai Wen)\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "Reuters",
  },
  {
    form: "ATS",
    language: "fr",
    text: (title, a, b, c) => `${title}\n\nPort Aurel (ats) ${a}\n\n${b}\n\n${c}\n\n/ATS\n`,
    location: "Port Aurel",
    provider: "ATS",
  },
  {
    form: "Belga",
    language: "fr",
    text: (title, a, b, c) => `${title}\n\n(Belga) ${a}\n\n${b}\n\n${c} (Belga)\n`,
    provider: "Belga",
  },
  {
    form: "La Presse Canadienne",
    language: "fr",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL — ${a}\n\n${b}\n\n${c}\n\nAna Silva, La Presse Canadienne\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "La Presse Canadienne",
  },
  {
    form: "AFP in German",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel, 2. Mai (AFP) - ${a}\n\n${b}\n\n${c}\n\nana/ben\n\n© Agence France-Presse\n`,
    location: "Port Aurel",
    provider: "AFP",
  },
  {
    form: "Reuters in German",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\n- von Ana Silva\n\nPort Aurel (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Bericht von Ana Silva, redigiert von Ben Okoro. Bei Rückfragen wenden Sie sich bitte an unsere Redaktion unter berlin.newsroom@reuters.example)\n`,
    location: "Port Aurel",
    authors: ["Ana Silva"],
    provider: "Reuters",
  },
  {
    form: "dpa with its regional service and number",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel (dpa/lno) - ${a}\n\n${b}\n\n${c}\n\n© dpa-infocom, dpa:240502-930-101234/1\n`,
    location: "Port Aurel",
    provider: "dpa",
  },
  {
    form: "dpa with a byline",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nVon Ana Silva und Ben Okoro, dpa\n\nPort Aurel/Nordsand (dpa) - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel/Nordsand",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "dpa",
  },
  {
    form: "dpa with its notes",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel (dpa) - ${a}\n\n${b}\n\n${c}\n\n# dpa-Notizblock\n\n## Orte\n- Hafenbrücke\n\n* * * *\n\n## dpa-Kontakte\n- Autorin: Ana Silva, <silva@dpa.example>\n- Redaktion: Ben Okoro\n\ndpa asg yyzz n1 rml\n`,
    location: "Port Aurel",
    provider: "dpa",
  },
  {
    form: "dpa-AFX",
    language: "de",
    text: (title, a, b, c) => `ROUNDUP: ${title}\n\nPORT AUREL (dpa-AFX) - ${a}\n\n${b}\n\n${c}/ana/DP/zb\n`,
    title: "ROUNDUP: Hafenbrücke nach zwei Jahren wieder offen",
    location: "PORT AUREL",
    provider: "dpa-AFX",
  },
  {
    form: "dpa as a paper prints it",
    language: "de",
    text: (title, a, b, c) => `${title}\n2. Mai 2024, 8:30 Uhr\nQuelle: dpa\n\n${a}\n\nAnzeige\n\n${b}\n\n${c}\n`,
    provider: "dpa",
    day: "2024-05-02T08:30",
  },
  {
    form: "APA",
    language: "de",
    text: (title, a, b, c) => `${title}\n\nPort Aurel (APA) - ${a}\n\n${b}\n\n${c}\n\n(Schluss) asg/rml\n`,
    location: "Port Aurel",
    provider: "APA",
  },
  {
    form: "APA with another agency",
    language: "de",
    text: (title, a, b, c) => `${title}\n\nPort Aurel/Wien (APA/dpa/Reuters) - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel/Wien",
    provider: "APA",
  },
  {
    form: "sda",
    language: "de",
    text: (title, a, b, c) => `${title}\n\nPort Aurel (sda) ${a}\n\n${b}\n\n${c}\n\n(sda)\n`,
    location: "Port Aurel",
    provider: "Keystone-SDA",
  },
  {
    form: "sda with the day",
    language: "de",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2. Mai (sda) - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "SDA",
  },
  {
    form: "epd",
    language: "de",
    text: (title, a, b, c) => `${title}\n\nPort Aurel (epd). ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "epd",
  },
  {
    form: "a press release with place and day",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel, 2. Mai 2024 – ${a}\n\n${b}\n\n${c}\n\nPressekontakt:\nHafenamt\nHafenstraße 1\n`,
    location: "Port Aurel",
    day: "2024-05-02",
  },
];
