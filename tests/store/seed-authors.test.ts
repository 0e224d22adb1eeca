import { expect, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { seed } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

it("names the people of unchanged posts anew when the file of authors changes", async () => {
  const { store, drop } = await openTestStore();
  const folder = contentFolder("site", {
    "_data/authors.yml": "ana:\n  name: Ana Silva\n",
    "_posts/2024-05-02-mole.md": "---\ntitle: The mole is lit\nauthor: ana\n---\n\nThe mole was lit on Thursday.\n",
  });
  try {
    await seed(store, [folder.path]);
    expect(await store.articles.distinct("authors")).toEqual(["Ana Silva"]);
    folder.write({ "_data/authors.yml": "ana:\n  name: Ana Silva-Berg\n" });
    const { report } = await seed(store, [folder.path]);
    expect(await store.articles.distinct("authors")).toEqual(["Ana Silva-Berg"]);
    expect(report.articles).toMatchObject({ inserted: 0, updated: 1 });
    expect(await store.entities.distinct("name")).not.toContain("ana");
  } finally {
    folder.remove();
    await drop();
  }
});
