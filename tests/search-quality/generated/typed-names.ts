import { Random } from "./random.js";

/** First and last parts of names, which are combined: people, companies and places as their languages call them. */
const PARTS = [
  "Harold Maude Winston Beatrice Clifford Rosalind|Ashworth Pemberton Holloway Brightwater Kingsley Thornbury",
  "Jürgen Annegret Friedrich Gisela Wolfgang Käthe|Steinbrück Hölzel Lindemann Großkopf Vogelsang Weißhaupt",
  "Étienne Mireille Gaspard Hélène Thibault Solène|Beauchêne Delacroisière Fontanelle Lemoyne Roquefeuil Vaudreuil",
  "Íñigo Remedios Joaquín Consuelo Leandro Pilar|Zubizarreta Calderón Echeverría Montenegro Valdivieso Quintanilla",
  "Włodzimierz Grażyna Zbigniew Bożena Kazimierz Halina|Wiśniewska Brzozowski Dąbrowska Krasiński Zieliński Jaworska",
  "Vítězslav Ludmila Bohumil Květa Jaroslav Zdeňka|Dvořáček Procházka Novotná Říhová Šimůnek Hrubešová",
  "Gunnar Ingeborg Torbjörn Sigrid Håkan Märta|Lindqvist Söderberg Åkerström Björkman Hallström Nyqvist",
  "Gülşen Mehmet Şükriye Orhan Yıldız Tayfun|Karagöz Demirtaş Öztürk Yılmazer Çelebi Akdoğan",
  "Всеволод Людмила Ярослав Зинаида Тимофей Клавдия|Воскресенский Белозёрова Каменская Рождествин Лебедянский Тихомиров",
  "Αλέξανδρος Ευτυχία Θεόδωρος Καλλιόπη Μιλτιάδης Φωτεινή|Παπαδάκης Γεωργίου Καραμανλής Σταυρόπουλος Μαυρομάτης Ξενάκης",
];
const PLACES = "Institute Werke Médias Editorial Wydawnictwo Noviny Hamnen Vakfı Газета Εκδόσεις".split(" ");

/** Six hundred names of two words, and of three where a company is called by one. */
export function typedNames(): string[] {
  return PARTS.flatMap((line, language) => {
    const [firsts = [], lasts = []] = line.split("|").map((part) => part.split(" "));
    const people = firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`));
    const firms = lasts.flatMap((one, at) =>
      [1, 2, 3, 4].map((step) => `${one} ${lasts[(at + step) % lasts.length] ?? ""} ${PLACES[language] ?? ""}`),
    );
    return [...people, ...firms];
  });
}

type Mistype = (letters: readonly string[], at: number, random: Random) => string[];

/** One slip in a name. The place is any letter but one before a blank, for a missing blank the first blank; a slip that changes nothing is none. */
export const SLIPS: Readonly<Record<string, Mistype>> = {
  "missing blank": (letters) => {
    const at = letters.indexOf(" ");
    return letters.toSpliced(at, 1);
  },
  "added blank": (letters, at) =>
    letters[at] === " " || letters[at - 1] === " " ? [...letters] : letters.toSpliced(at, 0, " "),
  doubled: (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ""),
  dropped: (letters, at) => letters.toSpliced(at, 1),
  changed: (letters, at, random) => letters.toSpliced(at, 1, random.pick(letters.filter((letter) => letter !== " "))),
  swapped: (letters, at) => letters.toSpliced(at, 2, letters[at + 1] ?? "", letters[at] ?? ""),
};

/** What somebody types who slips once, in small letters; and what was meant. */
export function slippedNames(slip: Mistype, count: number): { typed: string; name: string }[] {
  const random = new Random(600);
  const names = typedNames();
  const slipped: { typed: string; name: string }[] = [];
  while (slipped.length < count) {
    const name = random.pick(names);
    const letters = [...name.toLowerCase().normalize("NFC")];
    const at = random.below(letters.length);
    const typed = letters[at] === " " || letters[at + 1] === " " ? letters : slip(letters, at, random);
    if (typed.join("") !== letters.join("")) slipped.push({ typed: typed.join(""), name });
  }
  return slipped;
}
