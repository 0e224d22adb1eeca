import { isGivenName } from "./given-names.js";

/** What people are at their work, in the languages of news, as it stands behind a name: "Ana Silva, Senior Director". */
const JOB =
  /(?<![\p{L}\p{M}])(?:officers?|directors?|managers?|leads?|head|chief|engineers?|designers?|developers?|minister|president|secretary|researchers?|student|analyst|advis[eo]r|specialist|strategist|coordinator|consultant|co-?founder|founder|fellow|intern|architect|scientist|commissioner|ceo|cto|cfo|coo|vp|directeur|directrice|dirigeante?|gestionnaire|responsable|cheffe?|président|présidente|conseill[eè]re?|ministre|développeu(?:r|se)s?|conceptrices?|concepteurs?|analystes?|ingénieure?|stratège|spécialiste|chercheu(?:r|se)|stagiaire|fondat(?:eur|rice)|leiter(?:in)?|geschäftsführer(?:in)?|direktor(?:in)?|präsident(?:in)?|minister(?:in)?|gründer(?:in)?|referent(?:in)?|directora?|jefe|jefa|ministr[oa]|presidenta|coordinadora?|ingenier[oa]|diretora?|gerente|coordenadora?|engenheir[oa]|direttore|direttrice|директор|министр|президент|руководитель|начальник|инженер|müdürü?|başkanı?|bakanı?)(?![\p{L}\p{M}])/iu;
/** "for the Go team", "on behalf of the council". */
const BEHALF =
  /^(?:for|on behalf of|from|at|au nom (?:de|du|des)|pour (?:la|le|les)|chez|für|im namen|bei|en nombre de|em nome d[aeo])\s/u;
/** "sciences des données", "Partnerships team": several words, which begin or end as no name does. */
const DEPARTMENT = /^(?!(?:de|di|da|du|von|van|der|el|al|bin|ibn)\s)\p{Ll}[\p{L}’']*\s+\p{L}|\s(?:team|équipe)$/u;
/** Of two words, of which a name has no small one: "Liaison et diffusion". */
const FIELD_OF_WORK = /^\p{L}+\s+(?:and|et|und|y|e|en|og|och|&)\s+\p{Ll}\p{L}+$/u;
/** Fields of work by single words, behind a name: "Ana Silva, Policy", "Public Affairs". */
const WORK =
  /^(?:(?:policy|research|communications?|marketing|engineering|operations|outreach|editorial|newsroom|politics|sports|business|opinion|culture|technology|design|product|legal|finance|public|digital|data|external|corporate|foreign|media|community|investor|affairs|relations|politique|recherche|affaires|publiques)(?:\s|$)){1,3}/iu;
/** An office of a country: "Health Canada", "Statistics Norway". */
const OFFICE =
  /^(?:health|statistics|transport|parks|services?|shared services|employment|environment|infrastructure|global affairs|innovation|elections|sport|santé|statistique|transports|parcs|services partagés)\s\p{Lu}[\p{L}\s]{2,20}$/iu;
const AND = /(?<!\s)\s+(?:and|et|und|y|e|en|og|och|&)\s+/u;
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * What is named beside whole names with commas between, without what people are: "Ana Silva, Head of Bridges and Roads" as "Ana Silva". A
 * person joined to a title stays: "Ana Silva, Director and Ben Okoro" names two.
 */
export function withoutJobTitles(parts: readonly string[]): string[] {
  const [first = "", ...others] = parts;
  if (!WHOLE_NAME.test((first.split(AND).at(-1) ?? "").trim())) return [...parts];
  return [
    first,
    ...others.flatMap((part) => {
      const text = part.trim();
      if ([BEHALF, FIELD_OF_WORK, DEPARTMENT].some((one) => one.test(text)) || isWork(text)) return [];
      if (!JOB.test(text) || isSurnamed(text)) return [part];
      const last = text.split(AND).at(-1) ?? "";
      return last !== text && WHOLE_NAME.test(last) && !JOB.test(last) ? [last] : [];
    }),
  ];
}

function isWork(text: string): boolean {
  return WORK.exec(`${text} `)?.[0].trim() === text || OFFICE.test(text);
}

/** A given name and a surname that is the word for a job: "Ben Head", "Marie Chef". */
function isSurnamed(text: string): boolean {
  const [given = "", , more] = text.split(/\s+/);
  return more === undefined && WHOLE_NAME.test(text) && isGivenName(given);
}
