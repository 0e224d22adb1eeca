/** Months and days of the week, in the languages whose vaults name daily notes by them. As one word, they are no mention. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday " +
    "januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag heute " +
    "janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche " +
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo"
  ).split(" "),
);
