import { isNothing } from "../../fields/document-fields.js";
import { groupBy } from "../../group-by.js";
import type { FieldList, FieldMap, FieldNode } from "../../fields/field-tree.js";
import { isShown } from "./tag-items.js";

/** One text in several forms, the one that shows all first. */
const TEXTS = ["html", "lexical", "mobiledoc", "plaintext"];

/** Posts of a Ghost export, each with the names of its authors and tags, which stand in tables beside them. Undefined for other JSON. */
export function ghostPosts(root: FieldNode): FieldMap[] | undefined {
  const db = child(root, "db") ?? root;
  const data = child(db.kind === "list" ? db.items[0] : db, "data") ?? (db.kind === "list" ? db.items[0] : db);
  const posts = rows(data, "posts");
  const users = rows(data, "users");
  if (posts.length === 0 || (users.length === 0 && rows(data, "posts_tags").length === 0)) return undefined;
  const names = (table: string): Map<string, FieldNode> =>
    new Map(rows(data, table).flatMap((row) => (isShown(row) ? pair(raw(row, "id"), child(row, "name")) : [])));
  const [tags, people] = [names("tags"), names("users")];
  const tagLinks = groupBy(rows(data, "posts_tags"), (row) => raw(row, "post_id"));
  const authorLinks = groupBy(rows(data, "posts_authors"), (row) => raw(row, "post_id"));
  return posts.map((post) => {
    const id = raw(post, "id");
    const linked = (links: FieldMap[] = [], key: string, of: Map<string, FieldNode>): FieldList => ({
      kind: "list",
      items: links
        .toSorted((a, b) => Number(raw(a, "sort_order") ?? 0) - Number(raw(b, "sort_order") ?? 0))
        .flatMap((row) => of.get(raw(row, key) ?? "") ?? []),
      line: post.line,
      column: post.column,
    });
    const entries = new Map(post.entries);
    // Two tables, and in old exports one author a post.
    const authors = linked(authorLinks.get(id), "author_id", people);
    const author = people.get(raw(post, "author_id") ?? "");
    if (authors.items.length > 0) entries.set("authors", authors);
    else if (author) entries.set("authors", author);
    entries.set("tags", linked(tagLinks.get(id), "tag_id", tags));
    const body = TEXTS.map((name) => entries.get(name)).find((node) => node !== undefined && !isNothing(node));
    if (body) entries.set("body", body);
    for (const name of [...TEXTS, "comment_id", "uuid", "author_id"]) entries.delete(name);
    return { ...post, entries };
  });
}

function child(node: FieldNode | undefined, name: string): FieldNode | undefined {
  return node?.kind === "map" ? node.entries.get(name) : undefined;
}

function rows(node: FieldNode | undefined, table: string): FieldMap[] {
  const list = child(node, table);
  return list?.kind === "list" ? list.items.filter((item) => item.kind === "map") : [];
}

function raw(node: FieldNode, name: string): string | undefined {
  const value = child(node, name);
  return value?.kind === "scalar" ? value.raw : undefined;
}

function pair(key: string | undefined, value: FieldNode | undefined): [string, FieldNode][] {
  return key === undefined || value === undefined ? [] : [[key, value]];
}
