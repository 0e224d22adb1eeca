/**
 * Names that pages of every wiki have and that running text says of other things: months and days of the week, in the languages whose
 * vaults name daily notes by them, and what a wiki calls its own parts. As one word, they are no mention.
 */
export const CALENDAR_AND_WIKI_WORDS: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday " +
    "januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute " +
    "janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo " +
    "annotation annotations archive archives article articles attachments book books daily dashboard drafts example examples home idea ideas inbox index info journal link " +
    "links list lists log logs meeting meetings misc moc note notes overview page pages people person project projects readme reference references " +
    "resource resources source sources stub summary tag tags task tasks template templates test testing text thing things todo todos topic topics untitled weekly " +
    "welcome wiki"
  ).split(" "),
);
