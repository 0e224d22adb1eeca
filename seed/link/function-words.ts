/** Words too common in running text to be taken for a name: as one, they count only in capitals. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a all am an and any are as at be been but by can could did do does done for from get go had has have he her here him his how i if in into is it its " +
    "just let like me more most my no nor not now of off on one or our out over own per she so some such than that the their them then there these they " +
    "this those to too two up us very via was we were what when where which while who whom whose why will with yes yet you your"
  ).split(" "),
);
