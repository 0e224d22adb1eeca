import type { ListRead } from "./list-reads.js";
import type { LateReference, Place, Row } from "./plan.js";

/** What is to be read next, all together. */
export class Wave {
  readonly nodes = new Map<Place, Set<string>>();
  readonly lists = new Map<ListRead, Set<string>>();
  /** What can be told when that is there. */
  readonly late: { reference: LateReference; row: Row }[] = [];

  get isEmpty(): boolean {
    return this.nodes.size === 0 && this.lists.size === 0 && this.late.length === 0;
  }

  want(place: Place, id: string): void {
    const wanted = this.nodes.get(place);
    if (wanted) wanted.add(id);
    else this.nodes.set(place, new Set([id]));
  }

  wantList(list: ListRead, parentId: string): void {
    const wanted = this.lists.get(list);
    if (wanted) wanted.add(parentId);
    else this.lists.set(list, new Set([parentId]));
  }
}
