import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeedResult } from "../../seed/pipeline.js";
import type { Store } from "../../src/store/connection.js";
import { seed } from "../support/seed.js";
import { openTestStore, type TestStore } from "../support/store.js";

const CORPUS = "../shared/corpus";

describe.skipIf(!existsSync(CORPUS))("the founding documents (in ../shared; skipped where it is not there)", () => {
  let opened: TestStore;
  let store: Store;
  let result: SeedResult;

  beforeAll(async () => {
    opened = await openTestStore();
    store = opened.store;
    result = await seed(store, [join(CORPUS, "seeds")]);
  });
  afterAll(() => opened.drop());

  it("give 4 articles and 4 stubs", () => {
    expect(result.report.articles).toEqual({ inserted: 4, updated: 0, unchanged: 0, removed: 0, stubs: 4 });
    expect(result.report.rejected).toEqual([]);
  });

  it("give 7 providers, and the wire stories belong to scmp.com and Reuters", async () => {
    expect(await store.providers.countDocuments()).toBe(7);
    const providerOf = async (title: RegExp): Promise<unknown> => {
      const article = await store.articles.findOne({ title });
      return store.providers.findOne({ _id: article?.providerId ?? "" });
    };
    expect(await providerOf(/denies rumours of asset sale/)).toMatchObject({
      domain: "scmp.com",
      name: "South China Morning Post",
      aliases: expect.arrayContaining(["SCMP"]),
    });
    expect(await providerOf(/looks to raise/)).toMatchObject({ name: "Reuters" });
  });

  it("give the entity 01.AI with its 37 link targets, two of them one entity, its aliases, and mentions in all four articles", async () => {
    const entity = await store.entities.findOne({ slug: "01-ai" });
    expect(entity).toMatchObject({ name: "01.AI", isStub: false });
    const page = await store.documents.findOne({ shape: "page" });
    expect(page?.page?.links).toHaveLength(37);
    expect(entity?.links).toHaveLength(36);
    expect(entity?.aliases).toEqual(expect.arrayContaining(["零一万物", "Língyī Wànwù"]));
    expect(await store.articles.countDocuments({ isStub: false, "mentions.entityId": entity?._id ?? "" })).toBe(4);
  });

  it('make one entity of "Large language model" and "large language models"', async () => {
    expect(await store.entities.find({ "fold.name": /^large language model/ }).toArray()).toHaveLength(1);
  });

  it("find Kai-Fu Lee, Hugging Face and GPT-4 by their variants, and neither Meta AI in Meta nor Google in Google China", async () => {
    const mentioned = async (title: RegExp): Promise<string[]> => {
      const article = await store.articles.findOne({ title });
      const ids = article?.mentions.map((mention) => mention.entityId) ?? [];
      return (await store.entities.find({ _id: { $in: ids } }).toArray()).map((entity) => entity.name);
    };
    const reuters = await mentioned(/looks to raise/);
    expect(reuters).toEqual(expect.arrayContaining(["01.AI", "Kai-Fu Lee", "Hugging Face", "GPT-4", "Google China"]));
    expect(reuters).not.toContain("Meta AI");
    expect(reuters).not.toContain("Google");
  });

  it("leave prose alone in the body of a wire story", async () => {
    const story = await store.articles.findOne({ title: /denies rumours of asset sale/ });
    expect(story?.body).not.toMatch(
      /business people have a meeting|Shutterstock|SCMP Knowledge|Copyright|originally appeared|\nOK$/,
    );
    expect(story?.body?.match(/denies rumours/g)).toBeNull();
    expect(story?.body).toMatch(/^Venture capitalist Lee Kai-fu dismissed/);
    expect(story?.publishedAt).toBeUndefined();
  });

  it("load the samples, their draft and their removed video excluded", async () => {
    await seed(store, [join(CORPUS, "samples")]);
    const titles = (await store.articles.find({ isStub: false }).toArray()).map((article) => article.title);
    expect(titles).toHaveLength(7);
    expect(titles.filter((title) => /solution import experience|3 Moves/.test(title))).toEqual([]);
    expect(titles).toContain("3 Uses for Power Apps Timer Controls");
  });
});
