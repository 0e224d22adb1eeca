import { describe, expect, it } from "vitest";
import { resolveProviders } from "../../../../../seed/link/provider-resolution.js";
import { findAgency, languageOfAgency } from "../../../../../seed/formats/wire/agencies.js";

const NAMES: string[][] = [
  ["Xinhua", "新华社", "新華社", "Xinhua News Agency", "Синьхуа", "신화통신", "شينخوا", "XINHUA"],
  ["Associated Press", "AP", "The Associated Press", "A.P.", "ＡＰ", "美联社", "AP通信"],
  ["Reuters", "REUTERS", "路透社", "ロイター", "Рейтер", "رويترز", "Thomson Reuters"],
  ["AFP", "Agence France-Presse", "Agence France Presse", "法新社", "أ ف ب", "ا ف ب", "أ.ف.ب"],
  ["TASS", "ТАСС", "ITAR-TASS", "塔斯社", "タス通信"],
  ["RIA Novosti", "РИА Новости", "риа новости"],
  ["Interfax", "Интерфакс", "ИНТЕРФАКС", "INTERFAX.RU"],
  ["Kyodo News", "Kyodo", "共同", "共同通信", "共同社", "교도통신"],
  ["Yonhap", "연합뉴스", "Yonhap News Agency", "韩联社"],
  ["Europa Press", "EUROPA PRESS", "europapress"],
  ["Anadolu Agency", "AA", "Anadolu", "الأناضول", "Anadolu Ajansı"],
  ["SPA", "واس", "وكالة الأنباء السعودية", "Saudi Press Agency"],
];

describe("an agency", () => {
  it.each(NAMES)("is the same by all its names: %s", (shown, ...others) => {
    for (const name of others) expect(findAgency(name)?.name, name).toBe(shown);
  });

  it("is one provider, whatever it is called, also where a field names it by another name", () => {
    for (const [shown = "", ...others] of NAMES) {
      const claim = findAgency(others[0] ?? "") ?? {};
      const written = others.slice(0, 1).map((name) => ({ name, count: 1 }));
      const { providers } = resolveProviders([{ ...claim, count: 3 }, ...written]);
      expect(providers.map(({ name }) => name)).toEqual([shown]);
    }
  });

  it("has a language", () => {
    expect([languageOfAgency("ТАСС"), languageOfAgency("新华社"), languageOfAgency("nobody")]).toEqual([
      "ru",
      "zh",
      undefined,
    ]);
  });

  it.each(["", " ", "Ap artment", "apartment", "The", "Agency", "a".repeat(10_000)])("is not found in: %j", (name) => {
    expect(findAgency(name)).toBeUndefined();
  });
});
