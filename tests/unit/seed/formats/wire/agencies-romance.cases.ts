import type { WireCase } from "./wire-case.js";

export const agenciesRomance: WireCase[] = [
  {
    form: "EFE",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 may (EFE).- ${a}\n\n${b}\n\n${c} EFE\nasg/rml\n`,
    location: "Port Aurel",
    provider: "EFE",
  },
  {
    form: "EFE with a reporter and a picture",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\n\nAna Silva\n\nPort Aurel (EFE).- ${a}\n\n${b}\n\n${c} EFE\n\nasg/rml/cav\n\n(foto) (vídeo)\n`,
    location: "Port Aurel",
    authors: ["Ana Silva"],
    provider: "EFE",
  },
  {
    form: "EFE on a newspaper's page",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\nEFE / Port Aurel\nPublicado el 02/05/2024 a las 08:30\n\n${a}\n\nPublicidad\n\n${b}\n\n${c}\n\nLea también: La línea de ferris cierra en verano\n`,
    provider: "EFE",
    day: "2024-05-02T08:30",
  },
  {
    form: "Europa Press",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL, 2 May. (EUROPA PRESS) -\n\n${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL",
    provider: "Europa Press",
  },
  {
    form: "Europa Press with the day alone",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL 2 (EUROPA PRESS)\n\n${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL",
    provider: "Europa Press",
  },
  {
    form: "Reuters in Spanish",
    language: "es",
    text: (title, a, b, c) =>
      `ACTUALIZA 1-${title}\n\nPor Ana Silva y Ben Okoro\n\nPORT AUREL, 2 mayo (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Reporte de Ana Silva y Ben Okoro; editado en español por Cai Wen)\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Reuters",
  },
  {
    form: "AFP in Spanish",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel, 2 mayo 2024 (AFP) - ${a}\n\n${b}\n\n${c}\n\nasg/rml/cw\n\n© Agence France-Presse\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02",
  },
  {
    form: "AP in Spanish",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\n\nPor ANA SILVA\n\nPORT AUREL (AP) — ${a}\n\n${b}\n\n${c}\n\n___\n\nEsta historia fue traducida del inglés por un editor de AP con la ayuda de una herramienta de inteligencia artificial generativa.\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "AP",
  },
  {
    form: "Télam",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 mayo (Télam) - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "Télam",
  },
  {
    form: "Prensa Latina",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 may (Prensa Latina) ${a}\n\n${b}\n\n${c}\n\nasg/rml\n`,
    location: "Port Aurel",
    provider: "Prensa Latina",
  },
  {
    form: "a Latin American paper's dateline",
    language: "es",
    text: (title, a, b, c) => `${title}\n\nPort Aurel.- ${a}\n\n${b}\n\n${c}\n\n(Con información de agencias)\n`,
    location: "Port Aurel",
  },
  {
    form: "ANSA",
    language: "it",
    text: (title, a, b, c) => `${title}\n\n(ANSA) - PORT AUREL, 02 MAG - ${a}\n\n${b}\n\n${c} (ANSA).\n`,
    location: "PORT AUREL",
    provider: "ANSA",
  },
  {
    form: "ANSA without a blank before the dash",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\n\n(ANSA)- PORT AUREL, 02 MAG - ${a} ${b} ${c} (ANSA).\n\nRIPRODUZIONE RISERVATA © Copyright ANSA\n`.replace(
        `${a} ${b} ${c}`,
        `${a}\n\n${b}\n\n${c}`,
      ),
    location: "PORT AUREL",
    provider: "ANSA",
  },
  {
    form: "ANSA as its site prints it",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\nRedazione ANSA\nPORT AUREL\n02 maggio 2024 08:30\n\n${a}\n\n${b}\n\n${c}\n\nRIPRODUZIONE RISERVATA © Copyright ANSA\n`,
    location: "PORT AUREL",
    provider: "ANSA",
    day: "2024-05-02T08:30",
  },
  {
    form: "Adnkronos",
    language: "it",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 mag. (Adnkronos) - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "Adnkronos",
  },
  {
    form: "AGI",
    language: "it",
    text: (title, a, b, c) => `${title}\n\n(AGI) - Port Aurel, 2 mag. - ${a}\n\n${b}\n\n${c} (AGI)\n`,
    location: "Port Aurel",
    provider: "AGI",
  },
  {
    form: "Askanews",
    language: "it",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 mag. (askanews) – ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "Askanews",
  },
  {
    form: "Italpress",
    language: "it",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL (ITALPRESS) - ${a}\n\n${b}\n\n${c}\n\n(ITALPRESS).\n`,
    location: "PORT AUREL",
    provider: "Italpress",
  },
  {
    form: "Dire",
    language: "it",
    text: (title, a, b, c) => `${title}\n\n(DIRE) Port Aurel, 2 mag. - ${a}\n\n${b}\n\n${c}\n`,
    location: "Port Aurel",
    provider: "Dire",
  },
  {
    form: "Reuters in Italian",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\n\nPORT AUREL, 2 maggio (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Tradotto da Ana Silva, editing Ben Okoro)\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "Reuters",
  },
  {
    form: "Lusa",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel, 02 mai 2024 (Lusa) - ${a}\n\n${b}\n\n${c}\n\nASG // RML\n\nLusa/Fim\n`,
    location: "Port Aurel",
    provider: "Lusa",
    day: "2024-05-02",
  },
  {
    form: "Lusa without a year",
    language: "pt",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 02 mai (Lusa) – ${a}\n\n${b}\n\n${c}\n\nASG (RML) // CAV\n`,
    location: "Port Aurel",
    provider: "Lusa",
  },
  {
    form: "Agência Brasil",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\n\nPublicado em 02/05/2024 - 08:30 Por Ana Silva - Repórter da Agência Brasil - Port Aurel\n\n${a}\n\n${b}\n\n${c}\n\nEdição: Ben Okoro\n`,
    authors: ["Ana Silva"],
    provider: "Agência Brasil",
    day: "2024-05-02T08:30",
  },
  {
    form: "Agência Brasil with the byline in a line of its own",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\nPor Ana Silva e Ben Okoro – Repórteres da Agência Brasil\n02/05/2024 08h30\n\n${a}\n\n${b}\n\nNotícias relacionadas:\nLinha de balsas fecha no verão\nMercado pega fogo na madrugada\n\n${c}\n`,
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Agência Brasil",
    day: "2024-05-02T08:30",
  },
  {
    form: "Folhapress",
    language: "pt",
    text: (title, a, b, c) => `${title}\n\nANA SILVA\n\nPORT AUREL, PA (FOLHAPRESS) - ${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL, PA",
    authors: ["Ana Silva"],
    provider: "Folhapress",
  },
  {
    form: "Reuters in Portuguese",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\n\nPor Ana Silva\n\nPORT AUREL (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Reportagem de Ana Silva; Edição de Ben Okoro)\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "Reuters",
  },
  {
    form: "AFP in Portuguese",
    language: "pt",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, 2 Mai 2024 (AFP) - ${a}\n\n${b}\n\n${c}\n\nasg/rml\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02",
  },
];
