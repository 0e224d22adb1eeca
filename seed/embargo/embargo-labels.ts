/**
 * How a label holds a story back. `held`: it says so by itself ("embargoed", "not for release before"). `noun`: it is also a word of the news
 * ("Embargo"). `release`: it says from when a story is free, and holds nothing without a day.
 */
export type LabelKind = "held" | "noun" | "release";

/** Words that call for attention or say strictly, before a label. */
const BEFORE =
  "(?:(?:strict(?:ly)?|absolute|press|media|news|all|under|sous|sotto|sob|bajo|onder|unter|pod|под|please|note|bitte|beachten|achtung|attention|attenzione|atención|atenção|внимание|important|wichtig|hinweis|stricter?|strikte[sr]?)[:!]?\\s+)*";
const TEXTS =
  "(?:press\\s+|news\\s+|media\\s+)?(?:release|content|copy|story|report|article|text|material|paper|study|notizia|testo|comunicato|nota|noticia|comunicado|texto|communiqué|texte|information|meldung|text|bericht|материал|сообщение|новость)";
const UNTIL_BEHIND =
  "(?=\\s+(?:until|till?|before|prior|earlier|bis|vor|avant|antes|hasta|prima|fino|até|voor|tot|przed|do|до|раньше|ранее)(?!\\p{L}))";

const HELD = [
  `${BEFORE}(?:${TEXTS}\\s+)?(?:(?:is|are|remains?|ist|est|è|é|está)\\s+)?${BEFORE}(?:embargo(?:ed|es|oed|et|vané|veret)|embarg(?:ado|ada|ados|adas|ato|ata|oet|erad)|embargovan\\p{L}*)(?!\\p{L})`,
  `th(?:is|e|ese)\\s+(?:\\p{L}+\\s+){0,4}(?:is|are|remains?)\\s+(?:strictly\\s+|under\\s+|under\\s+strict\\s+)?embargo(?:ed)?(?!\\p{L})`,
  `${BEFORE}(?:${TEXTS}\\s+)?(?:under|sous|sotto|sob|bajo|onder|unter|pod|под)\\s+(?:strict\\s+|strikte[mn]\\s+)?(?:embargo|эмбарго|ембарго)(?:\\s+(?:strict|estricto|stretto|rigoroso))?(?!\\p{L})`,
  `${BEFORE}(?:not\\s+(?:for|to\\s+be)|no)\\s+(?:release|publication|publishe?d?|released|broadcast|used?)(?:,?\\s+(?:or\\s+)?(?:release|publication|broadcast|online|use))*${UNTIL_BEHIND}`,
  `${BEFORE}do\\s+not\\s+(?:publish|release|broadcast|post|share)(?:,?\\s+(?:or\\s+)?(?:publish|release|use|broadcast|post|share))*${UNTIL_BEHIND}`,
  `${BEFORE}(?:hold|held)\\s+for\\s+(?:release|publication)(?!\\p{L})`,
  `${BEFORE}(?:nicht\\s+(?:zur|für\\s+die)\\s+(?:ver(?:ö|oe)ffentlichung|verwendung|publikation)${UNTIL_BEHIND}|nicht\\s+vor(?=\\s.*ver(?:ö|oe)ffentlich|\\s.*publizier)|sendesperrfrist|sperrvermerk)`,
  `${BEFORE}(?:(?:à\\s+)?ne\\s+pas\\s+(?:publier|diffuser)|(?:da\\s+)?non\\s+(?:pubblicare|diffondere|divulgare)|no\\s+(?:publicar|difundir|divulgar)|não\\s+(?:publicar|divulgar|difundir)|niet\\s+(?:publiceren|voor\\s+publicatie)|nie\\s+publikować)${UNTIL_BEHIND}`,
  `${BEFORE}не\\s+(?:публиковать|публікувати|для\\s+публикации|для\\s+печати|разглашать)${UNTIL_BEHIND}`,
  "(?:本|此|该|該)?(?:新闻|新聞)?(?:稿件|稿|报道|報道|消息)?(?:禁发|禁發|禁播)(?:期|时间|時間|日期)?|(?:报道|報道|新闻|新聞)?解禁(?:日時|時刻|日|时间|時間|日期)?|(?:報道|発表|公開)(?:禁止|解禁)(?:日時)?|エンバーゴ|보도\\s?(?:시점|제한|유예|금지|통제)|엠바고",
  "(?:محظور|يحظر|حظر|ممنوع|يمنع|لا\\s+يجوز|غير\\s+مخصص)\\s+(?:من\\s+)?(?:ل?لنشر|النشر|نشره|نشر)(?=\\s+(?:حتى|قبل|إلى|لغاية))|(?:خاضع\\s+ل|تحت\\s+)(?:ال)?حظر(?:\\s+النشر)?",
];
const NOUN = [
  `${BEFORE}(?:embargo|эмбарго|ембарго|ambargo(?:lu)?|sperrfrist)(?:s?zeit|ende)?(?!\\p{L})`,
  `${BEFORE}gesperrt(?=\\s+bis\\s)`,
  `do\\s+not\\s+use${UNTIL_BEHIND}`,
  "hold(?=\\s+(?:until|till|to)\\s)|held(?=\\s+until\\s)",
  "(?:本|此|该|該)?(?:新闻|新聞)?(?:稿件|稿|报道|報道|消息)?(?:禁运|禁運)(?:期|时间|時間|日期)?",
  "(?:الحظر|حظر\\s+النشر|حظر|امبارغو|إمبارغو|ايمبارغو)(?!\\p{L})",
];
const RELEASE = [
  `${BEFORE}(?:for\\s+(?:release|publication)(?!\\p{L})|release\\s+(?:date|time)(?=\\s*:)|to\\s+be\\s+(?:released|published)(?=\\s+(?:on|at|after)\\s))`,
  `${BEFORE}(?:frei(?:gegeben)?(?=\\s+(?:ab|für|zum)\\s)|(?:publikation|veröffentlichung)(?:\\s+(?:erst|frühestens|nicht))?(?=\\s+(?:ab|am|vor|erst)\\s)|(?:erst|frühestens)\\s+ab(?=\\s.*(?:veröffentlich|publizier)))`,
  `${BEFORE}(?:à\\s+(?:publier|diffuser)(?=\\s+(?:à\\s+partir|après|le)\\s)|(?:publicar|difundir)(?=\\s+(?:a\\s+partir|después)\\s)|da\\s+pubblicare(?=\\s+(?:dal|dopo|dalle)\\s)|(?:publicar|divulgar)(?=\\s+(?:a\\s+partir|depois|após)\\s))`,
  "发稿时间|發稿時間|播发时间|(?:请|請|可)?(?:于|於)(?=\\d.*[后後](?:发|發|刊|播|见))|للنشر(?=\\s+(?:بعد|يوم|في|ابتداء))|для\\s+публикации(?=\\s+(?:после|с|не\\s+ранее)\\s)",
];
/** What closes a line that opens with the day. */
const BEHIND =
  /(?:ambargolu(?:dur)?|(?:報道|発表)?解禁|(?:報道|公開|発表)禁止|(?:이후|이후에|부터)?\s?(?:보도|엠바고)(?:\s?(?:바랍니다|요망|가능|해제|부탁드립니다))?|[后後](?:发布|發佈|發布|发稿|刊发|刊發|播发|见报|見報|公开|公開)|\(?(?:embargo(?:ed)?|sperrfrist|embargado|embargué)\)?)\s*$/iu;

