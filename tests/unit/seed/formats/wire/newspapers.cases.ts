import type { WireCase } from "./wire-case.js";

export const newspapers: WireCase[] = [
  {
    form: "a German daily",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nVon Ana Silva und Ben Okoro\n\nVeröffentlicht am 2. Mai 2024 um 08:30 Uhr\nAktualisiert am 3. Mai 2024 um 10:15 Uhr\nLesezeit: 3 Min.\n\n${a}\n\nAnzeige\n\n${b}\n\nLesen Sie auch: Fähre stellt Betrieb ein\n\n${c}\n\n© Alle Rechte vorbehalten.\n`,
    authors: ["Ana Silva", "Ben Okoro"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a German broadcaster",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\nStand: 02.05.2024 08:30 Uhr\n\nvon Ana Silva, Hafenradio\n\n${a}\n\n${b}\n\n${c}\n\nMehr zum Thema\n\nFähre stellt Betrieb ein\n\nDieses Thema im Programm: Hafenradio\n`.replace(
        "\n\nDieses Thema im Programm: Hafenradio",
        "",
      ),
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a German site that works with agencies",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n02.05.2024, 08:30 Uhr | dpa\n\n${a}\n\nFoto: Ana Silva/dpa\n\n${b}\n\n${c}\n\nQuelle: hafenpost.example, ana/dpa\n`,
    provider: "dpa",
    day: "2024-05-02T08:30",
  },
  {
    form: "a German comment",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nEin Kommentar von Ana Silva\n\n${a}\n\n${b}\n\n${c}\n\nDiskutieren Sie mit: Was denken Sie über die Brücke?\n`,
    authors: ["Ana Silva"],
  },
  {
    form: "a German weekly with text and pictures",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\nText: Ana Silva\nFotos: Ben Okoro\n2. Mai 2024\n\n${a}\n\n${b}\n\n${c}\n\nSchlagwörter: Brücken, Hafen\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
  {
    form: "a Swiss daily",
    language: "de",
    text: (title, a, b, c) =>
      `${title}\n\nAna Silva, Nordsand\n02.05.2024, 08.30 Uhr\n\n${a}\n\n${b}\n\n${c}\n\n(sda)\n`,
    authors: ["Ana Silva"],
    provider: "SDA",
    day: "2024-05-02T08:30",
  },
  {
    form: "a French daily",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\nPar Ana Silva\nPublié le 02 mai 2024 à 08h30, mis à jour le 03 mai 2024 à 10h15\nTemps de Lecture 3 min.\n\n${a}\n\nLire aussi : La ligne de ferry ferme en été\n\n${b}\n\nPublicité\n\n${c}\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a French daily with an agency",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\nLe Courrier du Port avec AFP\nPublié aujourd'hui à 08h30, le 2 mai 2024\n\n${a}\n\n${b}\n\n${c}\n`,
    provider: "Le Courrier du Port",
    day: "2024-05-02T08:30",
  },
  {
    form: "a French daily's reporter with an agency",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\nPar Ana Silva avec AFP\nLe 2 mai 2024 à 8h30\n\n${a}\n\n${b}\n\nÀ lire aussi\n\nLa ligne de ferry ferme en été\n\n${c}\n\nTous droits réservés\n`,
    authors: ["Ana Silva"],
    provider: "AFP",
    day: "2024-05-02T08:30",
  },
  {
    form: "a French daily's special correspondent",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\n\nPar Ana Silva (Port Aurel, envoyée spéciale) et Ben Okoro\n\n${a}\n\n${b}\n\n${c}\n\nSource : AFP\n`,
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "AFP",
  },
  {
    form: "a French site",
    language: "fr",
    text: (title, a, b, c) =>
      `${title}\nRédigé par Ana Silva le 2 mai 2024\nPartager\nImprimer\n\n${a}\n\nCrédit photo : Ben Okoro\n\n${b}\n\n${c}\n\nMots-clés : ponts, port\n\nAbonnez-vous à notre newsletter pour ne rien manquer.\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
  {
    form: "a Spanish daily",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\n\nAna Silva\nPort Aurel - 02 may 2024 - 08:30 CEST\n\n${a}\n\nPublicidad\n\n${b}\n\nLea también\n\nLa línea de ferris cierra en verano\n\n${c}\n\nArchivado en:\n\nPuentes\n`.replace(
        "Archivado en:\n\nPuentes",
        "Archivado en: Puentes",
      ),
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
  {
    form: "a Spanish daily's label of dates",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\n\nPor Ana Silva y Ben Okoro\nPublicado: 02/05/2024 - 08:30\nActualizado: 03/05/2024 - 10:15\n\n${a}\n\n${b}\n\n${c}\n\nFuente: EFE\n`,
    authors: ["Ana Silva", "Ben Okoro"],
    provider: "EFE",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Latin American site",
    language: "es",
    text: (title, a, b, c) =>
      `${title}\nPor: Ana Silva | 2 de mayo de 2024\n\n${a}\n\nTe puede interesar: La línea de ferris cierra en verano\n\n${b}\n\n${c}\n\nSíguenos en nuestras redes sociales.\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
  {
    form: "an Italian daily",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\n\ndi Ana Silva\n\n2 maggio 2024 alle 08:30\n\n${a}\n\nPubblicità\n\n${b}\n\nLeggi anche: La linea dei traghetti chiude in estate\n\n${c}\n\n© RIPRODUZIONE RISERVATA\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "an Italian daily's correspondent",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\n\nDal nostro inviato Ben Okoro\n\nPubblicato il 2 maggio 2024\n\n${a}\n\n${b}\n\n${c}\n\nFonte: ANSA\n`,
    authors: ["Ben Okoro"],
    provider: "ANSA",
    day: "2024-05-02",
  },
  {
    form: "an Italian site",
    language: "it",
    text: (title, a, b, c) =>
      `${title}\nA cura di Ana Silva\nPubblicato il 02/05/2024 ore 08:30 - Aggiornato il 03/05/2024\n\n${a}\n\n${b}\n\nArticoli correlati\n\nLa linea dei traghetti chiude in estate\n\n${c}\n\nTag: ponti, porto\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a Brazilian site",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\nPor Ana Silva, Portal do Porto — São Paulo\n02/05/2024 08h30 Atualizado há 2 horas\n\n${a}\n\nLeia também: Linha de balsas fecha no verão\n\n${b}\n\nContinua após a publicidade\n\n${c}\n`,
    authors: ["Ana Silva"],
    day: "2024-05-02T08:30",
  },
  {
    form: "a Portuguese daily",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\nAna Silva\n2 de Maio de 2024, 8:30\n\n${a}\n\n${b}\n\n${c}\n\nFonte: Lusa\n\nTodos os direitos reservados\n`,
    authors: ["Ana Silva"],
    provider: "Lusa",
    day: "2024-05-02T08:30",
  },
  {
    form: "a Brazilian magazine",
    language: "pt",
    text: (title, a, b, c) =>
      `${title}\nReportagem: Ana Silva\nEdição: Ben Okoro\nPublicado em 2 de maio de 2024\n\n${a}\n\n${b}\n\nSaiba mais\n\nLinha de balsas fecha no verão\n\n${c}\n\nCom informações da Reuters\n`.replace(
        "\n\nCom informações da Reuters",
        "",
      ),
    authors: ["Ana Silva"],
    day: "2024-05-02",
  },
];
