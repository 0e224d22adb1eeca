import type { Tag } from "./html-tag.js";

/** Takes what a text says, piece by piece. */
export interface MarkupSink {
  text(text: string): void;
  open(tag: Tag): void;
  close(name: string): void;
}
