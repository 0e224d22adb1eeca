import { randomUUID } from "node:crypto";

const SANE = /^[A-Za-z0-9._:-]{1,64}$/;

/** The id that a proxy or client gave in `x-request-id`, if it can go into a log and a header as it is; else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && SANE.test(header) ? header : randomUUID();
}
