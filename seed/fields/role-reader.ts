import type { Problem } from "../formats/format.js";
import { problem } from "../formats/problem.js";
import type { AuthorNames } from "./author-names.js";
import { readDate } from "./dates/date-reader.js";
import { itemsOf, kindOf, type DocumentFields, type RoleField } from "./document-fields.js";
import type { FieldRole } from "./field-table.js";
import type { FieldNode } from "./field-tree.js";
import { withoutAgencies } from "./house-or-role.js";
import { withoutSmartQuotes } from "./smart-quotes.js";
import { toPlainText } from "./plain-text.js";
import { peopleOf } from "./people.js";
import { subjectsOf } from "./subjects.js";
import { parseWebAddress, resolveAddress } from "./web-address.js";

const INT32_MAX = 2 ** 31 - 1;
const FLAG = /^(?:true|false|yes|no|on|off|[01])$/i;

/** Whether a field of a day says yes or no instead, as `published: true`. */
export function isFlag(node: FieldNode): boolean {
  return itemsOf(node).every((item) => item.kind === "scalar" && FLAG.test(item.raw.trim()));
}

/** What decides how values are read, beside the values. */
export interface ReadingContext {
  file: string;
  /** Addresses that lack a host are below it; ends in `/`. */
  baseUrl?: string | undefined;
  /** What people are called whom posts name by a key. */
  authors?: AuthorNames | undefined;
}

/**
 * Reads a document's fields by their roles. What is absent, null or empty is undefined. A value that cannot be read adds a warning with its
 * place, and the role's next field is asked.
 */
export class RoleReader {
  constructor(
    readonly context: ReadingContext,
    readonly fields: DocumentFields,
    private readonly warnings: Problem[],
    private readonly prefix = "",
  ) {}

  /** One line of plain text, after `prepare`; of a list the first. A number or a date is taken as written: `1984` is a title, too. */
  text(role: FieldRole, prepare: (raw: string) => string = (raw) => raw): string | undefined {
    for (const field of this.fields.of(role)) {
      const [item] = itemsOf(field.node);
      if (item?.kind !== "scalar") {
        this.warn(field, "text-invalid", kindOf(field.node), "Write text, in quotes.");
        continue;
      }
      const text = toPlainText(prepare(item.raw));
      if (text === "") continue;
      this.fields.markRead(field.name, role);
      return text;
    }
    return undefined;
  }

  date(role: FieldRole, language?: string): Date | undefined {
    for (const field of this.#dates(role)) {
      const node = field.node.kind === "map" ? (field.node.entries.get("created") ?? field.node) : field.node;
      const [item] = itemsOf(node);
      if (isFlag(node)) continue;
      const date = item?.kind === "scalar" ? readDate(withoutSmartQuotes(item.raw.trim()), { language }) : undefined;
      if (date === undefined) {
        const found = item?.kind === "scalar" ? item.raw : kindOf(field.node);
        this.warn(field, "date-invalid", found, "Write an ISO 8601 date, such as 2024-01-23T12:00:00Z.");
        continue;
      }
      this.fields.markRead(field.name, role);
      return date;
    }
    return undefined;
  }

  /** Wiki.js, which names its editor, keeps in `date` when a page was changed last. */
  #dates(role: FieldRole): readonly RoleField[] {
    const fields = this.fields.of(role);
    const made = this.fields.named("editor") && fields.find(({ name }) => name === "dateCreated");
    return made ? [made, ...fields.filter((field) => field !== made)] : fields;
  }

  integer(role: FieldRole): number | undefined {
    for (const field of this.fields.of(role)) {
      const { node } = field;
      const number = node.kind === "scalar" && /^\s*[+-]?\d+\s*$/.test(node.raw) ? Number(node.raw) : NaN;
      if (!Number.isInteger(number)) {
        this.warn(field, "integer-invalid", node.kind === "scalar" ? node.raw : kindOf(node), "Write a whole number.");
      } else if (Math.abs(number) > INT32_MAX) {
        const hint = `Write a number from -${INT32_MAX} to ${INT32_MAX}.`;
        this.warn(field, "integer-out-of-range", String(number), hint);
      } else {
        this.fields.markRead(field.name, role);
        return number + 0;
      }
    }
    return undefined;
  }

  /** An absolute http(s) address; one without a host only where a base address is given. */
  address(role: FieldRole): string | undefined {
    for (const field of this.fields.of(role)) {
      const [item] = itemsOf(field.node);
      const raw = item?.kind === "scalar" ? item.raw.trim() : undefined;
      const url = raw === undefined ? undefined : parseWebAddress(raw);
      if (url !== undefined) {
        this.fields.markRead(field.name, role);
        return url;
      }
      const relative = raw === undefined ? undefined : resolveAddress(raw, this.context.baseUrl);
      if (relative?.url !== undefined && /^(?:permalink|slug|url|path)$/i.test(field.name)) {
        this.fields.markRead(field.name, role);
        return relative.url;
      }
      // A name in `source`, a path or a number in `guid` is no broken address.
      if (relative === undefined && field.tier === 0) {
        const hint = "Write an absolute http:// or https:// address without a user name.";
        this.warn(field, "url-invalid", raw ?? kindOf(item), hint);
      }
    }
    return undefined;
  }

  /** The people of the first of the role's lists of fields that names any, each once, ignoring case. */
  people(): string[] {
    const { authors } = this.context;
    const read = (node: FieldNode, name: string): string[] => peopleOf(node, { authors, isSeveral: /s$/i.test(name) });
    return withoutAgencies(this.#names("authors", read, true));
  }

  /** What it is about, of all fields that say so, each once, ignoring case. */
  topics(): string[] {
    return this.#names("topics", (node) => subjectsOf(node, this.#isJekyll), false);
  }

  /** Its categories, each once, ignoring case; the first is the one that it stands in. */
  categories(): string[] {
    const read = (node: FieldNode, name: string): string[] =>
      // A section may have a comma in its name, and only Jekyll divides several by blanks.
      node.kind === "scalar" && !/categories$/i.test(name)
        ? subjectsOf({ ...node, kind: "list", items: [node] })
        : subjectsOf(node, this.#isJekyll);
    return this.#names("category", read, false);
  }

  warn(field: Pick<RoleField, "name" | "node">, rule: string, found: string, hint: string): void {
    const { line, column } = field.node;
    this.warnings.push(
      problem(this.context.file, rule, found, hint, { line, column, field: this.prefix + field.name }),
    );
    this.fields.markRead(field.name, "a warning");
  }

  get #isJekyll(): boolean {
    return /(?:^|\/)_posts\//.test(this.context.file);
  }

  #names(role: FieldRole, read: (node: FieldNode, name: string) => string[], firstTier: boolean): string[] {
    const names: string[] = [];
    let tier: number | undefined;
    for (const { name, node, tier: own } of this.fields.of(role)) {
      if (firstTier && tier !== undefined && own > tier) break;
      for (const [at, item] of itemsOf(node).entries()) {
        const found = read(node.kind === "list" ? { ...node, items: [item] } : node, name);
        names.push(...found);
        if (found.length > 0) {
          tier ??= own;
          this.fields.markRead(name, role);
        } else if (item.kind !== "scalar") {
          const place = node.kind === "list" ? `${name}.${at}` : name;
          this.warn({ name: place, node: item }, "name-invalid", kindOf(item), "Write a name.");
        }
      }
    }
    return uniqueNames(names);
  }
}

/** Each name once, ignoring case; the first spelling stays. */
export function uniqueNames(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
