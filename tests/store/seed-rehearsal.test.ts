import { expect, it } from "vitest";
import { rehearse } from "../../seed/rehearse.js";
import { resolveRoots } from "../../seed/sources.js";
import { findRuns } from "../../src/store/run-records.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile } from "../support/documents.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";

const store = withStore();

it("changes no node and nothing of what the last run came to, whatever the folder holds by now", async () => {
  const folder = contentFolder("content", {
    "a.md": articleFile({ title: "Bridge", url: "https://a.example/bridge" }),
  });
  await seed(store(), [folder.path]);
  const before = [await store().articles.find().toArray(), await findRuns(store())];
  folder.write({ "b.md": articleFile({ title: "Ferry", url: "https://a.example/ferry" }) });
  const roots = await resolveRoots([folder.path], undefined);
  await rehearse(store(), roots, new AbortController().signal);
  expect([await store().articles.find().toArray(), await findRuns(store())]).toEqual(before);
  folder.remove();
});

it("keeps quiet where nothing can be read", async () => {
  const folder = contentFolder("empty", {});
  const before = await store().articles.countDocuments();
  const roots = await resolveRoots([folder.path], undefined);
  await expect(rehearse(store(), roots, new AbortController().signal)).resolves.toBeUndefined();
  expect(await store().articles.countDocuments()).toBe(before);
  folder.remove();
});
