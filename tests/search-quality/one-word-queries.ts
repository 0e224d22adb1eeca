import type { JudgedQuery } from "./judged-query.js";

/** Of one word; see `QUERIES`. */
export const ONE_WORD_QUERIES: readonly JudgedQuery[] = [
  {
    query: "sandpiper",
    expected: { hiddenMeadow: 3, sandpiperSails: 3, wetLab: 3, researchShip: 2, cableRoute: 1, surgeFloods: 1 },
  },
  {
    query: "robot",
    expected: {
      robotsMole: 3,
      sandpiperSails: 3,
      whyRobot: 3,
      raises: 2,
      hiddenMeadow: 2,
      researchShip: 1,
      deniesSale: 1,
      inTalks: 1,
      stake: 1,
    },
  },
  {
    query: "turbines",
    expected: { firstTurbine: 3, tidalParkFelt: 2, whyRobot: 2, readingTide: 2, inTalks: 1, surgeFloods: 1 },
  },
  {
    query: "flood",
    expected: {
      dockStreet: 3,
      surgeFloods: 3,
      ferryTerminal: 3,
      insurers: 3,
      lowWater: 2,
      scientist: 1,
      packets: 1,
      soccer: 1,
      schoolHall: 1,
      tidalParkFelt: 1,
      robotsMole: 1,
    },
  },
  {
    query: "ferries",
    expected: {
      ferryTerminal: 3,
      crewsSettle: 3,
      fulmar: 3,
      secondHybrid: 3,
      lowWater: 1,
      dockStreet: 1,
      surgeFloods: 1,
    },
  },
  { query: "rovers", expected: { roversHome: 3, soccer: 3, saltOut: 2, crewsSettle: 1, dockStreet: 1 } },
  {
    query: "gullhaven",
    expected: { cheapHours: 3, crewsSettle: 2, ferryTerminal: 2, firstTurbine: 2, sandpiperSails: 1, hiddenMeadow: 1 },
  },
  { query: "strawberry", expected: { crewsSettle: 3 } },
  {
    query: "tIDEWRIGHT",
    expected: {
      stake: 3,
      inTalks: 3,
      deniesSale: 3,
      firstTurbine: 3,
      cableRoute: 2,
      tidalParkFelt: 2,
      cheapHours: 2,
      hiddenMeadow: 1,
      crewsSettle: 1,
      surgeFloods: 1,
    },
  },
  {
    query: "seagrasses",
    expected: {
      hiddenMeadow: 3,
      researchShip: 3,
      wetLab: 2,
      cabinetReserve: 2,
      cableRoute: 2,
      sandpiperSails: 2,
      scientist: 1,
      vardaToLead: 1,
    },
  },
  { query: "football", expected: { roversHome: 3, soccer: 3, saltOut: 3 }, beyondWords: "soccer is the same game" },
  {
    query: "startup",
    expected: { raises: 3, startUps: 3, stake: 2, inTalks: 2 },
  },
];