const LABELS = (
  [
    ["held", HELD],
    ["noun", NOUN],
    ["release", RELEASE],
  ] as const
).map(([kind, forms]) => [kind, new RegExp(`^(?:${forms.join("|")})`, "iu")] as const);

/** The label that opens a line or, below a day, closes it; `behind` is the line without it. */
export function findLabel(text: string): { kind: LabelKind; label: string; behind: string } | undefined {
  for (const [kind, form] of LABELS) {
    const label = form.exec(text)?.[0];
    if (label !== undefined && label !== "") return { kind, label, behind: text.slice(label.length) };
  }
  const close = /\d/.test(text) ? BEHIND.exec(text) : null;
  return close ? { kind: "release", label: close[0], behind: text.slice(0, close.index) } : undefined;
}

const HINT =
  /embarg|release|publi[cks]|difund|diffus|diffond|divulg|broadcast|until|sperr|nicht vor|veröffentlich|frei |э?мбарго|ambargo|публик|печати|разглаш|禁|发稿|發稿|播发|[后後]发|[后後]發|[后後][刊播见見公]|エンバーゴ|엠바고|보도|نشر|حظر|مبارغو/iu;

/** Whether a text has anything by which a label is known: asked first, of texts whose every line would be asked. */
export function mayHoldEmbargo(text: string): boolean {
  return HINT.test(text);
}
