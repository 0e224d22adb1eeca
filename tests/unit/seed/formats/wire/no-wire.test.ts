import { describe, expect, it } from "vitest";
import { parseText, parseWire } from "../../parse-text.js";
import { PROSE } from "./resembling-prose.js";
import { STORIES } from "./stories.js";

/** Texts that people keep and no newsroom wrote. */
const TEXTS: [string, string][] = [
  [
    "an English letter",
    "Ana Silva\n12 Harbour Street\nPort Aurel\n\n2 May 2024\n\nDear Mr Okoro,\n\nThank you for your letter of last week about the bridge, which I read with great interest.\n\nWe shall meet on Monday to talk about all of it in peace.\n\nYours sincerely,\n\nAna Silva",
  ],
  [
    "a German letter",
    "Beschwerde über den Lärm am Hafen\n\nSehr geehrte Frau Okoro,\n\nseit Wochen wird am Hafen auch nachts gebaut, und niemand in unserem Haus kann noch schlafen.\n\nBitte sorgen Sie dafür, dass die Arbeiten um zehn Uhr abends enden.\n\nMit freundlichen Grüßen\nBen Keller",
  ],
  [
    "a French letter",
    "Objet : fermeture du pont\n\nMadame,\n\nJe vous écris au sujet du pont du port, qui reste fermé depuis l'hiver sans que personne ne sache pourquoi.\n\nJe vous prie d'agréer mes salutations distinguées.\n\nBen Okoro",
  ],
  [
    "a Spanish letter",
    "Carta al ayuntamiento de la ciudad\n\nEstimada alcaldesa:\n\nLe escribo porque el puente del puerto sigue cerrado y los vecinos no sabemos cuándo volverá a abrir.\n\nQuedo a la espera de su respuesta, que espero sea pronta.\n\nAtentamente,\nBen Okoro",
  ],
  [
    "an Italian letter",
    "Lettera al comune della città\n\nGentile sindaca,\n\nLe scrivo perché il ponte del porto è ancora chiuso e nessuno di noi sa quando riaprirà davvero.\n\nCordiali saluti\nBen Okoro",
  ],
  [
    "a Portuguese letter",
    "Carta à câmara da cidade\n\nPrezada senhora,\n\nEscrevo porque a ponte do porto continua fechada e os vizinhos não sabem quando volta a abrir.\n\nAtenciosamente,\nBen Okoro",
  ],
  [
    "a Russian letter",
    "Письмо в городскую управу\n\nУважаемая госпожа мэр!\n\nПишу вам, потому что мост в порту все еще закрыт и никто из соседей не знает, когда его откроют.\n\nС уважением,\nИван Петров",
  ],
  [
    "a Chinese letter",
    "给市政府的一封信\n\n尊敬的市长：\n\n我写信是因为港口大桥仍然关闭，附近的居民都不知道它什么时候会重新开放。\n\n此致\n敬礼\n\n王小明",
  ],
  [
    "a Korean letter",
    "시청에 보내는 편지\n\n안녕하세요.\n\n항구 다리가 아직도 닫혀 있어서 이웃들이 언제 다시 열리는지 몰라 이렇게 편지를 씁니다.\n\n홍길동 드림",
  ],
  [
    "an Arabic letter",
    "رسالة إلى بلدية المدينة\n\nعزيزتي رئيسة البلدية،\n\nأكتب إليك لأن جسر الميناء ما زال مغلقا ولا أحد من الجيران يعرف متى سيفتح من جديد.\n\nمع التحية\nأحمد محمد",
  ],
  [
    "a mail",
    "From: Ana Silva\nTo: Ben Okoro\nSubject: The bridge\nDate: 2 May 2024\n\nHello Ben, the bridge is open again, and I walked across it this morning before work.\n\nSee you soon, as we said on the phone the other day.",
  ],
  [
    "minutes of a meeting",
    "Minutes of the harbour council\n\nPresent: Ana Silva, Ben Okoro, Cai Wen\nApologies: Dilys Marr\n\n1. The chair opened the meeting and thanked everybody for coming to the hall in such weather.\n\n2. The council agreed to repair the bridge before the winter and to ask for three offers.",
  ],
  [
    "German minutes",
    "Protokoll der Vorstandssitzung\n\nAnwesend: Ana Silva, Ben Okoro\nEntschuldigt: Cai Wen\n\nDer Vorstand beschloss, die Brücke vor dem Winter zu reparieren und drei Angebote einzuholen.\n\nDie nächste Sitzung findet am Montag um acht Uhr im Saal statt, wie immer mit Kuchen.",
  ],
  [
    "notes of a walk",
    "Walk along the harbour wall\n\nWe started at the ferry terminal and followed the wall as far as the old crane, which took an hour.\n\nBy the end of the day we were tired, wet and happy, and nobody wanted to take the bus home.",
  ],
  [
    "notes with a source",
    "Notes on tidal power\n\nTidal turbines work best where the sea is narrow and the stream is quick, which is rare on this coast.\n\nSource: own calculations\n\nThe figures are rough and should be checked against the gauge before anybody builds upon them.",
  ],
  [
    "a diary",
    "Thursday at the harbour\n\nToday the bridge opened again, and half of the town came to see it although it rained all day long.\n\nAna was there with the children; we drank tea from a flask and talked about the winter of the ship.",
  ],
  [
    "a poem by lines",
    "By the Harbour\n\nBy night the cranes are herons,\nBy day the cranes are cranes,\nBy noon the tide is silver,\nBy dusk it only rains.\n\nI walked along the water\nand counted every light,\nand all the ships I counted\nwere gone again by night.",
  ],
  [
    "a German poem",
    "Am Hafen\n\nVon Osten kommt der Regen,\nVon Westen kommt der Wind,\nUnd zwischen beiden stehen\nDie Kräne, die wir sind.",
  ],
  [
    "a French poem",
    "Au port\n\nPar la brume du matin,\nPar la pluie et par le vent,\nLes grues tendent leurs mains\nVers un bateau lent.",
  ],
  [
    "a Spanish poem",
    "En el puerto\n\nPor la mañana la bruma,\nPor la tarde el viento gris,\nPor la noche solo espuma,\nPor el mar vuelvo a ti.",
  ],
  [
    "a recipe",
    "Harbour fish soup\n\nServes four people\n\n500 g of fish, two onions, one leek, a glass of white wine and a handful of parsley.\n\nCut the fish into pieces, fry the onions in butter, and let everything simmer for half an hour.",
  ],
  [
    "a German recipe",
    "Fischsuppe vom Hafen\n\nFür vier Personen\n\n500 g Fisch, zwei Zwiebeln, eine Stange Lauch, ein Glas Weißwein und eine Handvoll Petersilie.\n\nDen Fisch in Stücke schneiden, die Zwiebeln in Butter anbraten und alles eine halbe Stunde ziehen lassen.",
  ],
  [
    "an Italian recipe",
    "Zuppa di pesce del porto\n\nPer quattro persone\n\nDi solito si usano cinque pesci diversi, due cipolle, un porro e un bicchiere di vino bianco.\n\nTagliare il pesce a pezzi, soffriggere le cipolle nel burro e lasciare cuocere mezz'ora.",
  ],
  [
    "a play",
    "The Bridge, a play in one act\n\nROMEO: The bridge is closed, my love, and has been closed since that ship struck it in the night.\n\nJULIET: Then take the ferry, as everybody else does, and be here before the lamps are lit.\n\nROMEO: The ferry has been sold, and its captain drinks in the harbour with the man who bought it.",
  ],
  [
    "an interview",
    "A talk with the harbour master\n\nQUESTION: How long did the repair of the bridge take, and what was the hardest part of the work?\n\nANSWER: It took two years, and the hardest part was to find divers who wanted to work in January.",
  ],
  [
    "a manual",
    "How to moor a small boat\n\nBefore you start, read the whole page and make sure that the rope is long enough for the tide.\n\nNote: never tie a boat to the bridge, because the stream is strong and the ring is old.",
  ],
  [
    "a list of tasks",
    "Things to do before summer\n\nPaint the boat, mend the sail, call Ben about the engine and ask the council for a new mooring.\n\nBy Friday: buy paint, rope and two new fenders from the shop behind the market.",
  ],
  [
    "an obituary in a family's words",
    "In memory of a ferry captain\n\nHe sailed the line to Nordsand for forty years and never once arrived late, whatever the weather was.\n\n— his crew",
  ],
  [
    "a chronicle of a house",
    "The house at the corner of Dock Street\n\nThe house was built in 1911 by a captain who wanted to see his ships from every window of it.\n\nPhotographs from the family's album show the garden before the flood, with two old pear trees.",
  ],
  [
    "an essay on cities",
    "Why harbours make good cities\n\nPARIS has no sea and MADRID has no river worth the name, and yet both of them have what harbours have.\n\nWhat they have in common is that strangers arrive there every day and are fed by somebody.",
  ],
  [
    "a product's description",
    "The new harbour lamp\n\nLight: warm and steady, even in fog. Weight: less than two kilograms, with its batteries inside it.\n\nThe lamp burns for forty hours and can be mended by anybody who owns a screwdriver and some patience.",
  ],
  [
    "a speech",
    "Speech at the opening of the bridge\n\nLadies and gentlemen, friends of the harbour, we have waited for this day since a ship struck our bridge.\n\nLet us thank the divers, the welders and the cooks, without whom nobody would stand here today.",
  ],
  [
    "a German report of a club",
    "Jahresbericht des Rudervereins\n\nVon Anfang an war klar, dass das Jahr schwierig wird, denn die Brücke war gesperrt und der Steg kaputt.\n\nAm Ende haben wir trotzdem drei Boote repariert und so viele Kinder unterrichtet wie nie zuvor.",
  ],
  [
    "French remarks",
    "Remarques sur le pont\n\nPar ailleurs, le pont reste fragile, et il faudrait le surveiller de près pendant tout l'hiver prochain.\n\nPar exemple, les rivets du côté nord ont été changés trop vite et sans aucun contrôle.",
  ],
  [
    "Portuguese remarks",
    "Notas sobre a ponte\n\nPor enquanto a ponte está fechada e ninguém sabe ao certo quando os trabalhos vão acabar.\n\nPor outro lado, a balsa funciona todos os dias e quase nunca chega com atraso ao cais.",
  ],
  [
    "Chinese notes",
    "关于港口大桥的笔记\n\n记者这个职业在小城里很少见，我们这里只有一位老先生还在写报道。\n\n文章的作者说，大桥修了两年，钱花了很多，但是大家都觉得值得。",
  ],
  [
    "Japanese notes",
    "港の橋についての覚え書き\n\n写真を撮るのが好きな人は、朝早く橋の北側に立つと良い光に出会える。\n\n記者をしていた祖父は、この橋の開通式を新聞に書いたことがあると話していた。",
  ],
  [
    "Korean notes",
    "항구 다리에 대한 메모\n\n기자였던 할아버지는 이 다리가 처음 열리던 날 신문에 기사를 썼다고 말씀하셨다.\n\n사진을 좋아하는 사람은 아침 일찍 다리 북쪽에 서면 좋은 빛을 만날 수 있다.",
  ],
  [
    "Arabic notes",
    "ملاحظات عن جسر الميناء\n\nمن المقرر أن يبقى الجسر مغلقا حتى الصيف لأن العمال لم ينتهوا بعد من إصلاح الدعامة.\n\nكتب كثيرة تتحدث عن تاريخ الميناء لكن أحدا لم يكتب بعد عن الجسر نفسه كما يستحق.",
  ],
  [
    "Russian notes",
    "Заметки о мосте в порту\n\nАвторы старых книг писали, что мост построили за три года и что он стоил городу целого флота.\n\nТекст на табличке у входа почти стерся, и прочесть его можно только рано утром на солнце.",
  ],
];

