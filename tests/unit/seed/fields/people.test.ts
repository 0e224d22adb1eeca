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
