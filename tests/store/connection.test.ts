import { describe, expect, inject, it } from "vitest";
import { openStore, type StoreCommand } from "../../src/store/connection.js";
import { freshConfig, withStore } from "../support/store.js";

const provider = {
  _id: "prv_1",
  name: "Harbour Post",
  aliases: [],
  images: [],
  articleCount: 0,
  fold: { name: "harbour post" },
  sort: { name: "harbour post", domainAsc: "\uffff", domainDesc: "" },
  claims: [],
  revision: "1",
};

describe("openStore", () => {
  const commands: StoreCommand[] = [];
  const store = withStore({ onCommand: (command) => commands.push(command) });

  it("answers a ping", async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });

  it("gives back what was written", async () => {
    await store().providers.insertOne(provider);
    expect(await store().providers.findOne({ _id: "prv_1" })).toEqual(provider);
  });

  it("tells of each command with the collection that it is about", async () => {
    commands.length = 0;
    await store().providers.find({ _id: "prv_1" }).toArray();
    expect(commands.map(({ name, collection }) => ({ name, collection }))).toEqual([
      { name: "find", collection: "providers" },
    ]);
    expect(commands[0]?.command["filter"]).toEqual({ _id: "prv_1" });
  });

  it("leaves out fields that are undefined instead of storing null", async () => {
    const { value } = { value: undefined } as { value?: string };
    await store().providers.insertOne({ ...provider, _id: "prv_2", ...({ domain: value } as object) });
    expect(await store().providers.findOne({ _id: "prv_2" })).not.toHaveProperty("domain");
  });

  it("refuses a document with a field that no definition has, and says nothing of its value", async () => {
    const refused = store().providers.insertOne({
      ...provider,
      _id: "prv_3",
      ...({ secured: "ciphertext" } as object),
    });
    await expect(refused).rejects.toMatchObject({ code: 121 });
    expect(await store().providers.countDocuments({ _id: "prv_3" })).toBe(0);
  });

  it("refuses a foreign field in a nested object as well", async () => {
    const images = [{ url: "https://example.org/a.png", secured: "ciphertext" }];
    await expect(store().providers.insertOne({ ...provider, _id: "prv_4", images })).rejects.toMatchObject({
      code: 121,
    });
  });

  it("opens a database beside its own and drops that one alone", async () => {
    const sibling = store().sibling(`${store().database}_b`);
    await sibling.ensureSchema();
    await sibling.providers.insertOne(provider);
    await sibling.drop();
    expect(await sibling.providers.countDocuments()).toBe(0);
    expect(await store().providers.countDocuments({ _id: "prv_1" })).toBe(1);
  });
});

describe("openStore with readOnly", () => {
  const store = withStore({ readOnly: true });

  it("prefers the primary and takes a secondary where there is none", () => {
    expect(store().articles.readPreference?.mode).toBe("primaryPreferred");
  });

  it("reports a read that takes longer than it may as TIMEOUT", async () => {
    const { storeFailure } = await import("../../src/store/store-failure.js");
    await store().providers.insertOne({ ...provider, _id: "prv_9" });
    const slow = store().providers.find({ $where: "sleep(2000) || true" }, { maxTimeMS: 50 }).toArray();
    const error = await slow.catch((caught: unknown) => caught);
    expect(storeFailure(error)).toMatchObject({ name: "NewsgraphError", code: "TIMEOUT", cause: error });
  });

  it("lets an aborted read stay an abort", async () => {
    const { storeFailure } = await import("../../src/store/store-failure.js");
    const controller = new AbortController();
    const reading = store().providers.find({ $where: "sleep(2000) || true" }, { signal: controller.signal }).toArray();
    controller.abort();
    const error = await reading.catch((caught: unknown) => caught);
    expect(storeFailure(error)).toBe(error);
    expect((error as Error).name).toBe("AbortError");
  });
});

describe("a store that cannot be opened", () => {
  const open = async (mongodbUri: string): Promise<Error> => {
    const opened = openStore({ ...freshConfig(), mongodbUri });
    return opened.then(
      () => new Error("it was opened"),
      (error: unknown) => error as Error,
    );
  };

  it("is named by its host, never by user or password", async () => {
    const error = await open("mongodb://newsroom:s3cret%2F@127.0.0.1:1/?authSource=admin&serverSelectionTimeoutMS=300");
    expect(error).toMatchObject({ code: "STORE_UNREACHABLE" });
    expect(error.message).toContain("127.0.0.1:1");
    expect(error.message).not.toMatch(/s3cret|newsroom|authSource/);
  });

  it("hides the password of a string that cannot be read", async () => {
    for (const uri of [
      "mongodb://newsroom:s3/cr@et@host:port",
      "mongodb://newsroom:s3cret@h1:1/?nonsense=s3cret",
      "mongodb://newsroom:s3cret@/",
    ]) {
      const error = await open(uri);
      expect(error).toMatchObject({ code: "BAD_CONFIGURATION" });
      expect(error.message).not.toMatch(/s3|newsroom/);
    }
  });

  it("tells a wrong user from a host that is not there", async () => {
    const error = await open(inject("mongodbUri").replace("://", "://newsroom:s3cret@"));
    expect(error).toMatchObject({ code: "STORE_UNREACHABLE" });
    expect(error.message).toContain("refuses the user or the password");
    expect(error.message).not.toMatch(/s3cret|newsroom/);
  });
});
