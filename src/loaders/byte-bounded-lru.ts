import { memoryOf } from "./memory-of.js";

/** What an entry takes besides its value: the entry itself, its key and its place in a map. */
const ENTRY_BYTES = 220;
/** What a shelf takes besides its name. */
const SHELF_BYTES = 400;

interface Entry {
  shelf: Shelf;
  key: string;
  value: object;
  bytes: number;
  newer: Entry | undefined;
  older: Entry | undefined;
}

interface Shelf {
  name: string;
  bytes: number;
  entries: Map<string, Entry>;
}

/** Objects by shelf and key that together take at most so many bytes; those that were not asked for longest go first. */
export class ByteBoundedLru {
  readonly #maxBytes: number;
  #shelves = new Map<string, Shelf>();
  #bytes = 0;
  #newest: Entry | undefined;
  #oldest: Entry | undefined;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(shelf: string, key: string): object | undefined {
    const entry = this.#shelves.get(shelf)?.entries.get(key);
    if (entry === undefined) return undefined;
    if (entry !== this.#newest) {
      this.#unlink(entry);
      this.#link(entry);
    }
    return entry.value;
  }

  /** What would fill more than an eighth of the room is not kept. */
  set(shelfName: string, key: string, value: object): void {
    const before = this.#shelves.get(shelfName)?.entries.get(key);
    if (before) this.#remove(before);
    const bytes = memoryOf(value) + ENTRY_BYTES;
    if (bytes > this.#maxBytes / 8) return;
    const shelf = this.#shelves.get(shelfName) ?? this.#addShelf(shelfName);
    const entry: Entry = { shelf, key, value, bytes, newer: undefined, older: undefined };
    shelf.entries.set(key, entry);
    this.#link(entry);
    this.#bytes += bytes;
    while (this.#bytes > this.#maxBytes && this.#oldest) this.#remove(this.#oldest);
  }

  clear(): void {
    this.#shelves = new Map();
    this.#bytes = 0;
    this.#newest = undefined;
    this.#oldest = undefined;
  }

  #addShelf(name: string): Shelf {
    const shelf = { name, bytes: memoryOf(name) + SHELF_BYTES, entries: new Map<string, Entry>() };
    this.#shelves.set(name, shelf);
    this.#bytes += shelf.bytes;
    return shelf;
  }

  #remove(entry: Entry): void {
    this.#unlink(entry);
    this.#bytes -= entry.bytes;
    const { shelf, key } = entry;
    shelf.entries.delete(key);
    if (shelf.entries.size > 0) return;
    this.#shelves.delete(shelf.name);
    this.#bytes -= shelf.bytes;
  }

  #link(entry: Entry): void {
    entry.older = this.#newest;
    entry.newer = undefined;
    if (this.#newest) this.#newest.newer = entry;
    this.#newest = entry;
    this.#oldest ??= entry;
  }

  #unlink({ newer, older }: Entry): void {
    if (newer) newer.older = older;
    else this.#newest = older;
    if (older) older.newer = newer;
    else this.#oldest = newer;
  }
}
