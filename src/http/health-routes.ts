import type { FastifyInstance } from "fastify";

/** What the API needs in order to answer. */
export interface Readiness {
  store: boolean;
  indexes: boolean;
}

/** `/healthz`: the process is alive. `/readyz`: it can answer queries, 503 where it cannot; neither says why, the log does. */
export function healthRoutes(app: FastifyInstance, checkReadiness: () => Promise<Readiness>): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const readiness = await checkReadiness();
    const isReady = readiness.store && readiness.indexes;
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ok" : "unavailable", ...readiness });
  });
}
