import type { Format } from "./format.js";
import { frontMatter } from "./front-matter/fields-format.js";
import { markdown } from "./markdown.js";
import { wire } from "./wire/wire.js";

/** Asked in this order; the first that knows the text reads it. */
export const FORMATS: readonly Format[] = [frontMatter, markdown, wire];
