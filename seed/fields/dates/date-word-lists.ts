/**
 * The locales whose months and weekdays are read without being told the language. Some stand for a country's own names: the Levant, the
 * Maghreb, Austria.
 */
export const DATE_LOCALES =
  "en de fr es pt it ru zh ja ko ar nl pl tr sv da nb cs uk el hi id vi th he ro hu fi bg hr sr sr-Latn sk sl ca lt lv et ur bn ms ar-LB ar-DZ ar-MA de-AT fr-CA en-AU be mk az sq gl is sw fil af mr ne".split(
    " ",
  );

/** How newsrooms write months beside what Unicode's locale data know, by language and number of the month. */
export const MORE_MONTHS: Record<string, Record<number, string>> = {
  en: { 9: "sept" },
  de: { 1: "jän", 2: "feber", 3: "mrz maerz" },
  fr: { 1: "jan", 2: "fév fev", 7: "juill jul", 8: "aoû aou", 12: "dec" },
  es: { 9: "set setiembre", 10: "octbre", 11: "novbre" },
  it: { 1: "genn", 2: "febb", 6: "giugn", 7: "lugl", 9: "sett" },
  pt: { 9: "septembro", 10: "octubro" },
  ru: { 2: "фев", 9: "сен", 11: "ноя" },
  ar: {
    1: "كانون ثاني",
    4: "إبريل افريل",
    6: "يونيه",
    7: "يوليه",
    8: "اغسطس",
    10: "تشرين أول",
    11: "تشرين ثاني",
    12: "كانون أول",
  },
  nl: { 3: "mrt", 9: "sept" },
  tr: { 8: "agu", 12: "aralik" },
  sv: { 9: "sept" },
  da: { 6: "juni", 9: "sept" },
  uk: { 2: "лют", 5: "тра", 6: "чер", 8: "сер", 11: "лис", 12: "гру" },
  el: {
    1: "ιανουάριος γενάρης",
    2: "φεβρουάριος φλεβάρης",
    3: "μάρτιος μάρτης",
    4: "απρίλιος απρίλης",
    5: "μάιος μάης",
    6: "ιούνιος ιούνης ιουν",
    7: "ιούλιος ιούλης ιουλ",
    8: "αύγουστος",
    9: "σεπτέμβριος σεπτ",
    10: "οκτώβριος",
    11: "νοέμβριος νοεμ",
    12: "δεκέμβριος",
  },
  hi: { 2: "फरवरी", 9: "सितम्बर", 11: "नवम्बर", 12: "दिसम्बर", 10: "अक्तूबर" },
  id: { 8: "agt ags", 11: "nop nopember", 12: "des" },
  ro: { 9: "septembrie sep" },
  hr: { 11: "studenog" },
};

/** Weekdays in forms that stand in sentences, Sunday first, beside what Unicode's locale data know. */
export const MORE_WEEKDAYS: Record<string, string> = {
  en: "sund mond tues weds thurs frid satur",
  de: "so mo di mi do fr sonnabend",
  nl: "zo ma di wo do vr za",
  sv: "söndagen måndagen tisdagen onsdagen torsdagen fredagen lördagen",
  nb: "søndagen mandagen tirsdagen onsdagen torsdagen fredagen lørdagen",
  ru: "воскресенье понедельник вторник среду четверг пятницу субботу",
  uk: "неділю понеділок вівторок середу четвер п'ятницю суботу",
  pl: "niedzielę poniedziałek wtorek środę czwartek piątek sobotę",
  pt: "domingo segunda terça quarta quinta sexta sábado",
  hi: "रविवार सोमवार मंगलवार बुधवार बृहस्पतिवार शुक्रवार शनिवार",
};

/** Words beside a date or a time that add nothing to it. Those of Unicode's long forms ("de", "um", "года", "pukul") are read from there. */
export const FILLERS =
  "the of on at um den der am vom le du au la las el al del dell della l d da do dos das em as dia il alle ore ora orele de г год года году р рік року году r roku roka dnia dne dna w o v ve u ob " +
  "om op kl klo klokken klockan klokka kell saat pukul jam luc ngay nam tanggal tgl lit วันที่ ที่ เวลา วัน พศ คศ พุทธศักราช יום ה ב בשעה של يوم في الساعة بتاريخ سنة عام من को दिनांक তারিখ ad ce gada m " +
  "godz anno م 公元 西元 西暦 于 於 de e";

/** Words behind the numbers of a clock. */
export const CLOCK_UNITS = {
  hour: "h hr hrs hour hours uhr uur heures heure horas hora hod hodin час часов часа ч gio น बजे 時 时 点 點 시",
  minute: "min minutes мин хв phut perc 分 분",
  second: "sec sek сек 秒 초",
};

/** Halves of the day. `night` is the late evening, whose twelve is the end of the day. */
export const DAY_PERIODS = {
  am: "am पूर्वाह्न 午前 上午 凌晨 清晨 早上 早晨 오전 새벽 아침 ص صباحا صباحاً πμ öö ch sa dop fm pg",
  pm: "pm अपराह्न 午後 下午 中午 오후 낮 م مساء مساءً ظهرا ظهراً μμ ös odp em ptg",
  night: "晚上 傍晚 深夜 夜 저녁 밤",
};

/** Eras by the year before their first, and how many years they have. */
export const ERAS: Record<string, { before: number; years: number }> = {
  令和: { before: 2018, years: 99 },
  平成: { before: 1988, years: 31 },
  昭和: { before: 1925, years: 64 },
  大正: { before: 1911, years: 15 },
  明治: { before: 1867, years: 45 },
  民国: { before: 1911, years: 199 },
  民國: { before: 1911, years: 199 },
  中華民國: { before: 1911, years: 199 },
};
