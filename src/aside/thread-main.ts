import { parentPort, workerData } from "node:worker_threads";
import { createLogger } from "../logger.js";
import { logStrayRejections } from "../stray-rejections.js";
import { lowerPriority } from "./lower-priority.js";
import { openThreadEngine } from "./thread-engine.js";
import type { ThreadReply, ThreadRequest, ThreadSettings } from "./thread-messages.js";

/** The program of an OperationThread. */
const settings = workerData as ThreadSettings;
lowerPriority();
const logger = await createLogger(settings.logLevel, settings.isTerminal);
logStrayRejections(logger);
const engine = await openThreadEngine(settings, logger);
const running = new Map<number, AbortController>();

parentPort?.on("message", (request: ThreadRequest) => {
  if ("isCancelled" in request) return running.get(request.id)?.abort();
  const { id, operation } = request;
  const controller = new AbortController();
  running.set(id, controller);
  engine
    .execute(operation, controller.signal)
    .then(
      (answer) => reply({ id, answer }, [answer.text.buffer]),
      (error: unknown) =>
        reply({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
    .finally(() => running.delete(id));
});
reply("ready");

function reply(message: ThreadReply, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
