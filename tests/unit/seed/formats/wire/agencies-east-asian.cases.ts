import type { WireCase } from "./wire-case.js";

export const agenciesEastAsian: WireCase[] = [
  {
    form: "Xinhua with two reporters",
    language: "zh",
    text: (title, a, b, c) => `${title}\n\n新华社奥雷尔港5月2日电（记者王小明 李华）${a}\n\n${b}\n\n${c}（完）\n`,
    location: "奥雷尔港",
    authors: ["王小明", "李华"],
    provider: "新华社",
  },
  {
    form: "Xinhua as its site prints it",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n2024-05-02 20:15:30 来源：新华网\n字体：大 中 小\n分享到\n\n\u3000\u3000新华社奥雷尔港5月2日电 题：${title}\n\n\u3000\u3000新华社记者王小明\n\n\u3000\u3000${a}\n\n\u3000\u3000${b}\n\n\u3000\u3000${c}\n\n责任编辑：张三\n`.replace(
        " 题：港口大桥修缮两年后重新开放",
        "",
      ),
    location: "奥雷尔港",
    authors: ["王小明"],
    provider: "新华社",
    day: "2024-05-02T20:15",
  },
  {
    form: "China News Service",
    language: "zh",
    text: (title, a, b, c) => `${title}\n\n中新社奥雷尔港5月2日电 (记者 陈明)${a}\n\n${b}\n\n${c}(完)\n`,
    location: "奥雷尔港",
    authors: ["陈明"],
    provider: "中新社",
  },
  {
    form: "China News Service as its site prints it",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n2024年05月02日 08:30\u3000来源：中国新闻网\n参与互动\n\n\u3000\u3000中新网5月2日电 (陈明 李华) ${a}\n\n\u3000\u3000${b}\n\n\u3000\u3000${c}(完)\n\n【编辑:张三】\n`,
    authors: ["陈明", "李华"],
    provider: "中新网",
    day: "2024-05-02T08:30",
  },
  {
    form: "Reuters in Chinese",
    language: "zh",
    text: (title, a, b, c) => `${title}\n\n路透奥雷尔港5月2日 - ${a}\n\n${b}\n\n${c}(完)\n\n(编译 王小明；审校 李华)\n`,
    location: "奥雷尔港",
    provider: "路透社",
  },
  {
    form: "AFP in Chinese",
    language: "zh",
    text: (title, a, b, c) => `${title}\n\n（法新社奥雷尔港2日电）${a}\n\n${b}\n\n${c}\n`,
    location: "奥雷尔港",
    provider: "法新社",
  },
  {
    form: "People's Daily",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n本报记者 王小明 李华\n2024年05月02日08:30 | 来源：人民网－人民日报\n\n${a}\n\n${b}\n\n${c}\n\n《 人民日报 》（ 2024年05月02日 03 版）\n\n(责编：张三、李四)\n`,
    authors: ["王小明", "李华"],
    provider: "人民网－人民日报",
    day: "2024-05-02T08:30",
  },
  {
    form: "a city's paper with its own reporter",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n2024-05-03 08:30 来源：港口日报 作者：陈明\n分享到微信\n\n本报讯（记者 陈明）${a}\n\n${b}\n\n${c}\n\n责任编辑：张三\n`,
    authors: ["陈明"],
    provider: "港口日报",
    day: "2024-05-03T08:30",
  },
  {
    form: "a paper that names itself",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n\n新京报讯（记者王小明 实习生 李华）${a}\n\n${b}\n\n${c}\n\n编辑 张三 校对 李四\n`,
    authors: ["王小明", "李华"],
    provider: "新京报",
  },
  {
    form: "a broadcaster's report",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n发布时间：2024-05-02 08:30:00 来源：央视网 责任编辑：张三\n阅读：1234\n\n央视网消息：${a}\n\n${b}\n\n相关新闻\n\n渡轮航线夏季停运\n\n${c}\n\n版权所有 未经授权禁止转载\n`,
    provider: "央视网",
    day: "2024-05-02T08:30",
  },
  {
    form: "a magazine with writer and editor",
    language: "zh",
    text: (title, a, b, c) =>
      `${title}\n\n文／王小明\n编辑／张三\n\n${a}\n\n${b}\n\n${c}\n\n（图片来源：港口管理局）\n`,
    authors: ["王小明"],
  },
  {
    form: "Taiwan's central agency",
    language: "tw",
    text: (title, a, b, c) =>
      `${title}\n2024/5/2 08:30（5/2 10:15 更新）\n\n（中央社記者王小明奧雷爾港2日電）${a}\n\n${b}\n\n${c}（編輯：張三）1130502\n`,
    location: "奧雷爾港",
    authors: ["王小明"],
    provider: "中央社",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Taiwanese paper",
    language: "tw",
    text: (title, a, b, c) =>
      `${title}\n2024-05-02 08:30 聯合報／記者王小明／奧港即時報導\n\n${a}\n\n廣告\n\n${b}\n\n${c}\n\n延伸閱讀\n\n渡輪航線夏季停航\n`,
    authors: ["王小明"],
    provider: "聯合報",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Taiwanese paper's bracket",
    language: "tw",
    text: (title, a, b, c) =>
      `${title}\n\n【記者王小明／台北報導】${a}\n\n▲港口大橋。（圖／記者李華攝）\n\n${b}\n\n${c}\n`,
    location: "台北",
    authors: ["王小明"],
  },
  {
    form: "a Taiwanese paper's other bracket",
    language: "tw",
    text: (title, a, b, c) => `${title}\n\n〔記者王小明／綜合報導〕${a}\n\n${b}\n\n${c}\n`,
    authors: ["王小明"],
  },
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
