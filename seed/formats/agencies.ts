import type { ProviderClaim } from "./format.js";

/** News agencies by the names they go by in datelines and credits; the first name is the one shown. */
const AGENCIES: readonly (readonly string[])[] = [
  ["Reuters", "Thomson Reuters", "Reuters News Agency"],
  ["Associated Press", "AP", "The Associated Press", "AP News"],
  ["AFP", "Agence France-Presse", "Agence France Presse"],
  ["dpa", "Deutsche Presse-Agentur", "dpa International"],
  ["Xinhua", "Xinhua News Agency"],
  ["UPI", "United Press International"],
  ["Bloomberg", "Bloomberg News", "Bloomberg L.P.", "Bloomberg LP"],
  ["Kyodo News", "Kyodo"],
  ["Yonhap", "Yonhap News Agency"],
  ["TASS", "ITAR-TASS"],
  ["Interfax"],
  ["EFE", "Agencia EFE"],
  ["ANSA"],
  ["PTI", "Press Trust of India"],
  ["ANI", "Asian News International"],
  ["IANS", "Indo-Asian News Service"],
  ["UNI", "United News of India"],
  ["PA Media", "PA", "Press Association"],
  ["AAP", "Australian Associated Press"],
  ["The Canadian Press", "Canadian Press", "CP"],
  ["Anadolu Agency", "AA", "Anadolu"],
  ["Bernama"],
  ["Antara"],
  ["CNA", "Central News Agency"],
  ["Jiji Press", "Jiji"],
  ["APA", "Austria Presse Agentur"],
  ["SDA", "Keystone-SDA"],
  ["IPS", "Inter Press Service"],
  ["CNN"],
  ["CNBC"],
  ["PR Newswire", "PRNewswire", "PRNewswire-Asia"],
  ["Business Wire", "BUSINESS WIRE"],
  ["GlobeNewswire", "GLOBE NEWSWIRE"],
  ["ACCESSWIRE", "ACCESS Newswire"],
];

const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [name.toLowerCase(), names] as const)));

/** The agency of that name, ignoring case; `aliases` are an acronym or the full name that belongs to it. */
export function findAgency(name: string): ProviderClaim | undefined {
  const names =
    BY_NAME.get(name.trim().toLowerCase()) ??
    BY_NAME.get(
      name
        .trim()
        .replace(/^the\s+/i, "")
        .toLowerCase(),
    );
  const shown = names?.[0];
  if (names === undefined || shown === undefined) return undefined;
  const isAcronym = (text: string) => /^[A-Z]{2,6}$/.test(text);
  const aliases = names.slice(1).filter((other) => isAcronym(other) || (isAcronym(shown) && other === names[1]));
  return { name: shown, ...(aliases.length > 0 && { aliases }) };
}
