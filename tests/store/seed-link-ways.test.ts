import { describe, expect, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { seed } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

/** Each way to write a link in a page of the folder `places`, and the title of what it leads to; `null` where that is nothing. */
const WAYS: [written: string, title: string | null][] = [
  ["[[quay]]", "The quay"],
  ["![[Quay#Depth|deep]]", "The quay"],
  ["[[quay^b1]]", "The quay"],
  ["[[Landing]]", "The quay"],
  ["[[old/quay]]", "The old quay"],
  ["[[../guide/setup]]", "Set up"],
  ["[[/guide/setup]]", "Set up"],
  ["[[places]]", "All places"],
  ["[x](../guide/setup.md#first)", "Set up"],
  ['[x](old%20things/big%20crane.md "title")', "The crane"],
  ["[x][r]\n\n[r]: ../guide/setup", "Set up"],
  ["[set-up]\n\n[set-up]: <../guide/setup.md>", "Set up"],
  ['<a href="../guide/setup.html">x</a>', "Set up"],
  ["[x](./)", "All places"],
  ["[x](/guide/setup/)", "Set up"],
  ["[x](/start)", "Set up"],
  ['[x]({{< ref "setup.md" >}})', "Set up"],
  ["[x]({filename}/guide/setup.md)", "Set up"],
  ["[x](@/guide/setup.md)", "Set up"],
  ["[[Anna|people.anna.main]]", "Anna"],
  ["[[harbour/crane]]", "harbour/crane"],
  ["[[harbour/Is it deep?]]", "harbour/Is it deep?"],
  ["[[May 2nd, 2024]]", "2024_05_02"],
  ["`[[quay]]` ![x](quay.png) [y](quay.pdf) [z](https://a.example/quay.md)", null],
  ["[x](../../outside.md) [y](gone.md)", null],
];
const FILES = {
  "places/index.md": "# All places\n\nText.\n",
  "places/quay.md": "---\naliases: [Landing]\n---\n# The quay\n\nStone.\n",
  "places/old/quay.md": "# The old quay\n\nWood.\n",
  "places/old things/big crane.md": "# The crane\n\nIron.\n",
  "guide/setup.md": "---\npermalink: /start/\n---\n# Set up\n\nFirst.\n",
  "people.anna.main.md": "# Anna\n\nA pilot.\n",
  "pages/harbour___crane.md": "- Lifts.\n",
  "pages/harbour___Is it deep%3F.md": "- Yes.\n",
  "journals/2024_05_02.md": "- Rain.\n",
};

describe("a link of a page", () => {
  it("leads where docs/content.md says, however it is written", async () => {
    const opened = await openTestStore();
    const froms = WAYS.map(([written], at) => [`places/from${String(at)}.md`, `# From ${String(at)}\n\n${written}\n`]);
    const folder = contentFolder("content", { ...FILES, ...Object.fromEntries(froms) });
    try {
      await seed(opened.store, [folder.path]);
      const entities = await opened.store.entities.find().toArray();
      const nameById = new Map(entities.map(({ _id, name }) => [_id, name]));
      const ends = WAYS.map(([written], at) => {
        const page = entities.find(({ name }) => name === `From ${String(at)}`);
        return [written, page?.links.map(({ entityId }) => nameById.get(entityId)) ?? "no page"];
      });
      expect(ends).toEqual(WAYS.map(([written, title]) => [written, title === null ? [] : [title]]));
    } finally {
      folder.remove();
      await opened.drop();
    }
  });
});
