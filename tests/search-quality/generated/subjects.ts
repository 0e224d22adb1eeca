/** What a story may tell: of each subject how titles call it, what sentences say of it, and how people ask for it in other words. */
export interface Subject {
  titles: readonly string[];
  sentences: readonly string[];
  /** `@` stands for the place. Words differ from those of the sentences as people's do. */
  questions: readonly string[];
}

function subject(titles: string, sentences: string, questions: string): Subject {
  const lines = (text: string): string[] => text.split("/").map((line) => line.trim());
  return { titles: lines(titles), sentences: lines(sentences), questions: lines(questions) };
}

/** `@` stands for the place, `#` for the person, `~` for the company, `%` for a number. */
export const SUBJECTS: readonly Subject[] = [
  subject(
    "Ferry strike ends at @ / @ ferries idle / No boats from @",
    "Ferry crews at @ walked off the quay on Monday / The operator ~ offered % crowns more for night shifts / # of the seafarers' union called the overtime unbearable / Islanders slept in the waiting hall beside their luggage / Sailings resume once the mediator's paper is signed",
    "when do the ferries sail again from @ / why did ferry crews stop working in @",
  ),
  subject(
    "Flood warning for @ / @ under water / River rises in @",
    "The river at @ stood % centimetres above its banks by dawn / Sandbags were stacked along the old market / # told reporters that the sluice had jammed / Cellars and two schools were pumped dry by volunteers / ~ opened its warehouse to families who had to leave",
    "how high was the flooding in @ / which schools were flooded at @",
  ),
  subject(
    "Bakery wins prize in @ / @ loaf named best / Bread of the year",
    "A rye loaf from @ won the regional baking contest / The oven of ~ is fired with orchard wood / # has kneaded dough by hand for % years / Judges praised a sour crumb and a crust like bark / Queues now reach around the church before sunrise",
    "who bakes the best bread in @ / prize winning loaf of a baker from @",
  ),
  subject(
    "Clinic to close in @ / @ loses its clinic / Maternity ward shuts",
    "The clinic of @ will shut its maternity ward in spring / Midwives were told by letter, said # / The operator ~ speaks of a deficit of % million / Expectant mothers will drive an hour over the pass / A petition lies at the pharmacy",
    "why is the hospital closing in @ / where will mothers give birth when @ has no ward",
  ),
  subject(
    "Tram line reaches @ / First tram in @ / Rails for @",
    "The tram now runs to @ every twelve minutes / Rails were laid under the plane trees by ~ / # drove the opening carriage with % guests aboard / Shopkeepers fear for parking spaces along the boulevard / Tickets cost as much as on the bus",
    "how often does the tram run to @ / what do shop owners in @ say of the new tram",
  ),
  subject(
    "Comet over @ / @ telescope spots comet / Night of the comet",
    "Astronomers at @ photographed a comet with two tails / The mirror of the observatory was polished by ~ / # discovered it on plate number % / Until the weekend it can be seen without binoculars / Clouds may hide it above the northern horizon",
    "can the comet be seen from @ / who discovered the comet photographed at @",
  ),
  subject(
    "Dairy to cut jobs in @ / Cheese plant shrinks / @ dairy in trouble",
    "The dairy ~ dismisses % workers in @ / Falling prices of butter were given as the cause / # of the works council wants a social plan / Farmers must bring their milk to the valley instead / The ripening cellar stays for the time being",
    "how many people lose their jobs at the dairy in @ / where do farmers deliver milk after @ cuts",
  ),
  subject(
    "Wolf seen near @ / @ herd attacked / Shepherds want fences",
    "A wolf tore % sheep on a meadow above @ / Rangers secured hair and tracks in the snow / # demands subsidies for electric fences / The conservation group ~ warns of hasty shooting / Guard dogs are to be trained over winter",
    "did wolves kill sheep at @ / what protects herds near @ from wolves",
  ),
  subject(
    "Library moves in @ / @ gets a new library / Books on the move",
    "The library of @ moves its % volumes into the former mint / Pupils formed a chain and passed the books along / The architect # kept the vaults and the iron stairs / ~ donated reading lamps / A fine for late returns is abolished",
    "where is the new library of @ / who designed the library in @",
  ),
  subject(
    "Bank robbed in @ / Tunnel under @ bank / Vault found empty",
    "Thieves dug a tunnel into the vault of ~ in @ / % safe deposit boxes were broken open over the holiday / # of the police found a shovel and a thermos / Customers learned of it from the baker / A grey van is being looked for",
    "how did thieves get into the bank at @ / stolen safe deposit boxes in @",
  ),
  subject(
    "Bridge closed at @ / Cracks in @ bridge / Detour via @",
    "Engineers found cracks in the bridge of @ / Lorries above % tonnes have to take the detour / # expects repairs to last until autumn / The builder ~ denies having used poor steel / Commuters cross on foot",
    "why are lorries not allowed over the bridge at @ / how long do repairs of the @ bridge take",
  ),
  subject(
    "Football club @ promoted / Late goal saves @ / Cup upset in @",
    "Promotion came for @ with a header in extra time / Goalkeeper # parried two penalties / % spectators stormed the turf / Sponsor ~ pays for a covered stand / Training starts again in July",
    "did the football team of @ win promotion / which goalkeeper saved penalties for @",
  ),
  subject(
    "Wind farm off @ / Turbines for @ / @ votes on wind",
    "Twelve turbines are to turn off the coast of @ / The developer ~ promises power for % households / Fishermen led by # want their grounds spared / Foundations will be rammed outside the breeding season / A cable comes ashore beside the lighthouse",
    "how many homes get electricity from wind at @ / why do fishermen oppose turbines off @",
  ),
  subject(
    "Choir festival in @ / Singers meet in @ / @ full of voices",
    "% choirs sing in the squares of @ this weekend / Conductor # rehearsed a mass for four hundred voices / ~ lends benches and umbrellas / In case of rain concerts move to the riding hall / The final chord is heard at midnight",
    "where do choirs sing when it rains in @ / who conducts at the singing festival of @",
  ),
  subject(
    "Mine reopens at @ / Lithium under @ / @ digs again",
    "Below @ lies lithium for % car batteries, geologists say / ~ wants to reopen the tin gallery / Mayor # hopes for apprentices / Neighbours worry about the wells / A trial bore goes nine hundred metres deep",
    "what is mined at @ for batteries / are wells at risk from the mine in @",
  ),
  subject(
    "Power cut in @ / @ in the dark / Blackout after storm",
    "A fallen spruce left @ without electricity for % hours / Linemen of ~ climbed masts in the gale / # cooked soup for neighbours on a gas stove / Freezers thawed in the supermarket / Traffic lights stayed dark until noon",
    "how long was there no power in @ / what caused the blackout at @",
  ),
];

