import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blocksOf, documents, type Block } from "../../support/docs/markdown-blocks.js";
import { dropStore, Walkthrough } from "../../support/docs/walkthrough.js";
import { emptyPaths } from "../../support/empty-paths.js";
import { post } from "../../support/stand-in-server.js";
import { freshConfig } from "../../support/store.js";

// Commands start whole programs; beside the other tests, on a busy machine, that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MARK = /^(?:not run: \S.+|serves|file: [\w.-]+|fails: [A-Z_]+)$/;
const TRIED = new Set(["sh", "graphql"]);
/** Nothing but Node is needed for the tests: where this machine has no curl, blocks that ask by it are skipped. */
const hasCurl = spawnSync("curl", ["--version"]).error === undefined;

/** The sample corpus, for queries of documents that start no server; and the store of who reads all documents in turn. */
const [sampleStore, readersStore] = [freshConfig(), freshConfig()];
const sample = new Walkthrough(sampleStore);
beforeAll(async () => {
  await sample.serve("npx newsgraph start");
});
afterAll(async () => {
  await sample.close();
  await dropStore(sampleStore);
  await dropStore(readersStore);
});

/** The answer that the document shows below a query. */
function shownAnswer(block: Block): unknown {
  const all = blocksOf(block.file);
  const next = all[all.findIndex(({ line }) => line === block.line) + 1];
  const isBelow = next !== undefined && next.line <= block.line + block.text.split("\n").length + 3;
  return isBelow && next.language === "json" && next.mark === "" ? JSON.parse(next.text) : undefined;
}

async function ask(block: Block, address: string): Promise<void> {
  const { json } = await post(address, { query: block.text });
  const fails = /^fails: (.+)/.exec(block.mark)?.[1];
  if (fails !== undefined) return void expect(json.errors?.[0]?.extensions).toMatchObject({ code: fails });
  expect(json.errors).toBeUndefined();
  const shown = shownAnswer(block);
  if (shown === undefined) expect(emptyPaths(json.data)).toEqual([]);
  else expect(json).toEqual(shown);
}

describe.each(documents)("%s", (file) => {
  const blocks = blocksOf(file);
  const tried = blocks.filter(({ language, mark }) => TRIED.has(language) || mark.startsWith("file: "));
  let reader: Walkthrough;
  beforeAll(() => {
    reader = new Walkthrough(readersStore);
  });
  afterAll(() => reader.close());

  it("says of its blocks what a test may know, and why one is not run", () => {
    for (const { mark } of blocks.filter((block) => TRIED.has(block.language) && block.mark !== ""))
      expect(mark).toMatch(MARK);
  });

  const run = tried.filter(({ mark }) => !mark.startsWith("not run: "));
  it.for(run.map((block) => ({ ...block, begin: block.text.split("\n", 1)[0] })))(
    "does what it says in line $line: $begin",
    async (block, { skip }) => {
      skip(/^curl /m.test(block.text) && !hasCurl, "there is no curl");
      const written = /^file: (.+)/.exec(block.mark)?.[1];
      const address = reader.server ?? sample.server ?? "";
      if (written !== undefined) reader.write(written, block.text);
      else if (block.language === "graphql") await ask(block, address);
      else if (block.mark === "serves") await reader.serve(block.text);
      else {
        const { code, output } = await reader.run(block.text, address);
        expect(code, output).toBe(0);
        expect(output).not.toContain('"errors":');
      }
    },
  );
});
