import { describe, expect, it } from "vitest";
import { IRREGULAR_PLURALS } from "../../../src/store/english-plurals.js";
import { singularOf } from "../../../src/store/singular.js";

const PAIRS = `
cat cats, ferry ferries, company companies, city cities, story stories, movie movies, cookie cookies, zombie zombies, tie ties, lie lies,
box boxes, tax taxes, index indexes, index indices, church churches, branch branches, dish dishes, class classes, address addresses,
process processes, business businesses, boss bosses, buzz buzzes, quiz quizzes, bus buses, virus viruses, campus campuses,
bonus bonuses, census censuses, status statuses, gas gases, lens lenses, bias biases, house houses, cause causes, clause clauses,
use uses, case cases, phase phases, database databases, release releases, response responses, license licenses, promise promises,
prize prizes, size sizes, price prices, nurse nurses, course courses, hero heroes, potato potatoes, veto vetoes, photo photos,
video videos, shoe shoes, canoe canoes, zero zeros, man men, woman women, policeman policemen, businesswoman businesswomen,
child children, foot feet, tooth teeth, goose geese, mouse mice, wolf wolves, knife knives, wife wives, life lives, leaf leaves,
shelf shelves, thief thieves, half halves, crisis crises, analysis analyses, hypothesis hypotheses, criterion criteria,
phenomenon phenomena, matrix matrices, nucleus nuclei, save saves, cave caves, olive olives, day days, key keys, boy boys, idea ideas,
camera cameras, gpu gpus, api apis, ai ais, ad ads, menu menus, taxi taxis, tsunami tsunamis, topic topics, metric metrics,
chip chips, model models, system systems, wing wings, princess princesses, cache caches, headache headaches, employee employees,
committee committees, axis axis, news news
`
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split(" ") as [string, string]);

const FALSE_FRIENDS = `
news new, series serie, species specie, bus bu, glass glas, boss bos, lens len, mars mar, paris pari, texas texa, chaos chao, his hi,
this thi, its it, was wa, has ha, us u, plus plu, thus thu, virus viru, status statu, campus camp, gas ga, yes ye, ups up,
bases basis, julie july, marie mary, curie cury, specimen speciman, abdomen abdoman, human humen, princess prince, princesses princes,
caress care, needless needle, process proces, goods good, economics economic, politics politic, physics physic, aids aid, hamas hama,
wales wale, james jame, james jam, olives life, always alway, perhaps perhap, customs custom, thanks thank, does do, goes go,
women men, analysis analyst, tiananmen tiananman, yemen yeman, omen oman, 1990s 1990
`
  .trim()
  .split(/,\s*/)
  .map((pair) => pair.split(" ") as [string, string]);

describe("singular and plural", () => {
  it.each(PAIRS)("of %s and %s are one word", (singular, plural) => {
    expect(singularOf(plural)).toBe(singularOf(singular));
  });

  it.each(FALSE_FRIENDS)("is not what tells %s from %s", (one, other) => {
    expect(singularOf(one)).not.toBe(singularOf(other));
  });

  it("of words of other letters are left as they are", () => {
    for (const word of ["ελενησ", "рус", "4s", "наs"]) expect(singularOf(word)).toBe(word);
  });

  it("is settled at once: a singular has no other singular", () => {
    const plurals = [...IRREGULAR_PLURALS.keys(), ...PAIRS.flat(), ...FALSE_FRIENDS.flat()];
    for (const plural of plurals) expect(singularOf(singularOf(plural)), plural).toBe(singularOf(plural));
  });
});
