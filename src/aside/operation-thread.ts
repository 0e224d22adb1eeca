import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import { failure } from "../errors.js";
import type { AnswerAside, ExecuteAside } from "../http/aside/execute-aside.js";
import type { ThreadReply, ThreadRequest, ThreadSettings } from "./thread-messages.js";

/** A thread that has died is not started again for so long. */
const PAUSE_MS = 5_000;

interface Waiting {
  resolve: (answer: AnswerAside) => void;
  reject: (error: unknown) => void;
}

/** A thread beside this one that executes operations; it is started when the first one comes, and again after it has died. */
export class OperationThread {
  readonly #settings: ThreadSettings;
  readonly #logger: Logger;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #isReady = false;
  #startedAt = -Infinity;
  #last = 0;

  constructor(settings: ThreadSettings, logger: Logger) {
    this.#settings = settings;
    this.#logger = logger;
  }

  readonly execute: ExecuteAside = (operation, signal) => {
    const worker = (this.#worker ??= this.#start());
    if (!worker || !this.#isReady) return undefined;
    const id = ++this.#last;
    const send = (request: ThreadRequest): void => worker.postMessage(request);
    const cancel = (): void => {
      if (this.#waiting.delete(id)) send({ id, isCancelled: true });
    };
    signal.addEventListener("abort", cancel, { once: true });
    return new Promise<AnswerAside>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      send({ id, operation });
    }).finally(() => signal.removeEventListener("abort", cancel));
  };

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    this.#startedAt = Infinity;
    await this.#worker?.terminate();
  }

  #start(): Worker | undefined {
    const now = performance.now();
    if (now - this.#startedAt < PAUSE_MS) return undefined;
    this.#startedAt = now;
    const worker = startProgram("thread-main", this.#settings);
    worker.unref();
    worker.on("message", (reply: ThreadReply) => {
      if (reply === "ready") this.#isReady = true;
      else this.#settle(reply);
    });
    let reason: unknown = new Error("the thread has ended");
    worker.on("error", (error) => (reason = error));
    worker.on("exit", () => {
      this.#worker = undefined;
      this.#isReady = false;
      if (this.#startedAt === Infinity) return;
      this.#logger.warn({ err: reason }, "the thread that costly requests are worked on in has ended");
      const told = isOutOfMemory(reason) ? failure("QUERY_TOO_COSTLY", "It takes more memory than there is.") : reason;
      for (const { reject } of this.#waiting.values()) reject(told);
      this.#waiting.clear();
    });
    return worker;
  }

  #settle(reply: Exclude<ThreadReply, "ready">): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ("failed" in reply) return waiting?.reject(new Error(reply.failed));
    const { text, ...rest } = reply.answer;
    waiting?.resolve({ ...rest, text: Buffer.from(text.buffer, text.byteOffset, text.byteLength) });
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Runs the sibling program `name`: built to JavaScript, or in development as TypeScript, which a thread does not read by itself. */
function startProgram(name: string, workerData: ThreadSettings): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(`./${name}${isSource ? ".ts" : ".js"}`, import.meta.url);
  const { heapMegabytes } = workerData;
  const options = {
    workerData,
    ...(heapMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } }),
  };
  if (!isSource) return new Worker(file, options);
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const source = `import(${loader}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(source, { eval: true, ...options });
}
