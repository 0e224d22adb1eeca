import { stories, type ReadingCase } from "./reading-case.js";

/** How names are joined and introduced, a language a line; and names that hold such a word themselves. */
const LANGUAGES: [string, [string, string[]][]][] = [
  [
    "German",
    [
      ["author: Anna Schmidt und Jonas Weber", ["Anna Schmidt", "Jonas Weber"]],
      ["author: Von Anna Schmidt, Jonas Weber und Eva Klein", ["Anna Schmidt", "Jonas Weber", "Eva Klein"]],
      ["author: Clara von der Heide", ["Clara von der Heide"]],
    ],
  ],
  [
    "French",
    [
      ["author: Élodie Martin et Luc Petit", ["Élodie Martin", "Luc Petit"]],
      ["byline: Par Élodie Martin", ["Élodie Martin"]],
      ["author: Jean-Luc d'Étoile", ["Jean-Luc d'Étoile"]],
    ],
  ],
  [
    "Spanish",
    [
      ["author: Lucía Gómez y Juan Pérez", ["Lucía Gómez", "Juan Pérez"]],
      ["author: Por Lucía Gómez", ["Lucía Gómez"]],
      ["author: Juan Pérez e Inés Ruiz", ["Juan Pérez", "Inés Ruiz"]],
      ["author: José Ortega y Gasset", ["José Ortega y Gasset"]],
    ],
  ],
  [
    "Italian",
    [
      ["author: Giulia Rossi e Marco Bianchi", ["Giulia Rossi", "Marco Bianchi"]],
      ["author: di Giulia Rossi", ["Giulia Rossi"]],
      ["author: Lorenzo da Ponte", ["Lorenzo da Ponte"]],
    ],
  ],
  [
    "Portuguese",
    [
      ["author: João Sousa e Rita Alves", ["João Sousa", "Rita Alves"]],
      ["author: Por João Sousa", ["João Sousa"]],
      ["author: Maria da Costa e Silva", ["Maria da Costa e Silva"]],
    ],
  ],
  [
    "Dutch",
    [
      ["author: Jan de Vries en Els Bakker", ["Jan de Vries", "Els Bakker"]],
      ["author: Door Jan de Vries", ["Jan de Vries"]],
    ],
  ],
  [
    "Polish",
    [
      ["author: Jan Kowalski i Anna Nowak", ["Jan Kowalski", "Anna Nowak"]],
      ["author: Jan Kowalski oraz Anna Nowak", ["Jan Kowalski", "Anna Nowak"]],
    ],
  ],
  [
    "Russian",
    [
      ["author: Иван Петров и Анна Сидорова", ["Иван Петров", "Анна Сидорова"]],
      ["author: 'Автор: Иван Петров'", ["Иван Петров"]],
    ],
  ],
  ["Ukrainian", [["author: Іван Петренко та Олена Коваль", ["Іван Петренко", "Олена Коваль"]]]],
  ["Turkish", [["author: Ayşe Yılmaz ve Mehmet Kaya", ["Ayşe Yılmaz", "Mehmet Kaya"]]]],
  [
    "Swedish, Danish and Norwegian",
    [
      ["author: Anna Berg och Lars Holm", ["Anna Berg", "Lars Holm"]],
      ["author: Kari Hansen og Ola Nordmann", ["Kari Hansen", "Ola Nordmann"]],
      ["author: Av Anna Berg", ["Anna Berg"]],
    ],
  ],
  [
    "Finnish, Romanian and Hungarian",
    [
      ["author: Aino Virtanen ja Matti Laine", ["Aino Virtanen", "Matti Laine"]],
      ["author: Ioana Popescu și Mihai Ionescu", ["Ioana Popescu", "Mihai Ionescu"]],
      ["author: Kovács Anna és Nagy Péter", ["Kovács Anna", "Nagy Péter"]],
    ],
  ],
  ["Greek", [["author: Γιώργος Παππάς και Μαρία Νίκου", ["Γιώργος Παππάς", "Μαρία Νίκου"]]]],
  [
    "Chinese",
    [
      ["author: 王小明、李华", ["王小明", "李华"]],
      ["author: 王小明，李华", ["王小明", "李华"]],
      ["author: 作者：王小明", ["王小明"]],
      ["author: 记者 王小明", ["王小明"]],
    ],
  ],
  [
    "Japanese",
    [
      ["author: 田中太郎と鈴木花子", ["田中太郎", "鈴木花子"]],
      ["author: 田中太郎、鈴木花子", ["田中太郎", "鈴木花子"]],
    ],
  ],
  [
    "Korean",
    [
      ["author: 홍길동 및 김철수", ["홍길동", "김철수"]],
      ["author: 홍길동, 김철수", ["홍길동", "김철수"]],
      ["author: 홍길동 기자", ["홍길동"]],
    ],
  ],
  [
    "Arabic",
    [
      ["author: أحمد علي و سارة حسن", ["أحمد علي", "سارة حسن"]],
      ["author: أحمد علي وسارة حسن", ["أحمد علي", "سارة حسن"]],
      ["author: أحمد علي، سارة حسن", ["أحمد علي", "سارة حسن"]],
      ["author: محمد وليد", ["محمد وليد"]],
      ["author: بقلم أحمد علي", ["أحمد علي"]],
    ],
  ],
];

export const PEOPLE_BY_LANGUAGE: ReadingCase[] = LANGUAGES.flatMap(([language, lines]) =>
  stories(
    `people in ${language}`,
    lines.map(([field, authors]) => [field, { authors }] as const),
  ),
);
