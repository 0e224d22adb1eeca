import { describe, expect, it } from "vitest";
import { splitPeople } from "../../../../seed/fields/people.js";

describe("what people are at their work", () => {
  it.each([
    ["Ana Silva, Chief Executive Officer", ["Ana Silva"]],
    ["Ana Silva, Cloud and Site Reliability Engineering (SRE) Team Lead", ["Ana Silva"]],
    ["Ana Silva, Head of Bridges and Roads", ["Ana Silva"]],
    ["Ana Silva, Director and Ben Okoro", ["Ana Silva", "Ben Okoro"]],
    ["Ana Silva, Direktorin, und Ben Okoro", ["Ana Silva", "Ben Okoro"]],
    ["Ana Silva et Ben Okoro, Liaison et diffusion", ["Ana Silva", "Ben Okoro"]],
    ["Élise Côté, Gestionnaire de produit", ["Élise Côté"]],
    ["Ana Silva, sciences des données", ["Ana Silva"]],
    ["Ana Silva, Partnerships team", ["Ana Silva"]],
    ["Ana Silva, de la Cruz", ["Ana Silva", "de la Cruz"]],
    ["Ana Silva, for the harbour team", ["Ana Silva"]],
    ["Ana Silva, on behalf of the council", ["Ana Silva"]],
    ["Ana Silva, Ben Okoro", ["Ana Silva", "Ben Okoro"]],
    ["Ana Silva, Ben Leader", ["Ana Silva", "Ben Leader"]],
    ["Ana Silva, Policy", ["Ana Silva"]],
    ["Ana Silva, Public Affairs", ["Ana Silva"]],
    ["Ana Silva, Health Canada", ["Ana Silva"]],
    ["Ana Silva, Peter Head", ["Ana Silva", "Peter Head"]],
    ["Ana Silva, Tom Baker", ["Ana Silva", "Tom Baker"]],
    ["Tom Baker, Editor", ["Tom Baker"]],
    ["Peter Head", ["Peter Head"]],
    ["Health Canada", ["Health Canada"]],
    ["राम शर्मा और सीता वर्मा", ["राम शर्मा", "सीता वर्मा"]],
    ["Team Lead, Ben Okoro", ["Team Lead", "Ben Okoro"]],
    ["The Harbour and Bridges Team", ["The Harbour and Bridges Team"]],
  ])("is none of the names: %s", (text, names) => {
    expect(splitPeople(text)).toEqual(names);
  });

  it("leaves names on a platform, which need no blanks between them", () => {
    expect(splitPeople("ana,ben-okoro")).toEqual(["ana", "ben-okoro"]);
    expect(splitPeople("Silva,Ana")).toEqual(["Silva,Ana"]);
  });
});
