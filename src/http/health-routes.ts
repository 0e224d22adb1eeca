import type { FastifyInstance } from "fastify";

/** What the API needs in order to answer. */
export interface Readiness {
  store: boolean;
  indexes: boolean;
  /** What is wrong, for whoever runs the server; none where all is well. */
  reasons?: Unreadiness[];
}

/** Names no host and repeats nothing of the store. */
interface Unreadiness {
  code: string;
  message: string;
  /** When it was first seen, in ISO 8601. */
  since: string;
  /** What to do. */
  remedy: string;
}

const STOPPING = {
  code: "STOPPING",
  message: "The server was told to stop; it answers what is under way.",
  remedy: "Send new requests to another server, or start this one again.",
};

/** `/healthz`: the process is alive. `/readyz`: it can answer queries, 503 with the reasons where it cannot. */
export function healthRoutes(app: FastifyInstance, checkReadiness: () => Promise<Readiness>): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const { reasons = [], ...readiness } = await checkReadiness();
    const stopping = app.stoppingSince();
    const all = stopping ? [...reasons, { ...STOPPING, since: stopping.toISOString() }] : reasons;
    const isReady = readiness.store && readiness.indexes && !stopping;
    return reply
      .code(isReady ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ status: isReady ? "ok" : "unavailable", ...readiness, ...(all.length > 0 && { reasons: all }) });
  });
}
