import type { FastifyInstance } from "fastify";

/** Listens where HOST and PORT say, answers `GET /healthz` once ready, and stops on SIGTERM; `close` is run last. */
export async function serve(app: FastifyInstance, close: () => Promise<void>): Promise<void> {
  app.get("/healthz", async () => "ok");
  app.addHook("onClose", close);
  process.once("SIGTERM", () => void app.close());
  await app.listen({ host: process.env["HOST"] ?? "127.0.0.1", port: Number(process.env["PORT"] ?? 0) });
}
