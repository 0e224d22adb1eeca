import { describe, expect, it } from "vitest";
import { bylineOf } from "../../../../../seed/formats/html/byline.js";
import { parseArticle } from "../../parse-text.js";

describe("a byline of a page", () => {
  it.each([
    "Last Updated: January 7",
    "Updated January 7, 2024",
    "Last updated on 7 January 2024 at 10:15",
    "Published: 2024-01-07",
    "Posted on Tuesday, May 2",
    "May 2, 2024",
    "2 May 2024",
    "2024-05-02T08:30:00Z",
    "Tuesday",
    "3 min read",
    "Modified 07/01/2024 | 3 min read",
    "Aktualisiert am 7. Januar 2024",
    "Zuletzt aktualisiert: 7. Januar",
    "Stand: 07.01.2024",
    "Mis à jour le 7 janvier 2024",
    "Publié le 7 janvier",
    "Actualizado el 7 de enero de 2024",
    "Pubblicato il 7 gennaio 2024",
    "Opublikowano 7 stycznia 2024",
    "Обновлено 7 января 2024",
    "更新时间：2024-01-07",
    "2024年1月7日 公開",
    "업데이트 2024.01.07",
    "",
    "—",
  ])("names nobody where it tells a time: %s", (line) => {
    expect(bylineOf(line)).toBeUndefined();
  });

  it.each([
    ["By Ana Silva", "By Ana Silva"],
    ["By Ana Silva | May 2, 2024", "By Ana Silva"],
    ["By Ana Silva • 3 min read", "By Ana Silva"],
    ["By Ana Silva, updated January 7", "By Ana Silva"],
    ["By Ana Silva on May 2, 2024", "By Ana Silva"],
    ["Posted by Ana Silva on Tuesday, May 2", "by Ana Silva"],
    ["Updated by Ana Silva", "by Ana Silva"],
    ["By Ana Silva Published May 2, 2024", "By Ana Silva"],
    ["By Ana Silva - Last updated: 2 May", "By Ana Silva"],
    ["May 2, 2024 | By Ana Silva", "By Ana Silva"],
    ["by Lucas Nolan22 Dec 2016651", "by Lucas Nolan"],
    ["Written by Ana Silva Edited by Ben Okoro", "by Ana Silva"],
    ["By Ana Silva Photographs by Ben Okoro", "By Ana Silva"],
    ["Theresa May", "Theresa May"],
    ["Jean-Luc Mars", "Jean-Luc Mars"],
    ["Von Ana Silva, 7. Januar 2024", "Von Ana Silva"],
    ["Par Ana Silva le 7 janvier 2024", "Par Ana Silva"],
    ["Ana Silva (2 May 2024)", "Ana Silva"],
    ["Ana Silva and Ben Okoro", "Ana Silva and Ben Okoro"],
    ["Ana Silva | Harbour Post", "Ana Silva | Harbour Post"],
    ["Ana\n  Silva", "Ana Silva"],
    ["ana2", "ana2"],
    ["Анна Сильва", "Анна Сильва"],
  ])("names who it names: %s", (line, right) => {
    expect(bylineOf(line)).toBe(right);
  });

  it("gives an article no author where it tells a time, and leaves the author that the page's data name", () => {
    const prose =
      "<p>The harbour sends an alert to all ferries when the tide is higher than the quay, and takes it back later.</p>".repeat(
        9,
      );
    const page = (head: string): string =>
      `<html><head><title>Alert</title><meta name="date" content="2024-05-02">${head}</head><body><article><h1>Alert</h1><p class="byline">Last Updated: January 7</p>${prose}</article></body></html>`;
    expect(parseArticle(page(""), "a.html").authors).toEqual([]);
    const data = '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ana Silva"}}</script>';
    expect(parseArticle(page(data), "a.html").authors).toEqual(["Ana Silva"]);
  });
});
