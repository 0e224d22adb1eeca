/** A text with parts of it replaced, in its order, that knows where each place of it was in its source. */
export class MendedText {
  readonly #pieces: string[] = [];
  /** Beginnings of stretches that are as in the source. */
  readonly #stretches: { mended: number; source: number }[] = [{ mended: 0, source: 0 }];
  #taken = 0;
  #length = 0;
  #end: { at: number; closing: string } | undefined;
  #around: [string, string] = ["", ""];

  constructor(private readonly source: string) {}

  /** Each replacement stands behind those before it. */
  replace(from: number, to: number, text: string): void {
    const kept = this.source.slice(this.#taken, from);
    this.#pieces.push(kept, text);
    this.#length += kept.length + text.length;
    this.#taken = to;
    this.#stretches.push({ mended: this.#length, source: to });
  }

  /** @param offset in the source, behind the last replacement */
  mendedOffset(offset: number): number {
    return this.#length + offset - this.#taken;
  }

  /** Drops all from there on, an offset in the mended text. */
  cut(at: number, closing: string): void {
    this.#end = { at, closing };
  }

  wrap(before: string, behind: string): void {
    this.#around = [before, behind];
  }

  toString(): string {
    const whole = this.#pieces.join("") + this.source.slice(this.#taken);
    const inner = this.#end === undefined ? whole : whole.slice(0, this.#end.at) + this.#end.closing;
    return this.#around[0] + inner + this.#around[1];
  }

  /** @param offset in what `toString` gives */
  sourceOffset(offset: number): number {
    const mended = Math.max(0, offset - this.#around[0].length);
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#stretches[middle]?.mended ?? 0) <= mended) low = middle;
      else high = middle - 1;
    }
    const stretch = this.#stretches[low] ?? { mended: 0, source: 0 };
    return Math.min(this.source.length, mended - stretch.mended + stretch.source);
  }
}
