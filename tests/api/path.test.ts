import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PATH_NEIGHBOURS } from "../../src/resolvers/request-budget.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { idOf } from "../../src/store/ids.js";
import { answer, ask } from "../support/ask.js";
import { entityId, insertWeb } from "../support/entity-web.js";
import { explainAll } from "../support/explain.js";
import { withStore } from "../support/store.js";

const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
const on = (day: number) => new Date(Date.UTC(2024, 0, day));

/** Harbour - Ferry - Engine - Steel - Mine - Coal - Ash - Cinder: a chain of articles and links; Hub is in articles with many. */
beforeAll(async () => {
  await insertWeb(store(), {
    articles: [
      { title: "Old ferry", about: ["Harbour", "Ferry"], publishedAt: on(1) },
      { title: "New ferry", about: ["Harbour", "Ferry"], publishedAt: on(9) },
      { title: "No day", about: ["Harbour", "Ferry"] },
      { title: "Engine room", about: ["Ferry", "Engine"] },
      { title: "Steel and mines", about: ["Steel", "Mine"], publishedAt: on(3) },
      { title: "Coal", about: ["Mine", "Coal"], publishedAt: on(3) },
      { title: "Ash", about: ["Coal", "Ash"], publishedAt: on(4) },
      ...["A", "B", "C", "D"].map((spoke, at) => ({ title: spoke, about: ["Hub", spoke], publishedAt: on(at + 1) })),
      { title: "Both", about: ["C", "D"], publishedAt: on(5) },
    ],
    links: [
      ["Steel", "Engine"],
      ["Cinder", "Ash"],
      ["C", "D"],
    ],
    alone: ["Island"],
  });
});
beforeEach(() => void (commands.length = 0));

interface Step {
  from: { name: string };
  to: { name: string };
  via: string;
  article: { title: string } | null;
}

const QUERY = `query ($from: ID!, $to: ID!, $maxSteps: Int) {
  path(from: $from, to: $to, maxSteps: $maxSteps) { from { name } to { name } via article { title } }
}`;

/** The steps as texts such as `Harbour -New ferry- Ferry`, a link as `=`. */
async function path(from: string, to: string, maxSteps?: number): Promise<string[]> {
  const variables = { from: entityId(from), to: entityId(to), ...(maxSteps !== undefined && { maxSteps }) };
  const { path: steps } = await ask<{ path: Step[] }>(store(), QUERY, variables);
  return steps.map(
    ({ from: a, to: b, via, article }) => `${a.name} ${via === "LINK" ? "=" : `-${article?.title ?? "?"}-`} ${b.name}`,
  );
}

/** Does the work while the store lacks the entity, whose neighbours still name it. */
async function withoutEntity(name: string, work: () => Promise<void>): Promise<void> {
  const gone = await store().entities.findOneAndDelete({ _id: entityId(name) });
  if (!gone) throw new Error(`There is no ${name}.`);
  try {
    await work();
  } finally {
    await store().entities.insertOne(gone);
  }
}

