/** Plurals that no rule gives, and the plurals of short words and abbreviations, which the rules leave alone. */
export const IRREGULAR_PLURALS = pairs(`
men man, women woman, children child, feet foot, teeth tooth, geese goose, mice mouse, lice louse, oxen ox, brethren brother,
wolves wolf, knives knife, wives wife, lives life, leaves leaf, shelves shelf, thieves thief, halves half, calves calf, loaves loaf,
scarves scarf, hooves hoof, elves elf, wharves wharf, dwarves dwarf, selves self, midwives midwife, housewives housewife,
bookshelves bookshelf, werewolves werewolf, afterlives afterlife, sheaves sheaf,
analyses analysis, crises crisis, theses thesis, hypotheses hypothesis, diagnoses diagnosis, prognoses prognosis, oases oasis,
parentheses parenthesis, syntheses synthesis, emphases emphasis, paralyses paralysis, catalyses catalysis, neuroses neurosis,
psychoses psychosis, synopses synopsis, antitheses antithesis, metamorphoses metamorphosis, photosyntheses photosynthesis,
criteria criterion, phenomena phenomenon, bacteria bacterium, curricula curriculum, memoranda memorandum, strata stratum,
indices index, matrices matrix, vertices vertex, vortices vortex, appendices appendix, alumni alumnus, cacti cactus, fungi fungus,
nuclei nucleus, stimuli stimulus, syllabi syllabus, radii radius, foci focus, larvae larva, algae alga, formulae formula,
antennae antenna, vertebrae vertebra, nebulae nebula, bureaux bureau, plateaux plateau, chateaux chateau, tableaux tableau,
quizzes quiz, axes axe, waltzes waltz, blitzes blitz, topazes topaz, quartzes quartz, klutzes klutz,
gases gas, lenses lens, biases bias, aliases alias, atlases atlas, canvases canvas, irises iris, metropolises metropolis,
pancreases pancreas, yeses yes, christmases christmas, cosmoses cosmos, mrnas mrna,
shoes shoe, toes toe, foes foe, woes woe, hoes hoe, floes floe, roes roe, canoes canoe, oboes oboe, horseshoes horseshoe,
snowshoes snowshoe, tiptoes tiptoe, aloes aloe, aches ache, caches cache, niches niche, headaches headache,
toothaches toothache, avalanches avalanche, moustaches moustache, mustaches mustache, psyches psyche, quiches quiche,
uses use, abuses abuse, excuses excuse, fuses fuse, muses muse, ruses ruse, accuses accuse, refuses refuse, recuses recuse,
reuses reuse, misuses misuse, confuses confuse, amuses amuse, infuses infuse, peruses peruse, diffuses diffuse,
movies movie, cookies cookie, zombies zombie, selfies selfie, calories calorie, genies genie, hippies hippie, rookies rookie,
smoothies smoothie, brownies brownie, newbies newbie, prairies prairie, groupies groupie, junkies junkie, indies indie,
foodies foodie, freebies freebie, hoodies hoodie, sorties sortie, birdies birdie, goalies goalie, magpies magpie,
neckties necktie, oldies oldie, pixies pixie, sweeties sweetie, techies techie, townies townie, roadies roadie, bookies bookie,
collies collie, eyries eyrie, cabbies cabbie, boogies boogie, veggies veggie, premies premie, lingeries lingerie, reveries reverie,
menageries menagerie, rotisseries rotisserie, camaraderies camaraderie, coteries coterie, eeries eerie,
gpus gpu, cpus cpu, tpus tpu, npus npu, dpus dpu, mcus mcu, skus sku, apis api, ais ai, ads ad, tvs tv, pcs pc, evs ev, vcs vc,
vms vm, cds cd, mps mp, ids id, menus menu, gurus guru, emus emu, haikus haiku, tutus tutu, caribous caribou, bayous bayou,
skis ski, taxis taxi, alibis alibi, bikinis bikini, rabbis rabbi, safaris safari, kiwis kiwi, emojis emoji, martinis martini,
tsunamis tsunami, nazis nazi, saudis saudi, iraqis iraqi, israelis israeli, pakistanis pakistani, bangladeshis bangladeshi,
azerbaijanis azerbaijani, houthis houthi, origamis origami, graffitis graffiti, spaghettis spaghetti, yogis yogi, khakis khaki
`);

/** Words that look like plurals and are none, or are so much more often the other word that the two are kept apart. */
export const NOT_PLURALS = new Set(
  words(`
news series species lens canvas atlas alias bias christmas pancreas always perhaps mars whereas overseas chaos cosmos ethos pathos
kudos asbestos rhinoceros diabetes rabies herpes biceps triceps forceps aids saas paas iaas goods thanks customs does goes
economics politics physics mathematics athletics electronics genetics logistics linguistics acoustics gymnastics robotics
themselves ourselves yourselves texas kansas arkansas dallas vegas hamas honduras bahamas barbados laos naples cannes wales athens
brussels netherlands philippines maldives seychelles versailles angeles andes hermes mercedes forbes philips siemens james charles
jones hughes rhodes moses socrates hercules achilles williams adams edwards stevens rogers roberts collins hopkins watkins simmons
thomas nicholas lucas jonas silas elias tobias matthias judas midas douglas carlos marcos
`),
);

/** Words in -men that are no plural of a word in -man. */
export const NOT_MEN = new Set(
  words(
    "specimen abdomen acumen regimen cyclamen bitumen albumen foramen dolmen carmen bremen tiananmen turkmen stamen examen",
  ),
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(",").map((pair) => words(pair) as [string, string]));
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
