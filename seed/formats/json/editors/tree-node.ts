/** A node of an editor's tree of a text: what it is, and what stands in it, by whatever names. */
export type TreeNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is TreeNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function nodesIn(value: unknown): TreeNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What a node is called, in small letters without signs: `list-item`, `listItem` and `list_item` are one. */
export function typeOf(node: TreeNode): string {
  const type = text(node["type"]) ?? text(node["_type"]) ?? text(node["nodeType"]) ?? text(node["object"]) ?? "";
  return type.toLowerCase().replace(/[^a-z\d]/g, "");
}

/** What it says of itself beside its text: Editor.js' `data`, ProseMirror's `attrs`, Lexical's own fields. */
export function saysOf(node: TreeNode, name: string): unknown {
  if (node[name] !== undefined) return node[name];
  return [node["attrs"], node["data"]].filter(isNode).find((part) => part[name] !== undefined)?.[name];
}

export function childrenOf(node: TreeNode): TreeNode[] | undefined {
  const children = node["children"] ?? node["content"];
  return Array.isArray(children) ? nodesIn(children) : undefined;
}
