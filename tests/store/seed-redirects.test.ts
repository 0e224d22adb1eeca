import { afterEach, expect, it } from "vitest";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { seed } from "../support/seed.js";
import { openTestStore, type TestStore } from "../support/store.js";

const open: { drop: () => Promise<void>; folder: ContentFolder }[] = [];
afterEach(async () => {
  for (const { drop, folder } of open.splice(0)) {
    folder.remove();
    await drop();
  }
});

async function wiki(files: Record<string, string>): Promise<{ store: TestStore["store"]; folder: ContentFolder }> {
  const { store, drop } = await openTestStore();
  const folder = contentFolder("wiki", files);
  open.push({ drop, folder });
  return { store, folder };
}

const BRIDGE = "'''The old bridge''' stands in [[Port Aurel]].\n\n== History ==\n* built of stone\n";

it("gives a page the names of the files that only lead to it, also over others", async () => {
  const { store, folder } = await wiki({
    "Old bridge.mediawiki": BRIDGE,
    "Stone bridge.mediawiki": "#REDIRECT [[Old_bridge#History]]\n",
    "Mole bridge.mediawiki": "#WEITERLEITUNG [[stone bridge]]\n",
    "Ferry.mediawiki": "'''The ferry''' goes below the [[Mole bridge]].\n\n== Times ==\n* hourly\n",
  });
  const { report } = await seed(store, [folder.path]);
  const bridge = await store.entities.findOne({ name: "Old bridge" });
  expect(bridge?.aliases).toEqual(expect.arrayContaining(["Stone bridge", "Mole bridge"]));
  expect(await store.entities.countDocuments({ name: /bridge/i })).toBe(1);
  const ferry = await store.entities.findOne({ name: "Ferry" });
  expect(ferry?.links.map(({ entityId }) => entityId)).toEqual([bridge?._id]);
  expect(report.duplicates).toEqual([
    { kept: "wiki/Old bridge.mediawiki", dropped: "wiki/Mole bridge.mediawiki", reason: "a redirect" },
    { kept: "wiki/Old bridge.mediawiki", dropped: "wiki/Stone bridge.mediawiki", reason: "a redirect" },
  ]);
});

it("keeps a redirect as a page that links where there is no page at its end, and takes a name back that leads elsewhere", async () => {
  const { store, folder } = await wiki({
    "Old bridge.mediawiki": BRIDGE,
    "Stone bridge.mediawiki": "#REDIRECT [[Nowhere]]\n",
    "Round.mediawiki": "#REDIRECT [[Trip]]\n",
    "Trip.mediawiki": "#REDIRECT [[Round]]\n",
  });
  await seed(store, [folder.path]);
  expect(await store.entities.distinct("name", { isStub: false })).toEqual(
    expect.arrayContaining(["Old bridge", "Round", "Stone bridge", "Trip"]),
  );
  folder.write({ "Stone bridge.mediawiki": "#REDIRECT [[Old bridge]]\n" });
  await seed(store, [folder.path]);
  expect((await store.entities.findOne({ name: "Old bridge" }))?.aliases).toContain("Stone bridge");
  expect(await store.entities.countDocuments({ name: { $in: ["Stone bridge", "Nowhere"] } })).toBe(0);
  folder.write({ "Stone bridge.mediawiki": "#REDIRECT [[Nowhere]]\n" });
  await seed(store, [folder.path]);
  expect((await store.entities.findOne({ name: "Old bridge" }))?.aliases).not.toContain("Stone bridge");
});