describe("a text that no newsroom wrote", () => {
  it.each(TEXTS)("is no story, or one without author, place and house, and keeps its sentences: %s", (_name, text) => {
    const result = parseText(text);
    if (result.kind !== "document" || result.format !== "wire" || result.document.shape !== "article") {
      expect(["document", "passed-over"]).toContain(result.kind);
      return;
    }
    const { authors, location, provider, body = "" } = result.document;
    expect({ authors, location, provider }).toEqual({
      authors: [],
      location: undefined,
      provider: undefined,
    });
    const sentences = text.split(/\n+/).filter((line) => line.length > 60 && /[.!?。]$/.test(line));
    expect(sentences.filter((sentence) => !body.includes(sentence))).toEqual([]);
  });
});

describe("prose that only resembles what newsrooms write around it", () => {
  it.each(PROSE)("stays in the body and tells nothing, above a story in %s: %s", (language, sentence) => {
    const { title, paragraphs } = STORIES[language];
    const read = parseWire(`${title}\n\n${sentence}\n\n${paragraphs.join("\n\n")}\n`);
    expect(read.body).toBe([sentence, ...paragraphs].join("\n\n"));
    expect([read.authors, read.location, read.provider]).toEqual([[], undefined, undefined]);
  });

  it.each(PROSE)("stays in the body and tells nothing, below a story in %s: %s", (language, sentence) => {
    const { title, paragraphs } = STORIES[language];
    const read = parseWire(`${title}\n\n${paragraphs.join("\n\n")}\n\n${sentence}\n`);
    expect(read.body).toBe([...paragraphs, sentence].join("\n\n"));
    expect([read.authors, read.location, read.provider]).toEqual([[], undefined, undefined]);
  });

  it.each([...new Set(PROSE.map(([language]) => language))])(
    "loses no sentence of a story made of it, in %s",
    (language) => {
      const { title, paragraphs } = STORIES[language];
      const prose = PROSE.flatMap(([of, sentence]) => (of === language ? [sentence] : []));
      const body = [paragraphs[0], ...prose, paragraphs[1], ...prose.toReversed(), paragraphs[2]];
      expect(parseWire(`${title}\n\n${body.join("\n\n")}\n`).body).toBe(body.join("\n\n"));
    },
  );
});
