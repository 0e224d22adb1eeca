import type { DocumentShape } from "../../src/store/document-shape.js";
import { article } from "./article.js";
import { organization } from "./organization.js";
import { page } from "./page.js";
import type { ShapeReader } from "./shape.js";

/** Who reads the documents of each shape. */
export const SHAPES: Record<DocumentShape, ShapeReader> = { article, page, organization };
