import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocumentList } from "../../../../src/http/documents/read-document-list.js";
import { sha256 } from "../../../../src/http/documents/sha256.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "documents-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, typeof content === "string" ? content : JSON.stringify(content));
  return target;
}

describe("the list of documents", () => {
  const text = "query A { hello }";

  it("may be what Relay's compiler writes, or Apollo's manifest", async () => {
    const relay = await readDocumentList(await file("persisted.json", { "5d41402abc4b2a76b9719d911017c592": text }));
    expect([relay.size, relay.get("5d41402abc4b2a76b9719d911017c592"), relay.get(sha256(text))]).toEqual([
      1,
      text,
      text,
    ]);
    const operations = [{ id: sha256(text), name: "A", type: "query", body: text }];
    const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations };
    const apollo = await readDocumentList(await file("manifest.json", manifest));
    expect([apollo.size, apollo.get(`sha256:${sha256(text)}`)]).toEqual([1, text]);
  });

  it("may be a folder of files, each under its name", async () => {
    await file("queries/front.graphql", text);
    await file("queries/more/Story_1.gql", "query B { hello }");
    await file("queries/readme.md", "no document");
    await symlink(path.join(folder, "queries/front.graphql"), path.join(folder, "queries/linked.graphql"));
    const list = await readDocumentList(path.join(folder, "queries"));
    expect([list.size, list.get("front"), list.get("Story_1"), list.get("readme"), list.get("linked")]).toEqual([
      2,
      text,
      "query B { hello }",
      undefined,
      text,
    ]);
  });

  it("is a map of data: names of the language's own objects are ids like all others", async () => {
    const list = await readDocumentList(
      await file("proto.json", `{ "__proto__": "{ hello }", "toString": "{ slow }" }`),
    );
    expect([list.get("__proto__"), list.get("toString"), list.get("valueOf")]).toEqual([
      "{ hello }",
      "{ slow }",
      undefined,
    ]);
  });

  it.each([
    ["no JSON", "{", "it is not JSON"],
    ["a list", "[]", "neither an object"],
    ["nothing in it", {}, "it holds no document"],
    ["a value that is no text", { a: 1 }, "a is no text"],
    ["an id of other letters", { "a b": text }, "an id has 1 to 200 letters"],
    ["an empty id", { "": text }, "an id has 1 to 200 letters"],
    ["a document that is no GraphQL", { a: "{ hello \u0000" }, "a is no GraphQL: Syntax Error"],
    ["an id that is not the digest it says", { [`sha256:${"0".repeat(64)}`]: text }, "is not the SHA-256"],
    [
      "one id for two documents",
      { [sha256(text)]: "{ slow }", [`sha256:${sha256(text)}`]: text },
      "two documents have the id",
    ],
    ["another manifest", { format: "other", version: 1, operations: [] }, "of manifests only"],
    ["a manifest without ids", { format: "apollo-persisted-query-manifest", version: 1, operations: [1] }, "has no id"],
    ["a manifest of nothing", { format: "apollo-persisted-query-manifest", version: 1, operations: 1 }, "no list"],
  ])("is refused, with what is wrong and where: %s", async (_name, content, complaint) => {
    const target = await file("wrong.json", content);
    await expect(readDocumentList(target)).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringMatching(
        new RegExp(`^DOCUMENT_LIST .*wrong\\.json cannot be used: .*${complaint}`),
      ) as string,
    });
  });

  it("is refused where it is not there", async () => {
    await expect(readDocumentList(path.join(folder, "nowhere"))).rejects.toThrow("it cannot be read: ENOENT");
  });
});
