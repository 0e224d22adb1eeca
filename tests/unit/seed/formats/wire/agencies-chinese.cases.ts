import type { WireCase } from "./wire-case.js";

export const agenciesChinese: WireCase[] = [
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
];
