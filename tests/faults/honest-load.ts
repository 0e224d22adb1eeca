import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "../../bench/load/connection.js";
import { get, postJson } from "../../bench/load/http-request.js";
import type { Content } from "./content.js";
import { judge } from "./judge.js";
import type { Ledger } from "./ledger.js";
import { question } from "./questions.js";

const READINESS_EVERY_MS = 500;

/** Whether to go on, and how long each client waits after an answer, in milliseconds. */
export interface LoadPace {
  signal: AbortSignal;
  pauseMs: number;
}

/** Clients that ask one thing after the other and compare each answer; ends with the signal. */
export async function honestLoad(
  port: number,
  clients: number,
  { content, ledger, signal, pauseMs }: LoadPace & { content: Content; ledger: Ledger },
): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    let connection: Connection | undefined;
    while (!signal.aborted) {
      const asked = question(next++);
      const sent = performance.now();
      try {
        connection ??= await Connection.open(port);
        const answer = await connection.send(postJson("/graphql", { query: asked.query }));
        ledger.answered(judge(asked, answer, content.heldSince(sent)), performance.now() - sent);
      } catch (error) {
        connection = undefined;
        if (!signal.aborted) ledger.lost((error as Error).message);
      }
      if (pauseMs > 0) await pause(pauseMs);
    }
    connection?.close();
  };
  await Promise.all([...Array.from({ length: clients }, client), watchReadiness(port, ledger, signal)]);
}

async function watchReadiness(port: number, ledger: Ledger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const asked = performance.now();
    const connection = await Connection.open(port);
    await connection.send(get("/readyz")).finally(() => connection.close());
    ledger.readiness(performance.now() - asked);
    await pause(READINESS_EVERY_MS);
  }
}
