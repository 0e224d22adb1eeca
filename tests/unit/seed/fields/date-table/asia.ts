import { DAY, EVENING, MORNING, type DateForms } from "./date-forms.js";

/** What newsrooms of Asia and the Arab countries write, read without being told the language. */
export const ASIA: DateForms[] = [
  {
    kind: "Chinese",
    is: DAY,
    texts: `
      2024年5月2日 ¦ 2024年05月02日 ¦ 2024 年 5 月 2 日 ¦ ２０２４年５月２日 ¦ 2024年5月2日星期四 ¦ 2024年5月2日 周四 ¦ 2024年5月2日（星期四）
      二〇二四年五月二日 ¦ 2024/05/02 (四) ¦ 公元2024年5月2日 ¦ 民國113年5月2日 ¦ 2024年5月2号 ¦ 中華民國113年5月2日`,
  },
  {
    kind: "Chinese, with a time",
    is: MORNING,
    texts: `
      2024年5月2日 08:30 ¦ 2024年5月2日08:30 ¦ 2024年05月02日08:30:00 ¦ 2024年5月2日上午8:30 ¦ 2024年5月2日 上午 8 時 30 分
      2024年5月2日8时30分 ¦ 2024年5月2日 8点30分 ¦ 2024年5月2日早上8点半 ¦ 北京时间2024年5月2日16:30 ¦ 2024年5月2日16时30分（北京时间）`,
  },
  {
    kind: "Chinese, in the evening",
    is: EVENING,
    texts: `
      2024年5月2日下午8:30 ¦ 2024年5月2日晚上8时30分 ¦ 2024年5月2日 晚上8:30 ¦ 2024年5月2日20时30分 ¦ 2024/05/02 下午 08:30`,
  },
  {
    kind: "Chinese, in tens",
    is: "2024-12-23T00:00:00.000Z",
    texts: `二〇二四年十二月二十三日 ¦ 二零二四年十二月廿三日 ¦ 2024年12月23日 ¦ 令和六年十二月二十三日`,
  },
  {
    kind: "Japanese",
    is: DAY,
    texts: `
      2024年5月2日（木） ¦ 2024年5月2日(木) ¦ 2024年5月2日木曜日 ¦ 令和6年5月2日 ¦ 令和６年５月２日（木曜日） ¦ 2024年（令和6年）5月2日 ¦ 令和6年（2024年）5月2日
      2024年5月2日（木・祝） ¦ 西暦2024年5月2日`,
  },
  {
    kind: "Japanese, with a time",
    is: EVENING,
    texts: `
      2024年5月2日 20時30分 ¦ 2024年5月2日 午後8時30分 ¦ 2024年5月2日（木） 20:30 ¦ 2024年5月2日午後8時半 ¦ 令和6年5月2日 20時30分
      2024年5月2日20時30分00秒 ¦ 2024年5月3日 5時30分 JST`,
  },
  {
    kind: "the first year of an era",
    is: "2019-05-02T00:00:00.000Z",
    texts: `令和元年5月2日 ¦ 令和1年5月2日`,
  },
  {
    kind: "older eras",
    is: "1989-01-07T00:00:00.000Z",
    texts: `昭和64年1月7日 ¦ 1989年1月7日`,
  },
  {
    kind: "Korean",
    is: DAY,
    texts: `
      2024년 5월 2일 ¦ 2024년5월2일 ¦ 2024년 05월 02일 ¦ 2024년 5월 2일 목요일 ¦ 2024년 5월 2일(목) ¦ 2024. 5. 2. ¦ 2024.05.02.
      2024. 5. 2(목)`,
  },
  {
    kind: "Korean, with a time",
    is: EVENING,
    texts: `
      2024년 5월 2일 오후 8시 30분 ¦ 2024년 5월 2일 20시 30분 ¦ 2024.05.02 20:30 ¦ 2024. 5. 2. 오후 8:30 ¦ 2024-05-02 오후 8:30
      2024년 5월 2일 오후 8:30:00 ¦ 2024.05.02. 오후 8:30`,
  },
  {
    kind: "Arabic",
    is: DAY,
    texts: `
      2 مايو 2024 ¦ 2 أيار 2024 ¦ ٢ مايو ٢٠٢٤ ¦ الخميس 2 مايو 2024 ¦ الخميس، ٢ مايو ٢٠٢٤ ¦ 2 ايار 2024
      2 مايو/أيار 2024 ¦ 2 أيار/مايو 2024 ¦ ٠٢/٠٥/٢٠٢٤ ¦ 2 مايو 2024 م ¦ يوم الخميس 2 مايو 2024`,
  },
  {
    kind: "Arabic, with a time",
    is: EVENING,
    texts: `
      2 مايو 2024 في 8:30 م ¦ 2 مايو 2024 8:30 مساءً ¦ 2 مايو 2024، 20:30 ¦ ٢ مايو ٢٠٢٤ ٨:٣٠ م
      2 مايو 2024 الساعة 8:30 مساء ¦ 20:30 - 2 مايو 2024`,
  },
  {
    kind: "Arabic January",
    is: "2024-01-12T00:00:00.000Z",
    texts: `
      12 يناير 2024 ¦ 12 كانون الثاني 2024 ¦ 12 كانون الثاني/يناير 2024 ¦ 12 جانفي 2024`,
  },
  {
    kind: "Arabic October",
    is: "2024-10-12T00:00:00.000Z",
    texts: `
      12 أكتوبر 2024 ¦ 12 اكتوبر 2024 ¦ 12 تشرين الأول 2024 ¦ 12 تشرين الأول/أكتوبر 2024`,
  },
  {
    kind: "Turkish",
    is: DAY,
    texts: `
      2 Mayıs 2024 ¦ 2 MAYIS 2024 ¦ 2 Mayıs 2024 Perşembe ¦ Perşembe, 2 Mayıs 2024 ¦ 02 Mayıs 2024
      2 Mayis 2024`,
  },
  {
    kind: "Turkish, with a time",
    is: MORNING,
    texts: `
      2 Mayıs 2024 08:30 ¦ 2 Mayıs 2024, 08.30 ¦ 2 Mayıs 2024 Perşembe, 08:30 ¦ 2 Mayıs 2024 saat 08:30`,
  },
  {
    kind: "Turkish November",
    is: "2024-11-02T00:00:00.000Z",
    texts: `2 Kasım 2024 ¦ 2 KASIM 2024 ¦ 2 Kas 2024`,
  },
  {
    kind: "Hindi",
    is: DAY,
    texts: `2 मई 2024 ¦ २ मई २०२४ ¦ गुरुवार, 2 मई 2024 ¦ 02 मई 2024`,
  },
  {
    kind: "Hindi, with a time",
    is: MORNING,
    texts: `2 मई 2024 को 8:30 am बजे ¦ 2 मई 2024, 8:30 AM ¦ 2 मई 2024 08:30`,
  },
  {
    kind: "Hindi February, in two spellings",
    is: "2024-02-02T00:00:00.000Z",
    texts: `2 फ़रवरी 2024 ¦ 2 फरवरी 2024`,
  },
  {
    kind: "Indonesian",
    is: DAY,
    texts: `2 Mei 2024 ¦ Kamis, 2 Mei 2024 ¦ Kamis, 02 Mei 2024 ¦ 02 Mei 2024`,
  },
  {
    kind: "Indonesian, with a time",
    is: MORNING,
    texts: `
      Kamis, 2 Mei 2024 15:30 WIB ¦ 2 Mei 2024 pukul 08.30 ¦ Kamis, 02 Mei 2024 | 15:30 WIB
      Kamis, 2 Mei 2024 pukul 15.30 WIB`,
  },
  {
    kind: "Indonesian August and December",
    is: "2024-08-17T00:00:00.000Z",
    texts: `
      17 Agustus 2024 ¦ 17 Agt 2024 ¦ 17 Agu 2024 ¦ 17 Ags 2024 ¦ 17 Ağustos 2024`,
  },
  {
    kind: "Vietnamese",
    is: DAY,
    texts: `
      2 tháng 5, 2024 ¦ ngày 2 tháng 5 năm 2024 ¦ Ngày 02 tháng 05 năm 2024 ¦ Thứ Năm, 2 tháng 5, 2024
      2 thg 5, 2024`,
  },
  {
    kind: "Thai",
    is: DAY,
    texts: `
      2 พฤษภาคม 2567 ¦ 2 พ.ค. 2567 ¦ ๒ พฤษภาคม ๒๕๖๗ ¦ วันที่ 2 พฤษภาคม 2567
      วันพฤหัสบดีที่ 2 พฤษภาคม พ.ศ. 2567 ¦ 2 พฤษภาคม 2024 ¦ 2 พฤษภาคม ค.ศ. 2024`,
  },
  {
    kind: "Thai, with a time",
    is: MORNING,
    texts: `
      2 พฤษภาคม 2567 เวลา 08:30 น. ¦ 2 พ.ค. 2567 08:30 น. ¦ 2 พ.ค. 2567 | 08.30 น.`,
  },
  {
    kind: "Hebrew",
    is: DAY,
    texts: `
      2 במאי 2024 ¦ 2 מאי 2024 ¦ יום חמישי, 2 במאי 2024 ¦ ה-2 במאי 2024 ¦ 2.5.2024`,
  },
  {
    kind: "Bengali and Urdu",
    is: DAY,
    texts: `২ মে, ২০২৪ ¦ ২ মে ২০২৪ ¦ 2 مئی، 2024 ¦ 2 مئی 2024`,
  },
  {
    kind: "papers of Asia, with a time",
    is: MORNING,
    texts: `
      2024/05/02(木) 08:30 ¦ 2024/5/2（木）8:30 ¦ 2024.05.02 08:30 (목) ¦ 2024年5月2日 星期四 08:30
      2 मई 2024, 02:00 PM IST ¦ May 2, 2024, 02:00 PM IST ¦ Thu, 02 May 2024 02:00 PM IST
      Thứ năm, 2/5/2024, 15:30 (GMT+7) ¦ 2 Mayıs 2024, Perşembe 08:30 ¦ Kamis, 02/05/2024, 15:30 WIB
      2024年5月2日（木） 8時30分 ¦ 2024년 5월 2일 (목) 08:30 ¦ 02 Mei 2024 15.30 WIB`,
  },
];
