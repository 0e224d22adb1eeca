import type { ExpectedDocument } from "../../../../support/expected-reading.js";
import { BODY } from "./reading-case.js";

/** What is right for the one post that every generator writes in its own way. */
export const BRIDGE_POST: ExpectedDocument = {
  is: "article",
  title: "Harbour bridge reopens",
  publishedAt: "2024-05-02T00:00:00.000Z",
  authors: ["Ana Silva"],
  topics: ["bridges", "transport"],
  excerpt: "The bridge is open again.",
  "body holds": [BODY],
};
