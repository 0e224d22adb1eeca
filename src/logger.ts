import { pino, type DestinationStream, type Logger } from "pino";
import type { Config } from "./config.js";

const MOST_CAUSES = 3;

/** Lines on stderr, since stdout belongs to the commands' own output: JSON, or plain ones for who reads them on a terminal. */
export async function createLogger(level: Config["logLevel"], isTerminal = process.stderr.isTTY): Promise<Logger> {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    isTerminal ? await plainLines() : pino.destination({ fd: 2, sync: false }),
  );
}

async function plainLines(): Promise<DestinationStream> {
  const { default: pretty } = await import("pino-pretty");
  return pretty({ destination: 2, sync: true, singleLine: true, translateTime: "SYS:HH:MM:ss" });
}

/** Name, code, message, stack and causes. Other properties stay out: a driver's error may carry whole documents. */
export function describeError(error: unknown, causes = MOST_CAUSES): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    name,
    ...((typeof code === "string" || typeof code === "number") && { code }),
    message,
    stack,
    ...(cause !== undefined && causes > 0 && { cause: describeError(cause, causes - 1) }),
  };
}
