import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedCommand } from "../../seed/main.js";
import { openStore, type Store } from "../../src/store/connection.js";
import { contentFolder } from "../support/content-folder.js";
import { startGraphServer } from "../support/graph-server.js";
import { post } from "../support/stand-in-server.js";
import { freshConfig } from "../support/store.js";

const CORPUS = "../shared/corpus";
const SECRET = "q7Zx0PlmKd83+Vb/Tt5RyWcE2uHnGs9AjoLfIiDpXeBw4MkQvNzC1rO6YhSaUg==;mJ8kT2vXw0qLd5Nf";

/** Ways in which a secret may stand in a file; some load, some are rejected. */
const FILES: Record<string, string> = {
  "plain.md": `---\ntitle: Plain\nwebUrl: https://a.example/plain\nsecured: "${SECRET}"\n---\nText.\n`,
  "capital.md": `---\ntitle: Capital\nwebUrl: https://a.example/capital\nSecured: ${SECRET}\n---\n`,
  "nested.md": `---\ntitle: Nested\nwebUrl: https://a.example/nested\nprovider:\n  name: A\n  domain: a.example\n  secured: "${SECRET}"\nrelated:\n  - title: R\n    webUrl: https://a.example/r\n    secured: "${SECRET}"\n---\n`,
  "alias.md": `---\nsecured: &s "${SECRET}"\ntitle: *s\nwebUrl: https://a.example/alias\n---\n`,
  "broken.md": `---\ntitle: Broken\nsecured: "${SECRET}\nwebUrl: [\n---\n`,
  "block.md": `---\ntitle: Block\nwebUrl: https://a.example/block\nsecured: |\n  ${SECRET}\n  ${SECRET}\n---\n`,
  "organization.md": `---\ntaxonomy: organization\nname: A\ndomain: a.example\nsecured: "${SECRET}"\n---\n`,
  "page.md": `---\nsecured: ${SECRET}\naliases: [P]\n---\n# Page\n\nIt links to [[Plain]].\n`,
};

const EVERYTHING = `{
  articles(first: 100) { nodes { id title excerpt body url category authors location images { url }
    related(first: 5) { nodes { title } } mentions(first: 5) { edges { ranges { text } } } topics { name } } }
  providers(first: 100) { nodes { id name domain aliases images { url } } }
  entities(first: 100) { nodes { id slug name aliases summary body sections { heading body } } }
}`;

/** Every value of a `secured` field of the founding documents. */
function foundingSecrets(): string[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), "utf8").matchAll(/^secured: "([^"]+)"/gm)])
    .flatMap((match) => match[1] ?? []);
}

describe("a secured value (with the founding documents where ../shared is there)", () => {
  const folder = contentFolder("secrets", FILES);
  const written: Record<"database" | "seed output" | "logs" | "answers", string> = {
    database: "",
    "seed output": "",
    logs: "",
    answers: "",
  };
  let store: Store;

  beforeAll(async () => {
    const config = {
      ...freshConfig(),
      host: "127.0.0.1",
      port: 0,
      logLevel: "trace" as const,
      trustedProxies: 0,
      requestMs: 5_000,
      answerMegabytes: 10,
      answersMegabytes: 100,
      queryPlans: true,
    };
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    for (const stream of [stdout, stderr]) stream.on("data", (chunk) => (written["seed output"] += String(chunk)));
    const paths = existsSync(CORPUS) ? [folder.path, CORPUS] : [folder.path];
    const streams = { stdout, stderr } as unknown as Parameters<typeof seedCommand>[3];
    await seedCommand(paths, { json: true }, config, streams, new AbortController().signal);

    store = await openStore(config);
    for (const name of ["articles", "providers", "entities", "coverage", "suggestions", "documents", "meta"] as const) {
      written.database += JSON.stringify(await store[name].aggregate([]).toArray());
    }
    const logger = pino({ level: "trace" }, { write: (line: string) => void (written.logs += line) });
    const server = await startGraphServer(store, { logger });
    for (const query of [EVERYTHING, '{ article(url: "https://a.example/plain") { title } }', "{ nonsense }"]) {
      written.answers += JSON.stringify((await post(server.url, { query })).json);
    }
    await server.app.close();
  });
  afterAll(async () => {
    folder.remove();
    await store.drop();
    await store.close();
  });

  it("is in documents that load and in documents that do not", () => {
    const report = JSON.parse(written["seed output"].slice(0, written["seed output"].lastIndexOf("}\n") + 1)) as {
      documents: Record<string, number>;
    };
    expect(report.documents["loaded"]).toBeGreaterThanOrEqual(6);
    expect(report.documents["rejected"]).toBeGreaterThanOrEqual(2);
    expect(written.answers).toContain("Plain");
  });

  it.each(["database", "seed output", "logs", "answers"] as const)("has no byte in the %s", (place) => {
    expect(written[place].length).toBeGreaterThan(100);
    for (const secret of [SECRET, ...foundingSecrets()]) {
      for (let start = 0; start + 16 <= secret.length; start += 16) {
        expect(written[place]).not.toContain(secret.slice(start, start + 16));
      }
    }
  });
});
