import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "../../bench/load/connection.js";
import { get, postJson } from "../../bench/load/http-request.js";
import type { Content } from "../faults/content.js";
import { judge } from "../faults/judge.js";
import { question } from "../faults/questions.js";

export interface LoadFigures {
  /** Milliseconds of each answer, from when its request was due. */
  times: number[];
  /** Likewise of `/healthz`, which waits for nothing but the event loop. */
  loop: number[];
  problems: string[];
}

const LOOP_EVERY_MS = 100;

/**
 * Honest clients that send `rate` requests a second in all, each when it is due or when the one before is answered, and compare each answer.
 * @param rate undefined: as fast as answers come
 */
export async function pacedLoad(
  port: number,
  content: Content,
  { clients, rate, ms }: { clients: number; rate?: number | undefined; ms: number },
): Promise<LoadFigures> {
  const figures: LoadFigures = { times: [], loop: [], problems: [] };
  const start = performance.now();
  let next = 0;
  const client = async (): Promise<void> => {
    const connection = await Connection.open(port);
    for (;;) {
      const at = next++;
      const due = rate === undefined ? performance.now() : start + (at / rate) * 1000;
      if (due > start + ms) break;
      if (due > performance.now()) await pause(due - performance.now());
      const [asked, sent] = [question(at), performance.now()];
      const verdict = judge(
        asked,
        await connection.send(postJson("/graphql", { query: asked.query })),
        content.heldSince(sent),
      );
      figures.times.push(performance.now() - due);
      if (verdict.is !== "right") figures.problems.push("why" in verdict ? verdict.why : "the store was unavailable");
    }
    connection.close();
  };
  const loop = async (): Promise<void> => {
    const connection = await Connection.open(port);
    while (performance.now() < start + ms) {
      const sent = performance.now();
      await connection.send(get("/healthz"));
      figures.loop.push(performance.now() - sent);
      await pause(LOOP_EVERY_MS);
    }
    connection.close();
  };
  await Promise.all([loop(), ...Array.from({ length: clients }, client)]);
  return figures;
}
