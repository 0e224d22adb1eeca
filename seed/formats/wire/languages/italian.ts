import { list, type WireLanguage } from "./wire-language.js";

export const italian: WireLanguage = {
  code: "it",
  functionWords: list("il | di | che | è | la | una | della | del | per | con | sono | gli | nel | ha | alla | dei"),
  by: list(
    "di | da | a cura di | scritto da | testo di | articolo di | dal nostro inviato | dalla nostra inviata | dall'inviato | " +
      "intervista di | servizio di",
  ),
  author: list("di | autore | autrice | autori | testo | testi | a cura di | redazione"),
  and: list("e | ed"),
  withHelpOf: list("con"),
  role: list(
    "redazione | redattore | redattrice | corrispondente | inviato | inviata | giornalista | giornalisti | direttore | direttrice | " +
      "agenzie | agenzia | cronista | opinionista",
  ),
  house: list(
    "redazione | giornale | notizie | stampa | radio | quotidiano | gazzetta | messaggero | corriere | repubblica | settimanale",
  ),
  section: list(
    "politica | economia | cronaca | esteri | sport | cultura | mondo | spettacoli | scienza | salute | tecnologia | ultima ora | " +
      "opinioni | video | esclusiva",
  ),
  published: list("pubblicato | pubblicato il | pubblicata il | data di pubblicazione | data | creato il"),
  updated: list("aggiornato | aggiornato il | aggiornato alle | ultimo aggiornamento | modificato il | modificata il"),
  source: list("fonte | fonti"),
  reporting: list("tradotto da | reportage di | redatto da"),
  editing: list("editing | a cura di | redazione | traduzione | in redazione a"),
  picture: list("foto | fotografia | immagine | crediti | credit | credits | foto d'archivio"),
  advertisement: list(
    "pubblicità | annuncio | messaggio promozionale | contenuto sponsorizzato | annuncio pubblicitario | " +
      "continua a leggere dopo la pubblicità",
  ),
  control: list(
    "condividi | stampa | salva | commenta | commenti | copia link | invia | ascolta | ascolta l'articolo | ascolta articolo | " +
      "chiudi | mostra tutti | invia per email | leggi dopo | link copiato | lettura | riduci | ingrandisci",
  ),
  alsoRead: list(
    "leggi anche | leggi di più | leggi tutto | per approfondire | vedi anche | guarda anche | ti potrebbe interessare | " +
      "potrebbe interessarti | potrebbe interessarti anche | articoli correlati | notizie correlate | correlati | i più letti | " +
      "approfondimenti | altre notizie",
  ),
  invitation: list(
    "iscriviti | seguici su | abbonati a | abbonati ora | scarica l'app | ricevi le notizie | registrati ora | clicca qui",
  ),
  rights: list("tutti i diritti riservati | riproduzione riservata | riproduzione vietata"),
  tail: list("tag | argomenti | parole chiave | temi | contatti | contatti stampa | sull'autore | ufficio stampa"),
  salutation: list("gentile | gentili | caro | cara | cari | egregio | spettabile | ciao"),
};
