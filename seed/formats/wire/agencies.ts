/** What an agency is called, as a claim about a provider says it. */
export interface AgencyName {
  name: string;
  aliases?: string[];
}

/** A news agency; all its names lead to one provider. */
interface Agency {
  /** In datelines and credits; the first is the one shown, the others are its aliases. */
  names: readonly [string, ...string[]];
  /** The language of its main service, ISO 639-1. */
  language: string;
  /** Written for it, but a part of it or also what something else is called: no alias. */
  alsoWritten?: readonly string[];
}

const AGENCIES: readonly Agency[] = [
  {
    names: ["Reuters", "路透社", "ロイター", "Рейтер", "로이터", "رويترز"],
    language: "en",
    alsoWritten: [
      "Thomson Reuters",
      "Reuters News Agency",
      "路透",
      "ロイター通信",
      "로이터통신",
      "Reuters Breakingviews",
    ],
  },
  {
    names: ["Associated Press", "AP", "美联社", "美聯社", "AP通信", "AP통신", "أسوشيتد برس", "Ассошиэйтед Пресс"],
    language: "en",
    alsoWritten: ["AP News", "أ ب", "أسوشيتدبرس"],
  },
  {
    names: ["AFP", "Agence France-Presse", "法新社", "AFP通信", "AFP통신", "فرانس برس", "أ ف ب", "Франс Пресс"],
    language: "fr",
    alsoWritten: ["AFP News", "ا ف ب", "وكالة فرانس برس", "AFPBB News", "Agence France-Presse (AFP)"],
  },
  {
    names: ["dpa", "Deutsche Presse-Agentur", "德新社", "DPA通信", "د ب أ"],
    language: "de",
    alsoWritten: ["dpa International", "dpa-infocom", "dpa-infocom GmbH", "Deutsche Presse-Agentur GmbH", "د ب ا"],
  },
  { names: ["dpa-AFX"], language: "de", alsoWritten: ["dpa-AFX Broker", "dpa-AFX Wirtschaftsnachrichten"] },
  { names: ["AFX"], language: "de" },
  { names: ["epd", "Evangelischer Pressedienst"], language: "de" },
  { names: ["KNA", "Katholische Nachrichten-Agentur"], language: "de" },
  { names: ["SID", "Sport-Informations-Dienst"], language: "de" },
  { names: ["APA", "Austria Presse Agentur"], language: "de", alsoWritten: ["APA-OTS", "Austria Presse Agentur eG"] },
  { names: ["SDA", "Keystone-SDA", "ATS", "Keystone-ATS"], language: "de", alsoWritten: ["awp"] },
  {
    names: ["Xinhua", "新华社", "新華社", "Xinhua News Agency", "Синьхуа", "신화통신", "شينخوا", "新華社通信"],
    language: "zh",
    alsoWritten: ["新华网", "新華網", "Xinhuanet", "新华", "新华社客户端"],
  },
  {
    names: ["China News Service", "中新社", "中新网", "中国新闻社"],
    language: "zh",
    alsoWritten: ["中国新闻网", "中新網", "中國新聞網", "Chinanews", "ECNS"],
  },
  { names: ["CNA", "Central News Agency", "中央社", "中央通訊社"], language: "zh", alsoWritten: ["Focus Taiwan"] },
  { names: ["UPI", "United Press International", "合众国际社"], language: "en" },
  {
    names: ["Bloomberg", "彭博社", "Bloomberg News", "ブルームバーグ", "블룸버그", "بلومبرغ"],
    language: "en",
    alsoWritten: ["Bloomberg L.P.", "彭博", "블룸버그통신"],
  },
  { names: ["Kyodo News", "Kyodo", "共同通信", "共同社", "共同", "교도통신", "共同通信社"], language: "ja" },
  {
    names: ["Jiji Press", "Jiji", "時事通信", "時事", "时事社", "지지통신", "時事通信社"],
    language: "ja",
    alsoWritten: ["時事ドットコム"],
  },
  {
    names: ["Yonhap", "연합뉴스", "Yonhap News Agency", "韩联社", "聯合ニュース", "韓聯社", "연합"],
    language: "ko",
    alsoWritten: ["연합뉴스TV", "Yonhap News"],
  },
  { names: ["Newsis", "뉴시스"], language: "ko", alsoWritten: ["Newsis News Agency"] },
  { names: ["News1", "뉴스1"], language: "ko", alsoWritten: ["News1 Korea"] },
  { names: ["Yonhap Infomax", "연합인포맥스"], language: "ko" },
  { names: ["TASS", "ТАСС", "ITAR-TASS", "ИТАР-ТАСС", "塔斯社", "タス通信", "타스통신", "تاس"], language: "ru" },
  {
    names: ["RIA Novosti", "РИА Новости", "俄新社", "ريا نوفوستي"],
    language: "ru",
    alsoWritten: ["РИА Новости Спорт", "РИА"],
  },
  { names: ["Interfax", "Интерфакс", "INTERFAX.RU", "国际文传电讯社"], language: "ru", alsoWritten: ["Интерфакс-АВН"] },
  { names: ["Interfax-Ukraine", "Интерфакс-Украина", "Інтерфакс-Україна"], language: "uk" },
  { names: ["Ukrinform", "Укринформ", "Укрінформ"], language: "uk" },
  { names: ["UNIAN", "УНИАН", "УНІАН"], language: "uk" },
  { names: ["Sputnik", "Спутник"], language: "ru" },
  { names: ["BelTA", "БЕЛТА", "БелТА"], language: "ru" },
  { names: ["Kazinform", "КАЗИНФОРМ", "Казинформ"], language: "ru" },
  { names: ["Azertac", "АЗЕРТАДЖ", "AZERTAC"], language: "ru" },
  { names: ["EFE", "Agencia EFE", "埃菲社"], language: "es" },
  { names: ["Europa Press"], language: "es" },
  { names: ["Télam"], language: "es" },
  { names: ["Notimex"], language: "es" },
  { names: ["Prensa Latina"], language: "es" },
  { names: ["Colpisa"], language: "es" },
  { names: ["ANSA", "安莎社"], language: "it" },
  { names: ["Adnkronos"], language: "it", alsoWritten: ["Adnkronos/Labitalia", "Adnkronos Salute"] },
  { names: ["AGI", "Agenzia Italia"], language: "it" },
  { names: ["Askanews"], language: "it" },
  { names: ["LaPresse"], language: "it" },
  { names: ["Italpress"], language: "it" },
  { names: ["Dire", "Agenzia Dire"], language: "it" },
  { names: ["Lusa", "Agência Lusa"], language: "pt" },
  { names: ["Agência Brasil"], language: "pt", alsoWritten: ["Agencia Brasil", "EBC"] },
  { names: ["Folhapress"], language: "pt" },
  { names: ["Estadão Conteúdo"], language: "pt" },
  { names: ["Belga"], language: "fr" },
  { names: ["ANP"], language: "nl" },
  { names: ["PAP", "Polska Agencja Prasowa"], language: "pl" },
  { names: ["TT", "TT Nyhetsbyrån", "Tidningarnas Telegrambyrå"], language: "sv" },
  { names: ["NTB", "Norsk Telegrambyrå"], language: "no", alsoWritten: ["NPK-NTB"] },
  { names: ["Ritzau", "Ritzaus Bureau"], language: "da" },
  { names: ["STT", "Suomen Tietotoimisto"], language: "fi", alsoWritten: ["STT-Lehtikuva"] },
  { names: ["ČTK", "Česká tisková kancelář"], language: "cs", alsoWritten: ["CTK"] },
  { names: ["TASR", "Tlačová agentúra Slovenskej republiky"], language: "sk" },
  { names: ["MTI", "Magyar Távirati Iroda"], language: "hu" },
  { names: ["Agerpres"], language: "ro" },
  { names: ["BTA", "БТА", "Българска телеграфна агенция"], language: "bg" },
  { names: ["HINA", "Hrvatska izvještajna novinska agencija"], language: "hr" },
  { names: ["Tanjug", "Танјуг"], language: "sr" },
  { names: ["STA", "Slovenska tiskovna agencija"], language: "sl" },
  { names: ["LETA"], language: "lv" },
  { names: ["BNS", "Baltic News Service"], language: "lt" },
  { names: ["ELTA"], language: "lt" },
  { names: ["AMNA", "ΑΠΕ-ΜΠΕ", "ΑΠΕ"], language: "el" },
  { names: ["PTI", "Press Trust of India"], language: "en" },
  { names: ["ANI", "Asian News International"], language: "en" },
  { names: ["IANS", "Indo-Asian News Service"], language: "en" },
  { names: ["UNI", "United News of India"], language: "en" },
  { names: ["PA Media", "PA", "Press Association"], language: "en" },
  { names: ["AAP", "Australian Associated Press"], language: "en" },
  { names: ["The Canadian Press", "Canadian Press", "CP"], language: "en" },
  { names: ["La Presse Canadienne"], language: "fr" },
  {
    names: ["Anadolu Agency", "AA", "Anadolu", "Anadolu Ajansı", "الأناضول", "Анадолу", "阿纳多卢通讯社"],
    language: "tr",
    alsoWritten: ["وكالة الأناضول", "Anadolu Images"],
  },
  { names: ["Bernama", "马新社", "馬新社"], language: "en" },
  { names: ["Antara", "安塔拉通讯社"], language: "id", alsoWritten: ["Antara News", "LKBN Antara"] },
  { names: ["SPA", "Saudi Press Agency", "واس", "وكالة الأنباء السعودية"], language: "ar", alsoWritten: ["و ا س"] },
  { names: ["WAM", "Emirates News Agency", "وام", "وكالة أنباء الإمارات"], language: "ar", alsoWritten: ["و ا م"] },
  { names: ["QNA", "Qatar News Agency", "قنا", "وكالة الأنباء القطرية"], language: "ar" },
  { names: ["KUNA", "Kuwait News Agency", "كونا", "وكالة الأنباء الكويتية"], language: "ar" },
  {
    names: ["MENA", "Middle East News Agency", "أ ش أ", "وكالة أنباء الشرق الأوسط"],
    language: "ar",
    alsoWritten: ["ا ش ا"],
  },
  { names: ["Petra", "Jordan News Agency", "بترا"], language: "ar" },
  { names: ["SANA", "Syrian Arab News Agency", "سانا"], language: "ar" },
  { names: ["WAFA", "وفا"], language: "ar" },
  { names: ["INA", "Iraqi News Agency", "واع"], language: "ar" },
  { names: ["BNA", "Bahrain News Agency", "بنا"], language: "ar" },
  { names: ["MAP", "Maghreb Arabe Presse", "و م ع"], language: "ar" },
  { names: ["APS", "Algérie Presse Service", "واج"], language: "ar" },
  { names: ["TAP", "Tunis Afrique Presse", "وات"], language: "ar" },
  {
    names: ["Al Jazeera", "الجزيرة", "半岛电视台", "Аль-Джазира"],
    language: "ar",
    alsoWritten: ["Aljazeera", "الجزيرة نت", "الجزيرة.نت"],
  },
  { names: ["Al Arabiya", "العربية"], language: "ar", alsoWritten: ["العربية.نت", "العربية نت"] },
  { names: ["IPS", "Inter Press Service"], language: "en" },
  { names: ["CNN"], language: "en", alsoWritten: ["CNN.co.jp"] },
  { names: ["CNBC"], language: "en" },
  { names: ["PR Newswire", "PRNewswire"], language: "en", alsoWritten: ["PRNewswire-Asia", "美通社"] },
  { names: ["Business Wire"], language: "en" },
  { names: ["GlobeNewswire"], language: "en" },
  { names: ["ACCESSWIRE", "ACCESS Newswire"], language: "en" },
];

const BY_NAME = new Map(
  AGENCIES.flatMap((agency) =>
    [...agency.names, ...(agency.alsoWritten ?? [])].map((name) => [keyOf(name), agency] as const),
  ),
);
const LONGEST_NAME = Math.max(...[...BY_NAME.keys()].map((key) => key.length)) * 2;

/**
 * The agency of that name, whatever its case, width, blanks and points; `aliases` are its other names, in other scripts too, and the name as
 * it is written here.
 */
export function findAgency(name: string): AgencyName | undefined {
  const agency = agencyOf(name);
  if (agency === undefined) return undefined;
  const [shown, ...others] = agency.names;
  const written = name.trim();
  const isVariant = !agency.names.includes(written) && agency.names.some((one) => keyOf(one) === keyOf(written));
  const aliases = isVariant ? [...others, written] : others;
  return { name: shown, ...(aliases.length > 0 && { aliases }) };
}

/** The language of its main service, ISO 639-1. */
export function languageOfAgency(name: string): string | undefined {
  return agencyOf(name)?.language;
}

function agencyOf(name: string): Agency | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const key = keyOf(name);
  return key === "" ? undefined : (BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^the/, "")));
}

function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.·'’"“”«»_‐‑–-]+/g, "");
}
