import { foldName } from "./fold-name.js";

/** Capitalised words that names of things are made of, not names of people. */
const WORDS_OF_THINGS = new Set(
  (
    "academy access advertising agency air alliance app apps art assembly association award bank banking bay beach best big black blue board book bridge business car center central " +
    "centre chain china city cloud club coast code college commission committee company computer computing copilot corporation council county court cup data day deep " +
    "design digital east energy engine engineering federal ferries film first flow forest foundation free fund game gaming general global gold government grand great green group " +
    "group hall hardware health high hill holdings home hospital house india institute island japan journal labs lake language law league learn learning library life " +
    "line machine magazine mail main manufacturing market marketing mars media military mobile model models modern mole money moon museum music national network networks neural new news " +
    "north ocean office old open park party platform point police port post power premier press prize program project programming public publishing queen radio red republic " +
    "research river road robotics rovers royal russia sea search security seed server service services shore silicon sky social society solar song south space " +
    "star state states station store storm street studio studios summit sun super supply systems team tech technologies technology theory time times " +
    "tool tools tower trading training trade train trust tv union united university valley ventures video voice wall war water web west white wild wind windows work world year"
  ).split(" "),
);
const SUFFIX_OF_THINGS = /(?:tion|ment|ness|ity|ism|ware|ology|phone|soft)$/;

/**
 * The other orders in which a person's name may be written: "Lee Kai-Fu" for "Kai-Fu Lee". Empty for a name that does not look like a
 * person's: two or three capitalised words of letters, no acronym, none of them a name of its own (`isKnown`) or a word for things.
 */
export function otherNameOrders(name: string, isKnown: (word: string) => boolean): string[] {
  const parts = name.split(" ");
  if (parts.length < 2 || parts.length > 3) return [];
  const isPersonal = parts.every((part) => {
    if (!/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(part) || !/\p{Ll}/u.test(part) || part.endsWith("-")) return false;
    const word = foldName(part);
    return !WORDS_OF_THINGS.has(word) && !SUFFIX_OF_THINGS.test(word) && !isKnown(part);
  });
  if (!isPersonal) return [];
  const [first = "", second = "", third] = parts;
  return third === undefined ? [`${second} ${first}`] : [`${third} ${first} ${second}`, `${second} ${third} ${first}`];
}
