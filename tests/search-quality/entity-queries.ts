import type { Grade } from "./judged-query.js";

/** Names in other scripts, other spellings and short forms, which the sample corpus has on its pages only. Expected entities by name; judged like the articles. */
export const ENTITY_QUERIES: readonly { query: string; expected: Record<string, Grade> }[] = [
  { query: "潮匠能源", expected: { "Tidewright Energy": 3 } },
  { query: "能源", expected: { "Tidewright Energy": 3 } },
  { query: "リンペット", expected: { "Limpet Robotics": 3 } },
  { query: "林直美", expected: { "Naomi Hayashi": 3 } },
  { query: "ελενη βαρδα", expected: { "Eleni Varda": 3 } },
  { query: "cao meilin", expected: { "Mei-lin Tsao": 3 } },
  { query: "TWE", expected: { "Tidewright Energy": 3 } },
  { query: "sandpiper", expected: { "RV Sandpiper": 3, Seagrass: 1, "Orrin Sound": 1 } },
  { query: "port aurel", expected: { "Port Aurel": 3, "Port Aurel Rovers": 2, "2024 Aurel flood": 1, Vessmark: 1 } },
  { query: "tidal power", expected: { "Tidal energy": 3, "Tidewright Energy": 2, "Vessmark Ferries": 1 } },
];
