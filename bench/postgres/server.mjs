import { createServer } from "node:http";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

/** PostGraphile as a library on node:http, as its documentation has it for production: no GraphiQL, no watching, no explaining. */
const { DATABASE_URL, HOST, PORT } = process.env;

const { createServ, getSchema, release } = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ["public"] })],
  schema: { pgOrderByNullsLast: true },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, outputDataAsString: true },
});

await getSchema();
const answer = createServ(grafserv).createHandler();
const server = createServer((request, response) => {
  if (request.url === "/healthz") response.writeHead(200).end();
  else answer(request, response);
});
server.keepAliveTimeout = 65_000;
server.listen(Number(PORT), HOST);
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void release();
});
