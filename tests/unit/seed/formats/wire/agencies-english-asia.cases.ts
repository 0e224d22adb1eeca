import type { WireCase } from "./wire-case.js";

export const agenciesEnglishAsia: WireCase[] = [
  {
    form: "Kyodo in English",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nKYODO NEWS - May 2, 2024 - 17:30\n\nPORT AUREL (Kyodo) -- ${a}\n\n${b}\n\n${c}\n\n==Kyodo\n`,
    location: "PORT AUREL",
    provider: "共同通信",
    day: "2024-05-02T17:30",
  },
  {
    form: "Jiji in English",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2 (Jiji Press)--${a}\n\n${b}\n\n${c}\n\nEND\n`,
    location: "Port Aurel",
    provider: "時事通信",
  },
  {
    form: "Yonhap in English",
    language: "en",
    text: (title, a, b, c) =>
      `(2nd LD) ${title}\nAll News 15:20 May 02, 2024\n\nBy Hong Gil-dong\n\nPORT AUREL, May 2 (Yonhap) -- ${a}\n\n${b}\n\n${c}\n\nhong@yna.example\n(END)\n`,
    location: "PORT AUREL",
    authors: ["Hong Gil-dong"],
    provider: "연합뉴스",
    day: "2024-05-02T15:20",
  },
  {
    form: "PTI",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2 (PTI) ${a}\n\n${b}\n\n${c} PTI ASG RML\n`,
    location: "Port Aurel",
    provider: "PTI",
  },
  {
    form: "ANI",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel [Vessmark], May 2 (ANI): ${a}\n\n${b}\n\n${c} (ANI)\n\n(This story has not been edited by our staff and is auto-generated from a syndicated feed.)\n`,
    location: "Port Aurel, Vessmark",
    provider: "ANI",
  },
  {
    form: "IANS",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2 (IANS) ${a}\n\n${b}\n\n${c}\n\n--IANS\n\nasg/rml\n`,
    location: "Port Aurel",
    provider: "IANS",
  },
  {
    form: "Bernama",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL, May 2 (Bernama) -- ${a}\n\n${b}\n\n${c}\n\n-- BERNAMA\n`,
    location: "PORT AUREL",
    provider: "Bernama",
  },
  {
    form: "Antara in English",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nPort Aurel (ANTARA) - ${a}\n\n${b}\n\n${c}\n\nRelated news: Ferry line closes for the summer\n\nReporter: Ana Silva, Ben Okoro\nEditor: Cai Wen\nCopyright © ANTARA 2024\n`,
    location: "Port Aurel",
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "Antara",
  },
  {
    form: "Anadolu in English",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nAna Silva | 02.05.2024 - Update : 03.05.2024\n\nPORT AUREL\n\n${a}\n\n${b}\n\n${c}\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
  {
    form: "SPA in English",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPort Aurel, May 2, 2024, SPA -- ${a}\n\n${b}\n\n${c}\n\n--SPA\n`,
    location: "Port Aurel",
    provider: "SPA",
    day: "2024-05-02",
  },
  {
    form: "WAM in English",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nPORT AUREL, 2nd May, 2024 (WAM) -- ${a}\n\n${b}\n\n${c}\n`,
    location: "PORT AUREL",
    provider: "WAM",
    day: "2024-05-02",
  },
  {
    form: "Al Jazeera",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nBy Ana Silva\nPublished On 2 May 2024\n\n${a}\n\n${b}\n\nAdvertisement\n\n${c}\n\nSource: Al Jazeera and news agencies\n`,
    authors: ["Ana Silva"],
    provider: "Al Jazeera",
    day: "2024-05-02",
  },
  {
    form: "PA Media",
    language: "en",
    text: (title, a, b, c) => `${title}\n\nBy Ana Silva, PA\n\n${a}\n\n${b}\n\n${c}\n\nend\n`,
    authors: ["Ana Silva"],
    provider: "PA",
  },
  {
    form: "The Canadian Press",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nPORT AUREL — ${a}\n\n${b}\n\n${c}\n\nThis report by The Canadian Press was first published May 2, 2024.\n\nAna Silva, The Canadian Press\n`,
    location: "PORT AUREL",
    authors: ["Ana Silva"],
    provider: "The Canadian Press",
    day: "2024-05-02",
  },
  {
    form: "PR Newswire",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nPORT AUREL, Vessmark, May 2, 2024 /PRNewswire/ -- ${a}\n\n${b}\n\n${c}\n\nSOURCE Harbour Authority\n`,
    location: "PORT AUREL, Vessmark",
    provider: "PR Newswire",
    day: "2024-05-02",
  },
  {
    form: "newspaper3k's plain text of a page",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nAna Silva\nMay 2, 2024 8:30 am\n${a}\n${b}\nAdvertisement\n${c}\nRead more: Ferry line closes\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a newspaper's page with buttons",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\nBy Ana Silva | Harbour Correspondent\nPublished: 08:30 GMT, 2 May 2024 | Updated: 10:15 GMT, 3 May 2024\n\nShare\nSave\n\n${a}\n\nADVERTISEMENT\n\n${b}\n\nALSO READ | Ferry line closes for the summer\n\n${c}\n\nShare this article\n\n12 comments\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a page that lists other stories in its middle",
    language: "en",
    text: (title, a, b, c) =>
      `${title}\n\nBy Ana Silva and Ben Okoro\nThursday 2 May 2024 08:30\n\n${a}\n\nRelated Articles\n\nFerry line closes for the summer\n\nMarket burns down in the night\n\n${b}\n\n${c}\n`,
    authors: ["Ana Silva", "Ben Okoro"],
    day: "2024-05-02T08:30",
  },
];
