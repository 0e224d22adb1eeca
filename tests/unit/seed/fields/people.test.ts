import { describe, expect, it } from "vitest";
import { withoutAgencies } from "../../../../seed/fields/house-or-role.js";
import { splitPeople } from "../../../../seed/fields/people.js";

describe("people in one text", () => {
  it.each([
    ["The Nitrokey and Qubes teams", ["The Nitrokey and Qubes teams"]],
    ["Department of Health and Human Services", ["Department of Health and Human Services"]],
    ["Harbour Staff and Steering Committees", ["Harbour Staff and Steering Committees"]],
    ["Karl-Theodor von und zu Guttenberg", ["Karl-Theodor von und zu Guttenberg"]],
    ["Anna van en te Werve and Bo Li", ["Anna van en te Werve", "Bo Li"]],
    ["The Harbour Team and Ana Silva", ["The Harbour Team", "Ana Silva"]],
    ["Ana Silva and Ellis Bigelow (Post).", ["Ana Silva", "Ellis Bigelow"]],
    ["Ana Silva und Ben Okoro", ["Ana Silva", "Ben Okoro"]],
  ])("are parted where two names meet, and a group is one: %s", (text, names) => {
    expect(splitPeople(text)).toEqual(names);
  });
});

describe("names that a list gives one by one", () => {
  it("keep a team beside a person, and lose a role and an agency", () => {
    expect(withoutAgencies(["Ana Silva", "The Harbour Release Team"])).toEqual([
      "Ana Silva",
      "The Harbour Release Team",
    ]);
    expect(withoutAgencies(["Ana Silva", "Staff Writer"])).toEqual(["Ana Silva"]);
    expect(withoutAgencies(["Ana Silva", "Reuters"])).toEqual(["Ana Silva"]);
  });
});

describe("one comma", () => {
  it.each([
    ["Silva, Ana", "Ana Silva"],
    ["Okoro, Ngozi", "Ngozi Okoro"],
    ["van Dyk, Marijke", "Marijke van Dyk"],
    ["de la Cruz, María José", "María José de la Cruz"],
    ["García Márquez, Gabriel", "Gabriel García Márquez"],
    ["Müller-Lüdenscheidt, Jürgen", "Jürgen Müller-Lüdenscheidt"],
    ["Dupont, Jean-Pierre", "Jean-Pierre Dupont"],
    ["Иванов, Сергей", "Сергей Иванов"],
    ["Silva, Ana M.", "Ana M. Silva"],
    ["Reed, Tomlin, Jr.", "Tomlin Reed, Jr."],
  ])("parts a surname from a given name in %s", (text, name) => {
    expect(splitPeople(text)).toEqual([name]);
  });

  it.each([
    ["Ana Silva, Bo Berg", ["Ana Silva", "Bo Berg"]],
    ["Ngozi Okoro, Ana Silva", ["Ngozi Okoro", "Ana Silva"]],
    ["Tom, Lisa", ["Tom", "Lisa"]],
    ["Lisa, Bo", ["Lisa", "Bo"]],
    ["ana, bo", ["ana", "bo"]],
    ["Ana, Bo Berg", ["Ana", "Bo Berg"]],
    ["Okoro, Ngozi Berg", ["Okoro", "Ngozi Berg"]],
    ["Ana Silva, Reuters", ["Ana Silva"]],
  ])("parts two people in %s", (text, names) => {
    expect(splitPeople(text)).toEqual(names);
  });

  it("between words that are no known names means one person in a field of one, and two in a field of several", () => {
    expect(splitPeople("Okoro, Zed", false)).toEqual(["Zed Okoro"]);
    expect(splitPeople("Okoro, Zed", true)).toEqual(["Okoro", "Zed"]);
    expect(splitPeople("Okoro, Clara", true)).toEqual(["Clara Okoro"]);
  });

  it.each(["Silva, Ana and Okoro, Ngozi", "Silva, Ana; Okoro, Ngozi", "Silva, Ana & Okoro, Ngozi"])(
    "stands in each of several names: %s",
    (text) => {
      expect(splitPeople(text)).toEqual(["Ana Silva", "Ngozi Okoro"]);
    },
  );
});
