import type { ProviderClaim } from "../../fields/provider-claim.js";

/** News agencies by the names they go by in datelines and credits; the first name is the one shown. */
const AGENCIES: readonly (readonly string[])[] = [
  ["Reuters", "Thomson Reuters", "Reuters News Agency", "路透社", "ロイター", "Рейтер"],
  ["Associated Press", "AP", "The Associated Press", "AP News", "美联社"],
  ["AFP", "Agence France-Presse", "Agence France Presse", "法新社"],
  ["dpa", "Deutsche Presse-Agentur", "dpa International"],
  ["Xinhua", "Xinhua News Agency", "新华社"],
  ["UPI", "United Press International"],
  ["Bloomberg", "Bloomberg News", "Bloomberg L.P.", "Bloomberg LP", "彭博社"],
  ["Kyodo News", "Kyodo", "共同通信", "共同", "共同社"],
  ["Yonhap", "Yonhap News Agency", "연합뉴스"],
  ["TASS", "ITAR-TASS", "ТАСС"],
  ["Interfax", "Интерфакс"],
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
  ["China News Service", "中新社", "中新网"],
  ["RIA Novosti", "РИА Новости"],
  ["CNA", "Central News Agency", "中央社"],
  ["Jiji Press", "Jiji", "時事通信", "時事"],
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
