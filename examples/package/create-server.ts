/** A program of your own with the graph in it: loads a folder, serves it, and asks itself. It goes on until Ctrl-C, or as long as `--once` takes. */
import { once } from "node:events";
import { createServer, openStore, runSeed } from "newsgraph";

const [folder = "content", ...flags] = process.argv.slice(2);
const store = await openStore({ env: process.env });
await runSeed(store, [folder]);
const server = await createServer({ store, port: 0 });
const { url, endpoint } = await server.listen();
console.log(`Open ${url}`);

const response = await fetch(endpoint, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "{ articles(first: 3) { totalCount nodes { title } } }" }),
});
const { data } = (await response.json()) as { data: { articles: { totalCount: number; nodes: { title: string }[] } } };
console.log(`${data.articles.totalCount} articles, the newest of them:`);
for (const { title } of data.articles.nodes) console.log(`  ${title}`);

if (!flags.includes("--once")) await once(process, "SIGINT");
await server.close();
await store.close();
