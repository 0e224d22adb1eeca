import type { Logger } from "pino";
import type { StoreEvents } from "../store/store-events.js";
import type { Metrics } from "./metrics.js";
import type { Tracing } from "./tracing.js";

/** What a server tells of itself; each part is loaded only where it is wanted. */
export interface Telemetry {
  metrics?: Metrics;
  tracing?: Tracing;
  /** To be told of the store's connections, and of its commands where those are traced. */
  observeStore?: (events: StoreEvents) => void;
}

/** A collector that is away would otherwise be told of with every batch. */
const COMPLAIN_EVERY_MS = 60_000;

/** @param version of the product */
export async function openTelemetry(
  { metrics, tracing }: { metrics: boolean; tracing: boolean },
  version: string,
  logger: Logger,
): Promise<Telemetry> {
  const counted = metrics ? (await import("./metrics.js")).createMetrics(version) : undefined;
  const traced = tracing ? (await import("./tracing.js")).startTracing(version, complainTo(logger)) : undefined;
  if (!counted && !traced) return {};
  return {
    ...(counted && { metrics: counted }),
    ...(traced && { tracing: traced }),
    observeStore(events) {
      counted?.observeStore(events);
      traced?.observeStore(events);
    },
  };
}

function complainTo(logger: Logger): (error: unknown) => void {
  let last = -Infinity;
  return (error) => {
    const now = performance.now();
    if (now - last < COMPLAIN_EVERY_MS) return;
    last = now;
    logger.warn(
      { err: error },
      "spans could not be sent: check OTEL_EXPORTER_OTLP_ENDPOINT and that a collector listens there",
    );
  };
}
