import type { WireCase } from "./wire-case.js";

export const agenciesJapaneseKorean: WireCase[] = [
  {
    form: "Kyodo",
    language: "ja",
    text: (title, a, b, c) => `${title}\n\n【オーレル共同】${a}\n\n${b}\n\n${c}\n`,
    location: "オーレル",
    provider: "共同通信",
  },
  {
    form: "Kyodo with its reporter",
    language: "ja",
    text: (title, a, b, c) => `${title}\n\n【オーレル共同＝山田太郎】${a}\n\n${b}\n\n${c}（共同）\n`,
    location: "オーレル",
    authors: ["山田太郎"],
    provider: "Kyodo",
  },
  {
    form: "Jiji",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n\n\u3000【オーレル時事】${a}\n\n\u3000${b}\n\n\u3000${c}（2024/05/02-14:20）\n`,
    location: "オーレル",
    provider: "時事通信",
    day: "2024-05-02T14:20",
  },
  {
    form: "Reuters in Japanese",
    language: "ja",
    text: (title, a, b, c) => `${title}\n\n［オーレル\u3000２日\u3000ロイター］ - ${a}\n\n${b}\n\n${c}\n`,
    location: "オーレル",
    provider: "ロイター",
  },
  {
    form: "AFPBB News",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n2024年5月2日 14:20 発信地：オーレル\n\n【5月2日 AFP】${a}\n\n${b}\n\n${c}(c)AFP\n`,
    provider: "AFP",
    day: "2024-05-02T14:20",
  },
  {
    form: "CNN in Japanese",
    language: "ja",
    text: (title, a, b, c) => `${title}\n2024.05.02 Thu posted at 14:20 JST\n\n（ＣＮＮ）\u3000${a}\n\n${b}\n\n${c}\n`,
    provider: "CNN",
    day: "2024-05-02",
  },
  {
    form: "Asahi",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n有料記事\nオーレル=山田太郎 2024年5月2日 14時20分\n\n\u3000${a}\n\n\u3000${b}\n\n\u3000${c}\n\nこの記事は有料記事です。残り1234文字\n\n関連記事\n\nフェリー航路が夏に休止\n`,
    location: "オーレル",
    authors: ["山田太郎"],
    day: "2024-05-02T14:20",
  },
  {
    form: "Yomiuri",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n2024/05/02 14:20\n\n\u3000【オーレル＝山田太郎】${a}\n\n\u3000${b}\n\n\u3000${c}\n\n無断転載・複製を禁じます\n`,
    location: "オーレル",
    authors: ["山田太郎"],
    day: "2024-05-02T14:20",
  },
  {
    form: "Mainichi",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n毎日新聞 2024/5/2 14:20（最終更新 5/2 15:00） 有料記事 1234文字\n\n\u3000${a}\n\n\u3000${b}\n\n\u3000${c}【オーレル山田太郎】\n`,
    location: "オーレル",
    authors: ["山田太郎"],
    provider: "毎日新聞",
    day: "2024-05-02T14:20",
  },
  {
    form: "NHK",
    language: "ja",
    text: (title, a, b, c) => `${title}\n2024年5月2日 14時20分\nシェアする\n\n${a}\n\n広告\n\n${b}\n\n${c}\n`,
    day: "2024-05-02T14:20",
  },
  {
    form: "Nikkei",
    language: "ja",
    text: (title, a, b, c) =>
      `${title}\n2024年5月2日 14:20 [有料会員限定]\n\n【オーレル=山田太郎】${a}\n\n${b}\n\n${c}\n`,
    location: "オーレル",
    authors: ["山田太郎"],
    day: "2024-05-02T14:20",
  },
  {
    form: "Yonhap",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}(종합)\n송고시간2024-05-02 14:20\n홍길동 기자\n\n(오렐=연합뉴스) 홍길동 김철수 기자 = ${a}\n\n${b}\n\n${c}\n\nhong@yna.example\n\n제보는 카카오톡 okjebo\n\n<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>\n\n2024/05/02 14:20 송고\n`,
    location: "오렐",
    authors: ["홍길동"],
    provider: "연합뉴스",
    day: "2024-05-02T14:20",
  },
  {
    form: "Newsis",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n등록 2024.05.02 14:20:00 수정 2024.05.02 15:00:00\n\n[오렐=뉴시스]홍길동 기자 = ${a}\n\n${b}\n\n${c}\n\n◎공감언론 뉴시스 hong@newsis.example\n`,
    location: "오렐",
    authors: ["홍길동"],
    provider: "뉴시스",
    day: "2024-05-02T14:20",
  },
  {
    form: "News1",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n\n(오렐=뉴스1) 홍길동 기자 = ${a}\n\n${b}\n\n${c}\n\nhong@news1.example\n\n<저작권자 © 뉴스1코리아, 무단전재 및 재배포 금지>\n`,
    location: "오렐",
    authors: ["홍길동"],
    provider: "뉴스1",
  },
  {
    form: "a Korean paper's bracket",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n입력 2024.05.02. 오후 2:20\n\n[헤럴드경제=홍길동 기자] ${a}\n\n[사진=연합뉴스]\n\n${b}\n\n${c}\n\nⓒ 헤럴드경제, 무단전재 및 재배포 금지\n`,
    authors: ["홍길동"],
    provider: "헤럴드경제",
    day: "2024-05-02T14:20",
  },
  {
    form: "a Korean paper's other bracket",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n\n[이데일리 홍길동 기자] ${a}\n\n${b}\n\n관련기사\n\n여객선 항로 여름에 중단\n\n${c}\n`,
    authors: ["홍길동"],
    provider: "이데일리",
  },
  {
    form: "a Korean paper with the reporter at the end",
    language: "ko",
    text: (title, a, b, c) =>
      `${title}\n기자명 홍길동 기자\n입력 2024.05.02 14:20\n댓글 0\n\n${a}\n\n${b}\n\n${c}\n\n홍길동 기자 hong@paper.example\n\n저작권자 © 항구일보 무단전재 및 재배포 금지\n`,
    authors: ["홍길동"],
    provider: "항구일보",
    day: "2024-05-02T14:20",
  },
];
