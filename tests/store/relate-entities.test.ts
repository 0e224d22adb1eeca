import { expect, it } from "vitest";
import { relateEntities } from "../../seed/relate/relate-entities.js";
import { withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";

const harbour = withHarbour();

it("works out the same from few articles at a time as from all at once", async () => {
  const { store, folder } = harbour;
  await seed(store, [folder.path]);
  const expected = await snapshot(store);
  const ids = await store.entities.distinct("_id");
  for (const limits of [
    { entities: 3, members: 1000, rows: 1 },
    { entities: 1000, members: 4, rows: 1000 },
    { entities: 1000, members: 1, rows: 3 },
  ]) {
    await store.entityRelations.deleteMany({});
    await store.coverage.deleteMany({});
    await store.entities.updateMany({}, { $set: { articleCount: 99 } });
    await relateEntities(store, ids, [], limits);
    expect(await snapshot(store)).toEqual(expected);
  }
});
