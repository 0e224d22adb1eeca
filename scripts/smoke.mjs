/** Starts the built server on a fresh data folder, as `npm start` does, and runs one query: tests alone do not prove the build. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const data = await mkdtemp(join(tmpdir(), "newsgraph-smoke-"));
const server = spawn(process.execPath, ["dist/src/main.js", "start", "--port", "0"], {
  env: { ...process.env, NEWSGRAPH_DATA: data, LOG_LEVEL: "warn" },
  stdio: ["ignore", "pipe", "inherit"],
});
const exited = new Promise((resolve) => server.once("exit", resolve));

try {
  const address = await new Promise((resolve, reject) => {
    let printed = "";
    server.stdout.on("data", (chunk) => {
      printed += chunk;
      const match = /http:\/\/[^\s/]+\/graphql/.exec(printed);
      if (match) resolve(match[0]);
    });
    void exited.then((code) =>
      reject(new Error(`the server ended with ${code} before it printed its address: ${printed}`)),
    );
    setTimeout(() => reject(new Error(`no address after 60 s: ${printed}`)), 60_000).unref();
  });
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles(first: 1) { totalCount nodes { title provider { name } } } }" }),
  });
  const answer = await response.json();
  if (answer.errors || !(answer.data?.articles.totalCount > 10))
    throw new Error(`unexpected answer: ${JSON.stringify(answer)}`);
  for (const path of ["/", "/search", "/playground"]) {
    const page = await fetch(new URL(path, address));
    if (page.status !== 200 || !(await page.text()).includes("<script"))
      throw new Error(`${path} answers ${page.status}`);
  }
  console.log(`The built server answers: ${answer.data.articles.totalCount} articles.`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  server.kill("SIGTERM");
  await exited;
  await rm(data, { recursive: true, force: true });
}
