import { resolve } from "node:path";
import { PARTS } from "./build-parts.js";
import { buildPart } from "./build-part.js";

const root = resolve(import.meta.dirname, "..");

function say(text: string): void {
  process.stderr.write(`build: ${text}\n`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  say(`there is no part ${unknown.join(", ")}; the parts are ${PARTS.map((part) => part.name).join(", ")}`);
  process.exit(1);
}

const parts = asked.length === 0 ? PARTS : PARTS.filter((part) => asked.includes(part.name));
const outcomes = await Promise.all(
  parts.map(async (part) => {
    try {
      return await buildPart(root, part, say);
    } catch (error) {
      say(`${part.name} failed: ${error instanceof Error ? error.message : String(error)}`);
      return "failed";
    }
  }),
);
if (outcomes.includes("failed")) process.exitCode = 1;
else if (asked.length === 0 && outcomes.every((outcome) => outcome === "unchanged")) say("everything is up to date");
