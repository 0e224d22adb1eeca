import type { Document } from "mongodb";

/** What the server says it does for a command. */
export interface PlanFacts {
  /** The indexes that it walks, in the order in which it names them, each once. */
  indexes: { collection: string; name: string }[];
  /** Collections that it looks through from end to end. */
  scans: string[];
  /** Where it has run the command to tell, and not only planned it; not of unions, whose parts it does not count. */
  keysExamined?: number;
  documentsExamined?: number;
}

/** Reads what `explain` gives for a find or an aggregation on `collection`, of any server that we know and any verbosity. */
export function planFacts(explained: Document, collection: string): PlanFacts {
  const facts = new Facts();
  facts.read(explained, collection);
  const { keysExamined: _, documentsExamined: __, ...uncounted } = facts.found;
  return facts.hasUnion ? uncounted : facts.found;
}

class Facts {
  readonly found: PlanFacts = { indexes: [], scans: [] };
  hasUnion = false;

  read(part: unknown, collection: string): void {
    if (Array.isArray(part)) {
      for (const one of part) this.read(one, collection);
    } else if (typeof part === "object" && part !== null) {
      this.#readObject(part as Document, collection);
    }
  }

  #readObject(part: Document, collection: string): void {
    this.#readStage(part, foreignCollection(part) ?? collection);
    for (const [name, value] of Object.entries(part)) {
      if (name === "$lookup") this.#readLookUp(part, String((value as Document)["from"]));
      if (LEFT_OUT.has(name)) continue;
      if (name === "executionStats") this.#count(value as Document);
      const isUnion = name === "$unionWith";
      this.hasUnion ||= isUnion;
      this.read(value, isUnion ? String((value as Document)["coll"]) : collection);
    }
  }

  #readStage(part: Document, collection: string): void {
    const { stage, indexName } = part;
    if (typeof indexName === "string") this.#addIndex(collection, indexName);
    else if (stage === "IDHACK") this.#addIndex(collection, "_id_");
    if (stage === "COLLSCAN") this.#addScan(collection);
  }

  /** A $lookup that was run says itself what it did; one that was only planned says nothing. */
  #readLookUp(stage: Document, from: string): void {
    for (const index of (stage["indexesUsed"] as string[] | undefined) ?? []) this.#addIndex(from, index);
    if (Number(stage["collectionScans"] ?? 0) > 0) this.#addScan(from);
    if ("totalKeysExamined" in stage) this.#count(stage);
  }

  #count({ totalKeysExamined, totalDocsExamined }: Document): void {
    this.found.keysExamined = (this.found.keysExamined ?? 0) + Number(totalKeysExamined ?? 0);
    this.found.documentsExamined = (this.found.documentsExamined ?? 0) + Number(totalDocsExamined ?? 0);
  }

  #addIndex(collection: string, name: string): void {
    const { indexes } = this.found;
    if (!indexes.some((index) => index.collection === collection && index.name === name))
      indexes.push({ collection, name });
  }

  #addScan(collection: string): void {
    if (!this.found.scans.includes(collection)) this.found.scans.push(collection);
  }
}

/** Plans that were not taken, the command itself, and its stages' own contents, in which a field may be called anything. */
const LEFT_OUT = new Set([
  ...["rejectedPlans", "allPlansExecution", "command", "parsedQuery", "filter", "$match", "$project", "$addFields"],
  ...["$set", "$group", "$lookup", "indexBounds", "serverInfo", "serverParameters", "slotBasedPlan"],
]);

/** Where the server joins while it finds (stage EQ_LOOKUP): `database.collection`, whose index the stage names. */
function foreignCollection({ stage, foreignCollection: name }: Document): string | undefined {
  return stage === "EQ_LOOKUP" && typeof name === "string" ? name.slice(name.indexOf(".") + 1) : undefined;
}
