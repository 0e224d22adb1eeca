import type { YamlMap } from "./yaml-tree.js";

const NO = /^(?:false|no|off)$/i;
const YES = /^(?:true|yes|on)$/i;

/** Whether the fields say that the document is not to be shown: `published: false`, `removed: true` or `draft: true`, also as text. */
export function isDraft(fields: YamlMap): boolean {
  const says = (name: string, answer: RegExp) => {
    const node = fields.entries.get(name);
    return node?.kind === "scalar" && answer.test(node.raw.trim());
  };
  return says("published", NO) || says("removed", YES) || says("draft", YES);
}
