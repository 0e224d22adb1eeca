import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Scripts only from here. The editor sets inline styles and data: fonts; its workers are files of ours. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
} as const;

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Newsgraph</title>
<h1>Newsgraph</h1>
<p>The API is at <a href="/graphql?query=%7B__typename%7D">/graphql</a>, its schema at <a href="/schema.graphql">/schema.graphql</a>.</p>
<p>The playground is not built yet. Run <code>npm run build</code>, then start the server again.</p>
</html>
`;

/** Serves the playground's bundle in `folder` at `/`, or a page that says how to build it. */
export function playgroundRoutes(app: FastifyInstance, folder: string): void {
  if (!existsSync(path.join(folder, "index.html"))) {
    app.get("/", async (_request, reply) =>
      reply.headers(PAGE_HEADERS).type("text/html; charset=utf-8").send(NOT_BUILT),
    );
    return;
  }
  void app.register(fastifyStatic, { root: folder, serve: false });
  app.get("/", async (_request, reply) => reply.headers(PAGE_HEADERS).sendFile("index.html", { cacheControl: false }));
  // The bundler puts a digest into the names of assets: they never change. Workers take their policy from their own answer.
  app.get("/assets/*", async (request, reply) => {
    void reply.header("content-security-policy", CONTENT_SECURITY_POLICY);
    return reply.sendFile(request.url.slice(1), { maxAge: "365d", immutable: true });
  });
}
