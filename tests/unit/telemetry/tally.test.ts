import { Registry } from "prom-client";
import { expect, it } from "vitest";
import { Tally } from "../../../src/telemetry/tally.js";

it("tells, however often it is read, what each of its series was given in all", async () => {
  const registry = new Registry();
  const tally = new Tally(registry, "boats_total", "Boats by harbour and kind.", ["harbour", "kind"]);
  expect(await registry.metrics()).not.toMatch(/^boats_total/m);
  tally.add(2, "Dunmore", "ferry");
  tally.add(1, "Dunmore", "tug");
  expect(await registry.metrics()).toMatch(/^boats_total\{harbour="Dunmore",kind="ferry"\} 2$/m);
  tally.add(3, "Dunmore", "ferry");
  for (let read = 0; read < 2; read++) {
    const text = await registry.metrics();
    expect(text).toMatch(/^boats_total\{harbour="Dunmore",kind="ferry"\} 5$/m);
    expect(text).toMatch(/^boats_total\{harbour="Dunmore",kind="tug"\} 1$/m);
  }
});
