import { list, type WireLanguage } from "./wire-language.js";

export const french: WireLanguage = {
  code: "fr",
  functionWords: list("le | la | les | des | est | et | dans | une | pour | que | qui | du | sur | été | avec"),
  by: list(
    "par | de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale | propos recueillis par | écrit par | rédigé par | publié par | texte de | un texte de | un article de | reportage de",
  ),
  author: list(
    "par | de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale | auteur | auteure | autrice | auteurs | texte | textes | rédaction | journaliste",
  ),
  and: list("et"),
  withHelpOf: list("avec"),
  role: list(
    "correspondant | correspondante | envoyé | envoyée | envoyés | spécial | spéciale | journaliste | journalistes | rédacteur | " +
      "rédactrice | rédaction | agences | chef | grand reporter | chroniqueur | chroniqueuse | reporter | service | éditorialiste | " +
      "pigiste",
  ),
  house: list(
    "journal | rédaction | presse | quotidien | hebdo | radio | télévision | info | infos | actualités | matin | dépêche | " +
      "courrier",
  ),
  section: list(
    "politique | économie | monde | société | sports | international | culture | planète | sciences | santé | opinions | débats | " +
      "idées | europe | afrique | vidéo | direct | exclusif",
  ),
  published: list(
    "publié | publié le | publiée le | mis en ligne le | paru le | posté le | créé le | date de publication | le",
  ),
  updated: list(
    "mis à jour | mis à jour le | mise à jour | mise à jour le | modifié | modifié le | dernière mise à jour | actualisé le",
  ),
  source: list("source | sources"),
  reporting: list("reportage de | reportage | rédigé par"),
  editing: list("édité par | édition | version française | rédaction | montage | traduit par | service français"),
  picture: list("photo | photos | crédit photo | crédits photo | crédit | crédits | image | illustration"),
  advertisement: list(
    "publicité | annonce | pub | contenu sponsorisé | la suite après cette publicité | " +
      "la suite de votre contenu après cette annonce | article sponsorisé",
  ),
  control: list(
    "partager | partager l'article | imprimer | enregistrer | commenter | commentaires | réagir | copier le lien | " +
      "envoyer par e-mail | écouter l'article | ajouter à vos favoris | favoris | fermer | lecture | temps de lecture | " +
      "article réservé aux abonnés | réservé aux abonnés | écouter",
  ),
  alsoRead: list(
    "lire aussi | à lire aussi | à lire également | lire également | lire notre | à voir aussi | voir aussi | sur le même sujet | " +
      "articles liés | à lire | lire la suite | lire plus | pour aller plus loin | les plus lus | dans la même rubrique",
  ),
  invitation: list(
    "abonnez-vous | inscrivez-vous | suivez-nous | rejoignez-nous | recevez chaque | recevez gratuitement | " +
      "retrouvez toute l'actualité | téléchargez l'application",
  ),
  rights: list("tous droits réservés | tous droits de reproduction | reproduction interdite | droits réservés"),
  tail: list(
    "mots-clés | mots clés | thèmes | thématiques | étiquettes | sujets associés | contact presse | contacts presse | " +
      "à propos de l'auteur",
  ),
  salutation: list("cher | chère | chers | chères | madame | monsieur | bonjour"),
};
