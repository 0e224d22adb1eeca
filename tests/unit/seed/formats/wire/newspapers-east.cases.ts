import type { WireCase } from "./wire-case.js";

export const newspapersEast: WireCase[] = [
  {
    form: "a Russian daily",
    language: "ru",
    text: (title, a, b, c) =>
      `${title}\n2 мая 2024, 08:30\nАвтор: Анна Силва\n\n${a}\n\nРеклама\n\n${b}\n\nЧитайте также:\n\nПаромная линия закрывается летом\n\n${c}\n\nФото: Иван Петров/ТАСС\n\nИсточник: РИА Новости\n`,
    authors: ["Анна Силва"],
    provider: "РИА Новости",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Russian site",
    language: "ru",
    text: (title, a, b, c) =>
      `${title}\nОпубликовано: 02.05.2024 08:30\nТекст: Анна Силва, Иван Петров\n\n${a}\n\n${b}\n\n${c}\n\nТеги: мосты, порт\n\nПодписывайтесь на наш канал\n\nВсе права защищены\n`,
    authors: ["Анна Силва", "Иван Петров"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a Russian paper with names above the date",
    language: "ru",
    text: (title, a, b, c) => `${title}\nАнна Силва\n2 мая 2024\n\n${a}\n\n${b}\n\n${c}\n`,
    authors: ["Анна Силва"],
    day: "2024-05-02",
  },
  {
    form: "an Egyptian daily",
    language: "ar",
    text: (title, a, b, c) =>
      `${title}\nكتب: أحمد محمد\nنشر في: الخميس 2 مايو 2024 - 8:30 ص\n\n${a}\n\nإعلان\n\n${b}\n\nاقرأ أيضا: خط العبارات يغلق في الصيف\n\n${c}\n`,
    authors: ["أحمد محمد"],
    day: "2024-05-02T08:30",
  },
  {
    form: "an Egyptian daily with two reporters",
    language: "ar",
    text: (title, a, b, c) => `${title}\n\nكتبت - منى علي وسارة حسن\n\n${a}\n\n${b}\n\n${c}\n\nجميع الحقوق محفوظة\n`,
    authors: ["منى علي", "سارة حسن"],
  },
  {
    form: "an Arabic comment",
    language: "ar",
    text: (title, a, b, c) => `${title}\n\nبقلم: أحمد محمد\n\n${a}\n\n${b}\n\n${c}\n\nالكلمات المفتاحية: جسور، ميناء\n`,
    authors: ["أحمد محمد"],
  },
  {
    form: "a Gulf paper with an agency",
    language: "ar",
    text: (title, a, b, c) =>
      `${title}\n\nبورت أوريل - واس\n\n${a}\n\n${b}\n\n${c}\n\nالمصدر: وكالة الأنباء السعودية\n`,
    location: "بورت أوريل",
    provider: "واس",
  },
  {
    form: "a Chinese paper's article with author and editor at its end",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n2024-05-02 08:30\n\n${a}\n\n${b}\n\n${c}\n\n（来源：港口日报）\n作者：王小明\n责任编辑：张三\n`,
    authors: ["王小明"],
    provider: "港口日报",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Chinese government's page",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n发布时间：2024-05-02 08:30 来源：港口市人民政府 浏览次数：123 字号：[大 中 小]\n\n${a}\n\n${b}\n\n${c}\n\n打印本页 关闭窗口\n`,
    provider: "港口市人民政府",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Japanese site",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n公開日時：2024年5月2日 14:20\n文：山田太郎\n\n${a}\n\n写真：鈴木花子\n\n${b}\n\n${c}\n\n出典：共同通信\n\nあわせて読みたい\n\nフェリー航路が夏に休止\n`,
    authors: ["山田太郎"],
    provider: "Kyodo",
    day: "2024-05-02T14:20",
  },
  {
    form: "a Japanese paper with its reporter at the end",
    language: "ja",
    text: (title, a, b, c) => `${title}\n2024年5月2日\n\n${a}\n\n${b}\n\n${c}\n\n山田太郎記者\n\n禁無断転載\n`,
    authors: ["山田太郎"],
    day: "2024-05-02",
  },
  {
    form: "a Korean paper's correspondent",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n입력 2024.05.02 14:20 수정 2024.05.02 15:00\n\n오렐=홍길동 특파원\n\n${a}\n\n${b}\n\n${c}\n\n[ⓒ 항구일보, 무단전재 및 재배포 금지]\n`,
    authors: ["홍길동"],
    provider: "항구일보",
    day: "2024-05-02T14:20",
  },
];
