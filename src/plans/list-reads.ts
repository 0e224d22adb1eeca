import type { ListPlan } from "../query/list-plan.js";
import { unionOf } from "../query/projection.js";
import type { ChildRequest } from "../store/child-reads.js";
import type { FieldsRead } from "../store/fields-read.js";
import type { Relation } from "../store/relations.js";
import { isFromFront } from "./page-views.js";
import type {
  EmbeddedField,
  EntriesPlan,
  ListField,
  ListResult,
  OperationPlan,
  Place,
  PreparedList,
  Row,
  RowType,
} from "./plan.js";

/** Lists that are read as they are: of one that is read entry by entry, a find cannot take the first ones. */
const CUTTABLE = new Set(["related"]);

/** What one or several fields read of a list, in one go: those of the same relation and page share it. */
export interface ListRead {
  relation: Relation | undefined;
  type: RowType;
  prepared: PreparedList;
  fields: FieldsRead;
  wants: ListField["wants"];
  nodes: Place[];
  /** By the parent's id; of a list of everything, by "". */
  results: Map<string, ListResult>;
}

export const EVERYTHING = "";
export const NO_ROWS: readonly Row[] = [];

/** The reads of an operation's lists, by the index of the field. */
export function listReads(
  plan: OperationPlan,
  prepared: readonly PreparedList[],
  pages: readonly EntriesPlan[],
): ListRead[] {
  const shared = new Map<string, ListRead>();
  const reads = plan.lists.map((field, index) => {
    const own = prepared[index] as PreparedList;
    // Rows alone do not tell the list: the last ones of an order are the first ones of its reverse.
    const key = field.relation ? `${field.relation.name} ${own.plan.list} ${own.plan.rowsKey}` : `${index}`;
    const { backward } = own.plan.page;
    // One row more than the page has tells the flag on its own side.
    const wants = { ...field.wants, rows: field.wants.rows || (backward ? field.wants.previous : field.wants.next) };
    let read = shared.get(key);
    if (!read) {
      read = {
        relation: field.relation,
        type: field.type,
        prepared: own,
        fields: own.projection,
        wants,
        nodes: [],
        results: new Map(),
      };
      shared.set(key, read);
    } else {
      read.prepared = { ...read.prepared, projection: unionOf([read.prepared.projection, own.projection]) };
      read.wants.rows ||= wants.rows;
      read.wants.entry ||= wants.entry;
      read.wants.count ||= wants.count;
      read.wants.next ||= wants.next;
      read.wants.previous ||= wants.previous;
    }
    read.nodes.push(...field.nodes);
    return read;
  });
  for (const read of shared.values()) {
    const embedded = embeddedOf(read.nodes);
    const { firstOf } = cutLists(embedded, pages, CUTTABLE);
    const { paths } = read.prepared.projection;
    read.fields = firstOf ? { paths, firstOf, onlyOf: idsAlone(embedded, firstOf) } : { paths };
  }
  return reads;
}

/**
 * Of a list that the rows hold, no more need be read than the longest page from its front.
 * @param among the lists that can be cut; all where it is absent
 */
export function cutLists(
  fields: readonly EmbeddedField[],
  pages: readonly EntriesPlan[],
  among?: ReadonlySet<string>,
): Pick<FieldsRead, "firstOf"> {
  const cut = new Map<string, number>();
  const whole = new Set<string>();
  for (const { path, index, needsWhole } of fields) {
    const page = pages[index] as EntriesPlan;
    if (needsWhole || !isFromFront(page)) whole.add(path);
    else cut.set(path, Math.max(cut.get(path) ?? 0, page.page.size));
  }
  const firstOf = Object.fromEntries([...cut].filter(([path]) => (among?.has(path) ?? true) && !whole.has(path)));
  return Object.keys(firstOf).length > 0 ? { firstOf } : {};
}

/** The cut lists of whose entries only the ids are followed. */
function idsAlone(fields: readonly EmbeddedField[], firstOf: Readonly<Record<string, number>>): Record<string, string> {
  const alone = Object.keys(firstOf).flatMap((path) => {
    const [id, ...others] = new Set(fields.filter((field) => field.path === path).map(({ onlyId }) => onlyId));
    return id !== undefined && others.length === 0 ? [[path, id] as const] : [];
  });
  return Object.fromEntries(alone);
}

/** The lists of which these plans take a page. */
export function embeddedOf(plans: readonly Place[]): EmbeddedField[] {
  return plans.flatMap(({ embedded }) => embedded);
}

/** What finds whether anything stands on the cursor's other side, where that is asked. */
export function beyondOf({ wants, prepared: { plan } }: ListRead): ListPlan["beyond"] {
  return (plan.page.backward ? wants.next : wants.previous) ? plan.beyond : undefined;
}

/** Whether it is asked if the list goes on behind the page, which one row more tells. In an order of several keys that row bounds the read. */
export function looksAhead({ wants, prepared: { plan } }: ListRead): boolean {
  return (plan.page.backward ? wants.previous : wants.next) || Object.keys(plan.rows.sort).length > 2;
}

/** The page as the store is asked for it. */
export function requestOf(list: ListRead): ChildRequest {
  const { rows, page } = list.prepared.plan;
  return { ...rows, limit: looksAhead(list) ? rows.limit : page.size, ...list.fields, withEntry: list.wants.entry };
}
