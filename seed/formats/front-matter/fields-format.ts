import type { Format } from "../format.js";
import { readFrontMatter } from "./front-matter.js";

/** Fields above a body: front matter. */
export const frontMatter: Format = {
  name: "front matter",

  matches(file) {
    return readFrontMatter(file).kind !== "none";
  },

  read(file) {
    const front = readFrontMatter(file);
    if (front.kind === "broken") return { entries: [], problems: [front.problem] };
    if (front.kind === "none") return { entries: [] };
    const { fields, body, bodyLine, warnings } = front;
    return { entries: [{ fields, body, bodyLine, warnings }] };
  },
};