describe("Query.path", () => {
  it("joins two entities by the newest article about both, dated ones before others", async () => {
    expect(await path("Harbour", "Ferry")).toEqual(["Harbour -New ferry- Ferry"]);
    expect(await path("Ferry", "Engine")).toEqual(["Ferry -Engine room- Engine"]);
  });

  it("joins them by a link in either direction, and says so where there is an article as well", async () => {
    expect(await path("Engine", "Steel")).toEqual(["Engine = Steel"]);
    expect(await path("Steel", "Engine")).toEqual(["Steel = Engine"]);
    expect(await path("D", "C")).toEqual(["D = C"]);
  });

  it("leads from step to step in the direction asked for", async () => {
    const steps = [
      "Harbour -New ferry- Ferry",
      "Ferry -Engine room- Engine",
      "Engine = Steel",
      "Steel -Steel and mines- Mine",
    ];
    expect(await path("Harbour", "Mine")).toEqual(steps);
    expect(await path("Mine", "Harbour", 4)).toEqual([
      "Mine -Steel and mines- Steel",
      "Steel = Engine",
      "Engine -Engine room- Ferry",
      "Ferry -New ferry- Harbour",
    ]);
  });

  it("is empty where it would take more than `maxSteps`, which are 4 by default", async () => {
    expect(await path("Harbour", "Coal")).toEqual([]);
    expect(await path("Harbour", "Coal", 5)).toHaveLength(5);
    expect(await path("Harbour", "Ash", 6)).toHaveLength(6);
    expect(await path("Harbour", "Cinder", 6)).toEqual([]);
    expect(await path("Harbour", "Engine", 1)).toEqual([]);
  });

  it("is empty from an entity to itself, to one that nothing joins it to, and to or from an unknown one", async () => {
    expect(await path("Harbour", "Harbour")).toEqual([]);
    expect(await path("Harbour", "Island", 6)).toEqual([]);
    expect(await path("Harbour", "Nobody")).toEqual([]);
    expect(await path("Nobody", "Harbour")).toEqual([]);
  });

  it("goes over a hub like over anything, the same way every time", async () => {
    const first = await path("A", "D");
    expect(first).toEqual(["A -A- Hub", "Hub -D- D"]);
    expect(await path("A", "D")).toEqual(first);
  });

  it("goes round an entity that is gone, is empty where there is no other way, and where an end is gone", async () => {
    const pairs = ["North", "South"].flatMap((side) => [
      ["Port", side],
      [side, "Quay"],
    ]);
    await insertWeb(store(), { articles: pairs.map((about) => ({ title: about.join(" to "), about })) });
    for (const [gone, other] of [
      ["North", "South"],
      ["South", "North"],
    ] as const) {
      await withoutEntity(gone, async () => {
        const steps = [`Port -Port to ${other}- ${other}`, `${other} -${other} to Quay- Quay`];
        expect(await path("Port", "Quay")).toEqual(steps);
      });
    }
    await withoutEntity("Coal", async () => expect(await path("Mine", "Ash", 6)).toEqual([]));
    await withoutEntity("Ash", async () => expect(await path("Coal", "Ash")).toEqual([]));
  });

  it("says that an article joins two entities, and not which, where it is gone", async () => {
    await insertWeb(store(), { articles: [{ title: "Short-lived", about: ["Moth", "Flame"] }] });
    await store().articles.deleteOne({ title: "Short-lived" });
    expect(await path("Moth", "Flame")).toEqual(["Moth -?- Flame"]);
  });

  it("asks the store as often for two steps as for one, and once more for each further step at most", async () => {
    const sent = async (from: string, to: string) => {
      commands.length = 0;
      await path(from, to, 6);
      return commands.map(({ collection }) => collection);
    };
    const around = ["entities", "articles", "entities", "articles"];
    expect(await sent("Harbour", "Ferry")).toEqual(["entityRelations", ...around]);
    expect(await sent("Mine", "Ash")).toEqual(["entityRelations", ...around]);
    expect(await sent("Steel", "Ash")).toEqual(["entityRelations", "entityRelations", ...around]);
    // Nothing of articles where none is asked for.
    commands.length = 0;
    await ask(store(), `{ path(from: "${entityId("A")}", to: "${entityId("D")}") { via to { id } } }`);
    expect(commands.map(({ collection }) => collection)).toEqual(["entityRelations", "entities", "entities"]);
  });

  it("looks an article up among those of the rarer entity, in the order of the index", async () => {
    const crowd = Array.from({ length: 60 }, (_, at) => ({
      title: `Crowd ${at}`,
      about: ["Crowd"],
      publishedAt: on(at + 10),
    }));
    const pair = { title: "Rare", about: ["Crowd", "Rarity"], publishedAt: on(1) };
    await insertWeb(store(), { articles: [...crowd, pair] });
    for (const [from, to] of [
      ["Crowd", "Rarity"],
      ["Rarity", "Crowd"],
    ] as const) {
      commands.length = 0;
      expect(await path(from, to)).toHaveLength(1);
      const explained = await explainAll(
        store(),
        commands.filter(({ name }) => name === "aggregate"),
      );
      expect(explained.map(({ scansCollection }) => scansCollection)).toEqual([false, false]);
      expect(explained[1]?.indexes).toEqual(new Set(["articles.entityIds_1_sort.publishedAtDesc_-1__id_-1"]));
      expect(explained[1]?.documentsExamined).toBe(1);
    }
  });

  it("refuses what no entity has for an id, and steps out of 1 to 6, by name", async () => {
    const [harbour, article] = [entityId("Harbour"), idOf("article", "x")];
    for (const [args, message] of [
      [`from: "Harbour", to: "${harbour}"`, 'from must be the id of an entity as this API gives it, not "Harbour".'],
      [
        `from: "${harbour}", to: "${article}"`,
        `to must be the id of an entity as this API gives it, not "${article}".`,
      ],
      [`from: "${harbour}", to: "${harbour}", maxSteps: 7`, "maxSteps must be from 1 to 6, not 7."],
    ]) {
      const { errors } = await answer(store(), `{ path(${args}) { via } }`);
      expect(errors?.map((error) => error.message)).toEqual([message]);
    }
  });
});

describe("a search for paths beyond its budget", () => {
  const large = withStore();
  const HUBS = 30;
  const each = PATH_NEIGHBOURS.most / 20;

  it("is refused with what to do, soon, not answered with less", { timeout: 60_000 }, async () => {
    const strangers = Array.from({ length: each }, (_, at) => entityId(`stranger ${at}`)).sort();
    const hubs = Array.from({ length: HUBS }, (_, at) => entityId(`hub ${at}`)).sort();
    await insertWeb(large(), { alone: ["start", "goal"] });
    await large().entityRelations.insertMany([
      { _id: entityId("start"), related: [], neighbourIds: hubs },
      {
        _id: entityId("goal"),
        related: [],
        neighbourIds: Array.from({ length: HUBS + 1 }, (_, at) => entityId(`far ${at}`)).sort(),
      },
      ...hubs.map((_id) => ({ _id, related: [], neighbourIds: strangers })),
    ]);
    const query = `{ path(from: "${entityId("start")}", to: "${entityId("goal")}") { via } }`;
    const { data, errors } = await answer(large(), query);
    expect(data).toEqual({ path: null });
    expect(errors?.map(({ message }) => message)).toEqual([PATH_NEIGHBOURS.refusal]);
    const near = await answer(large(), query.replace('")', '", maxSteps: 2)'));
    expect(near).toEqual({ data: { path: [] } });
  });
});
