import type { Store } from "../../src/store/connection.js";
import { streamWholePages, type PageDocument } from "../../src/store/document-reads.js";
import type { EntityDocument } from "../../src/store/entities.js";
import { raiseListSizes } from "../../src/store/list-sizes/kept-list-sizes.js";
import { entitySizes, largest, type ListSizes } from "../../src/store/list-sizes/list-sizes.js";
import { nodeFitsStore } from "../../src/store/document-writes.js";
import { releaseEntitySlugs, upsertEntities, type EntityBefore } from "../../src/store/node-writes.js";
import { documentKey } from "../link/files/place.js";
import { changedLinkEnds } from "../relate/changed-links.js";
import type { ReportBuilder } from "../report.js";
import { tooLarge } from "../walked-file.js";
import type { Names } from "./collect-names.js";
import { entityNode, type NamedEntity, type ResolvedLinks } from "./entity-node.js";

const WRITE_BATCH = 200;
/** More new pages than these are not picked out of the others. */
const MOST_FIRST = 1000;

/** What entities are to be, and what they were. */
export interface EntityChange {
  entities: readonly NamedEntity[];
  links: ResolvedLinks;
  names: Pick<Names, "twins" | "documentIds" | "dirtyPages">;
  before: ReadonlyMap<string, EntityBefore>;
}

/**
 * Writes entities where they differ from what is stored. In two steps, since all pages have to be read to know which have changed by what
 * others say, and nobody who has edited one document should wait for that.
 */
export class EntityWriter {
  /** Entities whose pages have gained or lost links, and those that such a link leads to. */
  readonly relinked = new Set<string>();
  readonly #counts = { inserted: 0, updated: 0, removed: 0 };
  readonly #batch: EntityDocument[] = [];
  readonly #byPageKey: ReadonlyMap<string, NamedEntity>;
  #sizes: ListSizes = {};
  #firstIds: string[] = [];

  constructor(
    private readonly store: Store,
    private readonly change: EntityChange,
    private readonly report: ReportBuilder,
  ) {
    this.#byPageKey = new Map(
      change.entities.flatMap((entity) => (entity.pageKey === undefined ? [] : [[entity.pageKey, entity] as const])),
    );
  }

  /** Writes what articles may name from now on, and the entities whose pages have been edited. */
  async writeFirst(): Promise<void> {
    const { entities, before, names } = this.change;
    const now = new Map(entities.map((entity) => [entity.id, entity]));
    const old = [...before.values()];
    await releaseEntitySlugs(
      this.store,
      old.filter(({ _id, slug }) => now.get(_id)?.slug !== slug).map(({ _id }) => _id),
    );
    this.#counts.removed = old.filter(({ _id, isStub }) => !isStub && (now.get(_id)?.isStub ?? true)).length;
    for (const one of old) if (!now.has(one._id)) this.#noteLinks(one._id, one, []);
    // Stubs first: a page that links to one then finds it there.
    for (const entity of entities) if (entity.isStub) await this.#put(entity);
    const first = entities.flatMap(({ id, pageKey = "" }) =>
      !before.has(id) || names.dirtyPages.has(pageKey) ? (names.documentIds.get(pageKey) ?? []) : [],
    );
    if (first.length > MOST_FIRST) await this.#putPages("but", []);
    else if (first.length > 0) await this.#putPages("in", first);
    else await this.#flush();
    this.#firstIds = first;
  }

  async writeRest(): Promise<void> {
    if (this.#firstIds.length <= MOST_FIRST) await this.#putPages("but", this.#firstIds);
    this.report.nodes("entities", this.#counts);
  }

  async #putPages(which: "in" | "but", ids: string[]): Promise<void> {
    for await (const document of streamWholePages(this.store, which, ids)) {
      const entity = this.#byPageKey.get(documentKey(document));
      if (entity) await this.#put(entity, document);
    }
    await this.#flush();
  }

  async #flush(): Promise<void> {
    await raiseListSizes(this.store, this.#sizes);
    await upsertEntities(this.store, this.#batch.splice(0));
  }

  async #put(entity: NamedEntity, document?: PageDocument): Promise<void> {
    const { before, names, links } = this.change;
    const old = before.get(entity.id);
    const documents = document ? [document, ...(names.twins.get(document._id) ?? [])] : [];
    const node = entityNode(entity, old?.articleCount ?? 0, documents, document, links);
    this.#sizes = largest(this.#sizes, entitySizes([node]));
    if (old?.revision === node.revision) return;
    if (document && !nodeFitsStore(node)) return this.report.rejected([tooLarge(document.path)]);
    if (!entity.isStub) this.#counts[old && !old.isStub ? "updated" : "inserted"]++;
    this.#noteLinks(entity.id, old, node.links);
    this.#batch.push(node);
    if (this.#batch.length === WRITE_BATCH) await this.#flush();
  }

  #noteLinks(id: string, old: EntityBefore | undefined, now: EntityDocument["links"]): void {
    for (const end of changedLinkEnds(id, (old?.links ?? []).map(linkEnd), now.map(linkEnd))) this.relinked.add(end);
  }
}

const linkEnd = ({ entityId }: { entityId: string }): string => entityId;
