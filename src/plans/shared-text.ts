import type { NodePlan, Row, Run } from "./plan.js";

/** The text of a node that may stand at many places of the answer, made once. */
export function sharedText(plan: NodePlan, row: Row, run: Run): string {
  const texts = run.texts[plan.index] as Map<string, string>;
  let text = texts.get(row._id);
  if (text === undefined) texts.set(row._id, (text = plan.write(row, run)));
  return text;
}

/** The texts of those of these nodes that are there. */
export function sharedTexts(plan: NodePlan, ids: readonly string[], run: Run): string {
  const texts: string[] = [];
  for (const id of ids) {
    const row = run.node(plan, id);
    if (row) texts.push(sharedText(plan, row, run));
  }
  return `[${texts.join(",")}]`;
}