export const PLACES = (
  "Altmoor Brenwick Caldrup Dunmere Elsborg Farrowby Gildenau Harnsea Ilmford Jarlstad Kelbridge Lundecote Marwen Northolm Oakhurst Pellworth " +
  "Quernmouth Ravensby Selkwick Tarnfeld Ulverholt Vindale Westerby Yarnford Zelmark Ashkirk Birkmoor Corvale Drumhaven Eastwyre"
).split(" ");
export const PEOPLE = (
  "Anders Kolby,Berta Nyman,Carl Osei,Dora Lindt,Emil Vasko,Freya Hollis,Georg Tamm,Hanna Quist,Ivo Marek,Jytte Brand,Karim Adel,Lena Prochaska," +
  "Milan Dorn,Nadia Feld,Otto Serrano,Petra Walden,Rune Asker,Sofia Lemberg,Tomas Iversen,Ulla Ferrer"
).split(",");
export const COMPANIES =
  "Norvik,Halden & Sons,Brightwater,Mollerup,Stenmark Group,Ardentia,Blue Quay,Corvin,Eastline,Fjordkraft".split(",");
/** What any story may say besides. */
export const ASIDES: readonly string[] = [
  "The council meets again on Thursday",
  "A spokesman did not want to comment on the figures",
  "It was the third such case within a year",
  "Photographs show a crowd in raincoats",
  "The minister is expected next week",
  "Older people remember a similar winter",
  "Details are to be published in the official gazette",
  "Local radio carried the news at noon",
  "Experts had warned of this for a long time",
  "What it will cost nobody could say",
  "The decision fell by a narrow majority",
  "Children had the day off",
];
