import type { FieldMap, FieldNode, FieldScalar } from "./field-tree.js";
import { readDate } from "./dates/date-reader.js";
import { fieldKey, isContainer, usesOfField, type FieldRole } from "./field-table.js";

/** A field of a document in one of its roles. */
export interface RoleField {
  /** As written, with the container's name in front where it stands in one: `taxonomies.tags`. */
  name: string;
  node: FieldNode;
  rank: number;
  /** Which of the role's lists of names it is in. */
  tier: number;
}

/** The fields of one document by their roles, and which of them were read. Order and case of the fields do not matter. */
export class DocumentFields {
  readonly #byRole = new Map<FieldRole, RoleField[]>();
  readonly #all: { name: string; key: string; node: FieldNode }[] = [];
  readonly #read = new Map<string, string>();

  constructor(readonly map: FieldMap) {
    this.#collect(map, "");
    for (const fields of this.#byRole.values())
      fields.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** Fields of that role that hold something, the most telling first. */
  of(role: FieldRole): readonly RoleField[] {
    return this.#byRole.get(role) ?? [];
  }

  has(role: FieldRole): boolean {
    return this.of(role).length > 0;
  }

  /** The field of exactly that name, whatever its case; null and empty text are nothing. */
  named(name: string): RoleField | undefined {
    const key = name.toLowerCase();
    for (const [own, node] of this.map.entries)
      if (own.toLowerCase() === key && !isNothing(node)) return { name: own, node, rank: 0, tier: 0 };
    return undefined;
  }

  /** Every field that holds something, those in containers too; `key` is what its own name is compared by. */
  all(): readonly { name: string; key: string; node: FieldNode }[] {
    return this.#all;
  }

  /** Notes what a field was read as, for whoever asks what became of it. */
  markRead(name: string, as: string): void {
    if (!this.#read.has(name)) this.#read.set(name, as);
  }

  /** Every field that holds something and what it was read as; null: nothing was read from it. */
  trace(): { name: string; as: string | null }[] {
    const again = new Set<string>();
    for (const fields of this.#byRole.values()) {
      if (fields.every(({ name }) => this.#read.has(name))) continue;
      const read = fields.filter(({ name }) => this.#read.has(name)).map(({ node }) => JSON.stringify(plain(node)));
      for (const { name, node } of fields) if (read.includes(JSON.stringify(plain(node)))) again.add(name);
    }
    return this.#all.map(({ name }) => ({
      name,
      as: this.#read.get(name) ?? (again.has(name) ? "the same again" : null),
    }));
  }

  #collect(map: FieldMap, prefix: string): void {
    for (const [own, node] of map.entries) {
      if (isNothing(node)) continue;
      if (node.kind === "map" && prefix === "" && isContainer(own)) {
        this.#collect(node, `${own}.`);
        continue;
      }
      const name = prefix + own;
      this.#all.push({ name, key: fieldKey(own), node });
      for (const { role, rank, tier } of usesOfField(own)) {
        if (/^data$/i.test(own) && !(node.kind === "scalar" && readDate(node.raw.trim()))) continue;
        const fields = this.#byRole.get(role) ?? [];
        this.#byRole.set(role, fields);
        // What stands in a container speaks after what the document itself says.
        fields.push({ name, node, rank: prefix === "" ? rank : rank + 1000, tier });
      }
    }
  }
}

/** Null, blank text, and lists and maps that hold nothing else. */
export function isNothing(node: FieldNode): boolean {
  if (node.kind === "list") return node.items.every(isNothing);
  if (node.kind === "map") return [...node.entries.values()].every(isNothing);
  return isNull(node) || node.raw.trim() === "";
}

export function isNull(node: FieldNode | undefined): node is FieldScalar & { value: null } {
  return node?.kind === "scalar" && node.value === null;
}

/** What a field says, without its places. */
function plain(node: FieldNode): unknown {
  if (node.kind === "scalar") return node.raw.trim();
  return node.kind === "list" ? node.items.map(plain) : [...node.entries].map(([name, value]) => [name, plain(value)]);
}

/** In words, for a message. */
export function kindOf(node: FieldNode | undefined): string {
  if (node === undefined || isNull(node)) return "nothing";
  if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "fields below it";
  return typeof node.value === "string" ? "text" : `a ${typeof node.value}`;
}

/** The items of a list; a single value is a list of one. */
export function itemsOf(node: FieldNode): FieldNode[] {
  return node.kind === "list" ? node.items.filter((item) => !isNothing(item)) : [node];
}
