import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { RequestObserver } from "./answered-request.js";
import { requestMetrics } from "./request-metrics.js";
import { seedRunMetrics, type SeedRun } from "./seed-run-metrics.js";
import { poolMetrics, readMetrics } from "./store-metrics.js";
import type { StoreEvents } from "../store/store-events.js";
import type { ReadObserver } from "../store/store-time.js";

/** Takes readings of parts that count for themselves. */
export interface Meters {
  /** @param read asked whenever somebody reads the metrics */
  gauge(name: string, help: string, read: () => number): void;
  /** @param read a number that never falls */
  counter(name: string, help: string, read: () => number): void;
}

/** All that `/metrics` says. */
export interface Metrics extends Meters {
  observeRequest: RequestObserver;
  observeRead: ReadObserver;
  /** To be told of connections. */
  observeStore(events: StoreEvents): void;
  /** @param find the last run of each source; what it throws means that the store does not answer */
  observeSeedRuns(find: () => Promise<readonly SeedRun[]>): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  contentType: string;
}

/** @param version of the product */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const refreshes: (() => Promise<void>)[] = [];
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: "newsgraph_info", help: "1, with the version that runs.", labelNames: ["version"], registers })
    .labels(version)
    .set(1);
  return {
    gauge(name, help, read) {
      new Gauge({ name, help, registers, collect: (): void => gaugeOf(registry, name).set(read()) });
    },
    counter(name, help, read) {
      const collect = (): void => {
        const counter = counterOf(registry, name);
        counter.reset();
        counter.inc(read());
      };
      new Counter({ name, help, registers, collect });
    },
    observeRequest: requestMetrics(registry),
    observeRead: readMetrics(registry),
    observeStore: (events) => poolMetrics(registry, events),
    observeSeedRuns: (find) => void refreshes.push(seedRunMetrics(registry, find)),
    async text() {
      await Promise.all(refreshes.map((refresh) => refresh()));
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

function gaugeOf(registry: Registry, name: string): Gauge {
  return registry.getSingleMetric(name) as Gauge;
}

function counterOf(registry: Registry, name: string): Counter {
  return registry.getSingleMetric(name) as Counter;
}
