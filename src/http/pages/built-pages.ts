import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** An app of files that the bundler built. */
export interface BuiltApp {
  /** As it stands in a sentence. */
  name: string;
  /** Where its files are; it may be missing. */
  folder: string;
  /** Paths at which its one page is served; parameters are written as `:name`. */
  paths: readonly string[];
  /** Path below which its assets are served, with a slash at the end. */
  assets: string;
  contentSecurityPolicy: string;
}

/** Serves the app's page and assets, packed as the build has packed them where a client reads that, or a page that says how to build it. */
export function builtPages(app: FastifyInstance, { name, folder, paths, assets, ...built }: BuiltApp): void {
  const headers = {
    "content-security-policy": built.contentSecurityPolicy,
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
  };
  if (!existsSync(path.join(folder, "index.html"))) {
    const page = notBuilt(name);
    for (const url of paths) {
      app.get(url, async (_request, reply) => reply.headers(headers).type("text/html; charset=utf-8").send(page));
    }
    return;
  }
  // A scope of its own, so that each app has its own folder.
  void app.register(async (scope) => {
    await scope.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });
    scope.addHook("onRequest", async (_request, reply) => {
      void reply.header("vary", "accept-encoding");
    });
    for (const url of paths) {
      scope.get(url, async (_request, reply) => reply.headers(headers).sendFile("index.html", { cacheControl: false }));
      if (url !== "/") {
        scope.get(`${url}/`, async (request, reply) => reply.redirect(request.url.replace(/\/(?=\?|$)/, ""), 301));
      }
    }
    // The bundler puts a digest into the names of assets: they never change. Workers take their policy from their own answer.
    scope.get<{ Params: { "*": string } }>(`${assets}*`, async (request, reply) => {
      void reply.header("content-security-policy", built.contentSecurityPolicy);
      return reply.sendFile(request.params["*"], path.join(folder, "assets"), { maxAge: "365d", immutable: true });
    });
  });
}

function notBuilt(name: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Newsgraph</title>
<h1>Newsgraph</h1>
<p>The API is at <a href="/graphql?query=%7B__typename%7D">/graphql</a>, its schema at <a href="/schema.graphql">/schema.graphql</a>.</p>
<p>The ${name} is not built yet. Run <code>npm run build</code>, then start the server again.</p>
</html>
`;
}
