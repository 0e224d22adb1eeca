import { list, type WireLanguage } from "./wire-language.js";

export const german: WireLanguage = {
  code: "de",
  functionWords: list("der | die | und | das | nicht | mit | ist | den | dem | ein | eine | auf | wurde | für"),
  by: list(
    "von | aus dem englischen von | ein kommentar von | ein gastbeitrag von | eine analyse von | eine reportage von | " +
      "ein interview von | interview von | kommentar von | text von | bericht von | porträt von | analyse von",
  ),
  author: list("von | autor | autorin | autoren | text | bericht | verfasser | interview"),
  and: list("und"),
  withHelpOf: list("mit"),
  role: list(
    "korrespondent | korrespondentin | korrespondenten | redakteur | redakteurin | redaktion | reporter | reporterin | journalist | " +
      "journalistin | volontär | volontärin | chefredakteur | chefredakteurin | autor | autorin | sportredaktion | " +
      "wirtschaftsredaktion | agenturen | kolumnist | kolumnistin | ressort | mitarbeiter",
  ),
  house: list(
    "zeitung | tagblatt | tageblatt | nachrichten | anzeiger | rundfunk | verlag | redaktion | presse | kurier | rundschau | " +
      "allgemeine | spiegel | blatt | bote | magazin",
  ),
  section: list(
    "politik | wirtschaft | sport | kultur | panorama | wissen | wissenschaft | meinung | lokales | ausland | inland | regional | " +
      "feuilleton | reise | gesellschaft | exklusiv | eilmeldung",
  ),
  published: list(
    "veröffentlicht | veröffentlicht am | erschienen | erschienen am | erstellt | erstellt am | datum | stand | publiziert | " +
      "publiziert am | online seit | vom",
  ),
  updated: list("aktualisiert | aktualisiert am | zuletzt aktualisiert | letzte aktualisierung | update | geändert am"),
  source: list("quelle | quellen"),
  reporting: list("bericht von | bericht | reporter | reporterin | geschrieben von | mitarbeit"),
  editing: list("redigiert von | redaktion | bearbeitet von | übersetzt von | redakteur | redakteurin"),
  picture: list("foto | fotos | bild | bilder | symbolbild | archivbild | archivfoto | symbolfoto | grafik"),
  advertisement: list("anzeige | werbung | advertorial"),
  control: list(
    "teilen | merken | drucken | kommentieren | kommentare | artikel teilen | artikel drucken | artikel anhören | vorlesen | " +
      "per e-mail teilen | mail | link kopieren | merkliste | zur merkliste | schließen | newsletter | lesezeit",
  ),
  alsoRead: list(
    "lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu auch | mehr dazu | mehr zum thema | auch interessant | " +
      "siehe auch | das könnte sie auch interessieren | weitere artikel | passend dazu | zum thema | meistgelesen | " +
      "meistgelesene artikel | lesen sie weiter",
  ),
  invitation: list(
    "abonnieren sie | folgen sie uns | melden sie sich für | melden sie sich jetzt | jetzt abonnieren | " +
      "hier können sie unseren newsletter | diskutieren sie mit | keine nachricht mehr verpassen | bei rückfragen wenden sie sich",
  ),
  rights: list("alle rechte vorbehalten | nachdruck verboten | weiterverbreitung nur"),
  tail: list(
    "schlagwörter | schlagworte | themen | stichworte | mehr über | dpa-notizblock | notizblock | redaktionelle hinweise | über den autor | " +
      "über die autorin | kontakt | pressekontakt | rückfragen an | rückfragehinweis",
  ),
  salutation: list("sehr geehrte | sehr geehrter | liebe | lieber | hallo | guten tag"),
};
