import type { WireCase } from "./wire-case.js";

export const agenciesEnglish: WireCase[] = [
  {
    form: "AFP with the whole date",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2, 2024 (AFP) - ${a}\n\n${b}\n\n${c}\n\nabc/def/gh\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02",
  },
  {
    form: "AFP as its clients print it",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel (AFP) – ${a}\n\n${b}\n\n${c}\n\nIssued on: 02/05/2024 - 08:30\n\n© 2024 AFP\n`,
    location: "Port Aurel",
    provider: "AFP",
  },
  {
    form: "AFP with its initials right below the story",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2, 2024 (AFP) -\n\n${a}\n\n${b}\n\n${c}\nabc/de\n`,
    location: "Port Aurel",
    provider: "AFP",
    day: "2024-05-02",
  },
  {
    form: "Reuters with an update, points and standards",
    language: "en",
    text: (title, a, b, c) =>
      `UPDATE 3-${title}\n* Bridge closed since ship struck it\n* Traffic resumes at noon\n(Adds comment in paragraph 2)\n\nBy Ana Silva and Ben Okoro\n\nPORT AUREL, May 2 (Reuters) - ${a}\n\n${b}\n\n${c}\n\n(Reporting by Ana Silva and Ben Okoro; Editing by Cai Wen)\n\nOur Standards: The Thomson Reuters Trust Principles.\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Reuters",
  },
  {
    form: "Reuters as its site prints it",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nBy Ana Silva\nMay 2, 2024 8:30 AM UTC · Updated 2 hours ago\n\nPORT AUREL, May 2 (Reuters) - ${a}\n\n${b}\n\nAdvertisement · Scroll to continue\n\n${c}\n\nReporting by Ana Silva; Editing by Cai Wen\n\nOur Standards: The Thomson Reuters Trust Principles., opens new tab\n\nPurchase Licensing Rights\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "Reuters",
    day: "2024-05-02T08:30",
  },
  {
    form: "Reuters without a byline, the reporters in its credits",
    language: "en",
    text: (title, a, b, c) =>
      `RPT-${title}\n\nPORT AUREL (Reuters) - ${a}\n\n${b}\n\n${c} (Reporting by Ana Silva in Port Aurel; Writing by Ben Okoro; Editing by Cai Wen)\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Reuters",
  },
  {
    form: "AP with a sports writer and a writer who helped",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nBy ANA SILVA\nAP Sports Writer\n\nPORT AUREL (AP) — ${a}\n\n${b}\n\n${c}\n\n___\n\nAP Sports Writer Ben Okoro contributed to this report.\n\n___\n\nAP sports: https://apnews.example.com/sports\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "AP",
  },
  {
    form: "AP with its byline in one line and its copyright",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nBy ANA SILVA and BEN OKORO, Associated Press\n\nMay 2, 2024\n\nPORT AUREL, Vessmark (AP) — ${a}\n\n${b}\n\n${c}\n\nCopyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.\n`,
    location: "PORT AUREL, Vessmark",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Associated Press",
    day: "2024-05-02",
  },
  {
    form: "AP with the writer's role in the same line",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nBy Ana Silva AP Business Writer\n\nPORT AUREL (AP) -- ${a}\n\n${b}\n\n${c}\n\n___\n\nFollow Ana Silva at https://x.example/ana\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "AP",
  },
  {
    form: "UPI",
    language: "en",
    text: (title, a, b, c) => `${title}\nBy Ana Silva\n\nPORT AUREL, May 2 (UPI) -- ${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "UPI",
  },
  {
    form: "Bloomberg",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n2024-05-02 08:30:00.0 GMT\n\nBy Ana Silva\n\n(Bloomberg) -- ${a}\n\n${b}\n\n${c}\n\n--With assistance from Ben Okoro and Cai Wen.\n\nTo contact the reporter on this story:\nAna Silva in Port Aurel at asilva@bloomberg.example\n\n©2024 Bloomberg L.P.\n`,
    authors: ["Ana Silva"],
    provider: "Bloomberg",
    day: "2024-05-02T08:30",
  },
  {
    form: "dpa in English",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nBy Ana Silva, dpa\n\nPort Aurel (dpa) - ${a}\n\n${b}\n\n${c}\n\n(Eds: updates throughout)\n`,
    location: "Port Aurel",
    authors: ["Ana Silva"],
    provider: "dpa",
  },
  {
    form: "Xinhua in English",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nSource: Xinhua\nEditor: huaxia\n2024-05-02 20:15:30\n\nPORT AUREL, May 2 (Xinhua) -- ${a}\n\n${b}\n\n${c} Enditem\n`,
    location: "PORT AUREL",
    provider: "新华社",
    day: "2024-05-02T20:15",
  },
  {
    form: "Xinhua as its newer pages print it",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nXinhua | Updated: 2024-05-02 20:15\n\nPORT AUREL, May 2 (Xinhua) -- ${a}\n\n${b}\n\n${c} ■\n`,
    location: "PORT AUREL",
    provider: "Xinhua",
    day: "2024-05-02T20:15",
  },
  {
    form: "TASS in English",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL, May 2. /TASS/. ${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL",
    provider: "ТАСС",
  },
];
