/** What shows that a text is in a language: its letters beyond a to z, and words that half of its sentences hold. */
export interface Language {
  name: string;
  /** Lower case; for a script other than Latin all of its letters. */
  letters: ReadonlySet<string>;
  isLatin: boolean;
  words: ReadonlySet<string>;
}

/** Of words and names that English takes from its neighbours. */
const BORROWED = "àáâãäåæçèéêëìíîïñòóôõöøœùúûüß";
const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщьюя";
const GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ";
const HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת";
const ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

/** Letters a language has of its own, and some thirty of its commonest short words. Own lists, from general knowledge of each language. */
const ROWS: readonly [name: string, letters: string, words: string][] = [
  [
    "English",
    BORROWED,
    "the of and to in is that for it was on with as be at by this are from or have an not his but they we you i",
  ],
  [
    "German",
    "äöüßéèàç",
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein",
  ],
  [
    "French",
    "àâæçéèêëîïôœùûüÿñ",
    "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la avec son aux d l n s qu été à elle ou où même sa cette mais après comme on nous tout leur ont ces très être",
  ],
  [
    "Spanish",
    "áéíóúüñç",
    "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay",
  ],
  [
    "Portuguese",
    "áâãàçéêíóôõúüè",
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são você está foi há é ser",
  ],
  [
    "Italian",
    "àèéìíîòóùú",
    "di e il la che in a per un è del non della una i le da si con dei al alla più come nel sono lo anche delle gli ha ma o se dal su ci nella questo l d dell suo stato essere perché hanno tra ed io degli così città",
  ],
  [
    "Catalan",
    "àçéèíïóòúüñ",
    "de la el i que a les en un per una del amb es no els va al és més però són com han dels aquest ha seva també o si seu molt on",
  ],
  [
    "Dutch",
    "áéèêëïíóöüâç",
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan bij uit maar door naar heeft hij ze nog wordt werd worden die dit over zal tot was deze had zo",
  ],
  [
    "Swedish",
    "åäöéàü",
    "och i att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när år de under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara blir",
  ],
  [
    "Danish, Norwegian",
    "æøåéèêòóôäöü",
    "og i at det er en til på den som for med de ikke af av har et om han men var vi fra jeg så kan der år skal eller ved sig seg også efter etter nu nå hun over blev ble være mot da hvor når mer",
  ],
  [
    "Finnish",
    "äöåšž",
    "ja on ei se että oli hän mutta ovat joka myös kun niin kuin tai sen jos mukaan nyt vain ole sitä voi jo hänen ne mitä sekä vuonna vielä ollut tämä jotka olla kanssa",
  ],
  [
    "Icelandic",
    "áéíóúýþæöð",
    "og að í á sem er það til um við en var ekki með fyrir hann af hefur því eru frá þess hún eftir þetta ég sé þá þar verið þegar úr þeir hafa",
  ],
  [
    "Polish",
    "ąćęłńóśźż",
    "w i na z się do nie że jest o to jak po co za od dla tak przez ale był są tym lub oraz tylko jego już być może przy ze a by te czy pod bardzo które który była jej gdy także bez roku więc tej przed jako gdzie we ze będzie jego jej ich nad ten ta",
  ],
  [
    "Czech",
    "áčďéěíňóřšťúůýž",
    "a se v na je že s z do o to k i ve pro za by ale si po jako jsou od podle jeho které tak který jsem bude však už před nebo byl byla co být aby při při má roce také další až",
  ],
  [
    "Slovak",
    "áäčďéíĺľňóôŕšťúýž",
    "a v na sa je že s z do o to aj pre ako za by ale si po od k podľa jeho ktoré tak ktorý bude však už pred alebo bol bola čo byť aby pri má roku sú nie len ešte",
  ],
  [
    "Hungarian",
    "áéíóöőúüű",
    "a az és hogy nem is egy ez volt meg csak már de el még ki mint ha be vagy lesz azt van szerint kell pedig után most sem első lehet akkor között több nagyon ezt itt amely",
  ],
  [
    "Romanian",
    "ăâîșțşţéá",
    "de și şi în a la cu pe o nu că din un care mai se pentru este sunt au al să ale fi ce dar sau după lui fost ca prin fără va cel dintre când ai le acest ei lor până doar foarte iar",
  ],
  [
    "Croatian, Slovene",
    "čćđšž",
    "i je u na se da za od s ne su o a to kao koji iz što te će bi do sa koje nije ili bilo samo koja ali već kako prema v in so pa ki po tudi bo ni še kot z pri če",
  ],
  [
    "Turkish",
    "çğıİöşüâîû",
    "ve bir bu da de için ile olarak çok daha olan gibi ne kadar o en her sonra ama var göre dedi ya iki ise değil mi olduğu olduğunu önce diye yeni ilk şey hem türk ancak tarafından ya gün günü yıl büyük bunu bunun böyle artık kendi iyi devam üzere mı mi",
  ],
  [
    "Estonian",
    "äöõüšž",
    "ja on ei et see oli ka kui ta ning mis aga ma oma või seda nii mida kes siis veel välja pärast üks ole just nagu peale",
  ],
  [
    "Latvian",
    "āčēģīķļņōŗšūž",
    "un ir no ka uz ar par kas arī bet tas lai kā pēc gan ja vai pie to jau tika nav gada pēc viņš kad šī",
  ],
  [
    "Lithuanian",
    "ąčęėįšųūž",
    "ir kad į iš su tai yra bet kaip apie jo ar buvo už tik po jau ne o per dar nuo jis prie metų taip buvo kurie savo",
  ],
  [
    "Vietnamese",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ\u0300\u0301\u0303\u0309\u0323",
    "và của là có các cho không được một trong với này những người để đã về khi từ năm vào ra tại đến như cũng nhiều theo trên sẽ còn đó",
  ],
  [
    "Russian",
    `${CYRILLIC}ёъыэ`,
    "в и на не что с по для как от из он это к а за у но его же или до бы все также был так о было во еще были при после уже только она их мы если более то лет со может может году есть них сказал будет того ещё сейчас",
  ],
  [
    "Ukrainian",
    `${CYRILLIC}іїєґ`,
    "в і на у що з до не за та від як це для про й але його або було по після також він так який при був із року які вже під бути вони під час а її якщо ще були тому їх який зі щоб ми вона цей ця ці має може буде будуть лише тільки навіть усі всі року нас наш",
  ],
  [
    "Bulgarian",
    `${CYRILLIC}ъѝ`,
    "на и да в за се от е с не че по са до като ще това той но при или след бе един има което които му през към още беше който са така само го може си а ние със тази",
  ],
  [
    "Serbian",
    `${CYRILLIC}јљњђћџѓќѕ`,
    "и у је да се на за од су са о не као што који из то али би до ће или није само која на во од со не се ги го",
  ],
  [
    "Greek",
    GREEK,
    "και το να του η της με που την από για ο τα στο οι τον των στην σε είναι θα τη δεν στη τους ότι μας στον ως μια ένα κατά στις αλλά έχει όπως ήταν αυτό μου αν ή έχουν μετά πως",
  ],
  [
    "Hebrew",
    HEBREW,
    "של את על לא כי הוא זה עם גם היא אל או אני כל אבל יש מה אם כך רק אך היה לפי בין יותר אין זו כמו היא הם אמר אחרי לפני מן ביום היום",
  ],
  [
    "Arabic",
    `${ARABIC}ًٌٍَُِّْـ`,
    "في من على أن إلى التي عن مع هذا ما لا كان هذه الذي بعد أو بين كما قال هو كل ذلك قبل لم وقد قد حيث هي منذ وفي عند غير حتى خلال ولا نحو أي أيضا اليوم يوم عدد",
  ],
  [
    "Persian",
    `${ARABIC}پچژگکی`,
    "و در به از که این را با است برای آن یک تا بر هم شد خود شده بود ما اما نیز می کرد گفت",
  ],
  [
    "Thai",
    "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎๏๐๑๒๓๔๕๖๗๘๙",
    "และ ที่ ใน การ เป็น ของ มี ได้ ว่า ให้ จะ ไม่",
  ],
];

export const LANGUAGES: readonly Language[] = ROWS.map(([name, letters, words]) => ({
  name,
  letters: new Set(letters),
  isLatin: /\p{Script=Latin}/u.test(letters),
  words: new Set(words.split(" ")),
}));
