/** Loads a folder, and tells what became of it: `node run-seed.js ./content`. */
import { openStore, runSeed } from "newsgraph";

const [folder = "content"] = process.argv.slice(2);
const store = await openStore({ env: process.env });
try {
  const { report } = await runSeed(store, [folder], { source: "own", provider: "Harbour Post <harbourpost.example>" });
  const { documents, articles, entities } = report;
  console.log(
    `${documents.loaded} documents loaded, ${documents.unchanged} unchanged, ${documents.rejected} rejected.`,
  );
  console.log(`${articles.inserted} new articles, ${entities.inserted} new entities.`);
  for (const { file, line, rule, found, hint } of report.rejected)
    console.log(`${file}:${line ?? 1} ${rule}: ${found}. ${hint}`);
} finally {
  await store.close();
}
