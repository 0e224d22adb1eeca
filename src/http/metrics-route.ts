import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metrics } from "../telemetry/metrics.js";
import { refuse } from "./http-failures.js";
import { isLocalName, isLoopback } from "./local-host.js";

/** Who may read the metrics: who asks directly from this machine, or whoever reaches the server. */
export type MetricsReaders = "local" | "any";

const NOT_FROM_HERE =
  "The metrics are for programs on this machine that ask the server directly; METRICS=on shows them to whoever reaches it.";

/** What proxies add: they may stand on this machine and hand on what comes from elsewhere. */
const OF_PROXIES = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/** `/metrics`, for Prometheus. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics, readers: MetricsReaders): void {
  app.get("/metrics", async (request, reply) => {
    if (readers === "local" && !isDirect(request)) return refuse(request, reply, 403, "BAD_USER_INPUT", NOT_FROM_HERE);
    return reply
      .type(metrics.contentType)
      .header("cache-control", "no-store")
      .send(await metrics.text());
  });
}

/** A page elsewhere that has its name mean this machine asks under that name, and so is told nothing. */
function isDirect({ headers, raw, hostname }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  if (!isLoopback(address) || OF_PROXIES.some((name) => headers[name] !== undefined)) return false;
  return headers.host === undefined || isLocalName(hostname.toLowerCase());
}
