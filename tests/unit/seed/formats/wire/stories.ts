/** One short story in each language, own text: its headline and its paragraphs. */
export interface Story {
  title: string;
  paragraphs: readonly [string, string, string];
}

export const STORIES = {
  en: {
    title: "Harbour bridge reopens after two years of repair",
    paragraphs: [
      "The old harbour bridge opened again on Thursday after two years of repair, officials said in a statement.",
      '"We waited a long time," said the mayor, who walked across first.',
      "It had been closed since a ship struck one of its pillars in the winter of 2022.",
    ],
  },
  de: {
    title: "Hafenbrücke nach zwei Jahren wieder offen",
    paragraphs: [
      "Die alte Hafenbrücke ist am Donnerstag nach zwei Jahren Bauzeit wieder geöffnet worden. Das teilte die Stadt mit.",
      "«Wir haben lange gewartet», sagte die Bürgermeisterin, die als Erste hinüberging.",
      "Die Brücke war gesperrt, seit ein Schiff im Winter 2022 einen ihrer Pfeiler gerammt hatte.",
    ],
  },
  fr: {
    title: "Le pont du port rouvre après deux ans de travaux",
    paragraphs: [
      "Le vieux pont du port a rouvert jeudi après deux ans de réparation, ont annoncé les autorités dans un communiqué.",
      "« Nous avons attendu longtemps », a dit la maire, qui l'a traversé la première.",
      "Il était fermé depuis qu'un navire avait heurté l'un de ses piliers pendant l'hiver 2022.",
    ],
  },
  es: {
    title: "El puente del puerto reabre tras dos años de obras",
    paragraphs: [
      "El viejo puente del puerto reabrió este jueves tras dos años de reparación, informaron las autoridades en un comunicado.",
      '"Esperamos mucho tiempo", dijo la alcaldesa, que fue la primera en cruzarlo.',
      "Estaba cerrado desde que un barco chocó con uno de sus pilares en el invierno de 2022.",
    ],
  },
  it: {
    title: "Riapre il ponte del porto dopo due anni di lavori",
    paragraphs: [
      "Il vecchio ponte del porto ha riaperto giovedì dopo due anni di lavori, hanno detto le autorità in una nota.",
      '"Abbiamo aspettato a lungo", ha detto la sindaca, che lo ha attraversato per prima.',
      "Era chiuso da quando una nave aveva colpito uno dei suoi piloni nell'inverno del 2022.",
    ],
  },
  pt: {
    title: "Ponte do porto reabre após dois anos de obras",
    paragraphs: [
      "A velha ponte do porto reabriu na quinta-feira após dois anos de reparação, informaram as autoridades em nota.",
      '"Esperamos muito tempo", disse a prefeita, a primeira a atravessar.',
      "Estava fechada desde que um navio bateu em um dos seus pilares no inverno de 2022.",
    ],
  },
  ru: {
    title: "Мост в порту открыли после двух лет ремонта",
    paragraphs: [
      "Старый мост в порту вновь открыли в четверг после двух лет ремонта, сообщили власти города.",
      '"Мы долго ждали", - сказал мэр, который прошел по мосту первым.',
      "Он был закрыт с тех пор, как зимой 2022 года судно врезалось в одну из его опор.",
    ],
  },
  uk: {
    title: "Міст у порту відкрили після двох років ремонту",
    paragraphs: [
      "Старий міст у порту знову відкрили у четвер після двох років ремонту, повідомила міська влада.",
      "«Ми довго чекали», - сказала міська голова, яка пройшла мостом першою.",
      "Він був закритий відтоді, як взимку 2022 року судно врізалося в одну з його опор.",
    ],
  },
  zh: {
    title: "港口大桥修缮两年后重新开放",
    paragraphs: [
      "港口大桥2日在修缮两年后重新开放，当地官员在一份声明中说。",
      "市长说：“我们等了很久。”她第一个走过大桥。",
      "自从2022年冬天一艘船撞上其中一个桥墩以来，这座桥一直关闭。",
    ],
  },
  tw: {
    title: "港口大橋修繕兩年後重新開放",
    paragraphs: [
      "港口大橋2日在修繕兩年後重新開放，當地官員在一份聲明中表示。",
      "市長說：「我們等了很久。」她第一個走過大橋。",
      "自從2022年冬天一艘船撞上其中一個橋墩以來，這座橋一直關閉。",
    ],
  },
  ja: {
    title: "港の橋が2年ぶりに開通",
    paragraphs: [
      "港の古い橋が2日、2年間の修理を終えて再び開通した。当局が声明で発表した。",
      "市長は「長い間待っていた」と語り、最初に橋を渡った。",
      "橋は2022年の冬に船が橋脚の一つに衝突して以来、閉鎖されていた。",
    ],
  },
  ko: {
    title: "항구 다리 2년 만에 재개통",
    paragraphs: [
      "항구의 오래된 다리가 2일 2년간의 수리를 마치고 다시 개통됐다고 당국이 성명에서 밝혔다.",
      '시장은 "오래 기다렸다"고 말하며 가장 먼저 다리를 건넜다.',
      "이 다리는 2022년 겨울 선박이 교각 하나를 들이받은 뒤 닫혀 있었다.",
    ],
  },
  ar: {
    title: "إعادة فتح جسر الميناء بعد عامين من الإصلاح",
    paragraphs: [
      "أعيد فتح جسر الميناء القديم يوم الخميس بعد عامين من أعمال الإصلاح، حسبما أعلنت السلطات في بيان.",
      "وقالت رئيسة البلدية إنها انتظرت هذا اليوم طويلا، وكانت أول من عبر الجسر.",
      "وكان الجسر مغلقا منذ أن اصطدمت سفينة بإحدى دعاماته في شتاء عام 2022.",
    ],
  },
  tr: {
    title: "Liman köprüsü iki yıl sonra yeniden açıldı",
    paragraphs: [
      "Eski liman köprüsü iki yıllık onarımın ardından perşembe günü yeniden açıldı, yetkililer açıklamada bildirdi.",
      '"Uzun süre bekledik" diyen belediye başkanı köprüden ilk geçen kişi oldu.',
      "Köprü, 2022 kışında bir geminin ayaklarından birine çarpmasından beri kapalıydı.",
    ],
  },
  id: {
    title: "Jembatan pelabuhan dibuka kembali setelah dua tahun",
    paragraphs: [
      "Jembatan pelabuhan lama dibuka kembali pada Kamis setelah dua tahun perbaikan, kata pihak berwenang dalam pernyataan.",
      '"Kami sudah lama menunggu," kata wali kota yang menyeberang pertama.',
      "Jembatan itu ditutup sejak sebuah kapal menabrak salah satu tiangnya pada musim dingin 2022.",
    ],
  },
} as const satisfies Record<string, Story>;

export type StoryLanguage = keyof typeof STORIES;
