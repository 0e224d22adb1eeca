import { expect, it } from "vitest";
import { readAhead } from "../../../seed/read-ahead.js";

async function* countTo(last: number, log: string[]): AsyncGenerator<number> {
  try {
    for (let value = 1; value <= last; value++) {
      log.push(`read ${value}`);
      yield value;
    }
  } finally {
    log.push("closed");
  }
}

it("gives all values in order, each asked for while the one before is worked on", async () => {
  const log: string[] = [];
  for await (const value of readAhead(countTo(3, log))) log.push(`use ${value}`);
  expect(log.filter((line) => line.startsWith("use"))).toEqual(["use 1", "use 2", "use 3"]);
  expect(log.indexOf("read 2")).toBeLessThan(log.indexOf("use 1"));
  expect(log).toContain("closed");
});

it("closes what it reads from when its reader stops early", async () => {
  const log: string[] = [];
  for await (const value of readAhead(countTo(1000, log))) if (value === 2) break;
  expect(log.at(-1)).toBe("closed");
  expect(log).not.toContain("read 5");
});

it("fails with the source, at the value that failed", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error("no more");
  }
  const seen: number[] = [];
  const reading = (async () => {
    for await (const value of readAhead(failing())) seen.push(value);
  })();
  await expect(reading).rejects.toThrow("no more");
  expect(seen).toEqual([1]);
});
