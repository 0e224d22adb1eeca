/** What is open while a text is read: the page itself, `{{…` or `[[…`. */
export interface Frame {
  opens: "" | "{" | "[";
  /** Braces or brackets that are not closed yet. */
  count: number;
  /** What stands between the bars. */
  parts: string[];
  part: string;
}

/** Deeper than any page of people; MediaWiki itself stops at 40. */
const MAX_DEPTH = 60;

/** The stack of what is open. What is shown goes to the innermost; each text is copied at most once a level. */
export class Frames {
  readonly #below: Frame[] = [];
  #top: Frame = { opens: "", count: 0, parts: [], part: "" };
  #braces = 0;
  /** Words of the page itself have been shown. */
  #hasWords = false;

  get opens(): Frame["opens"] {
    return this.#top.opens;
  }

  /** Whether it stands in a template. */
  get isInBraces(): boolean {
    return this.#braces > 0;
  }

  get hasWords(): boolean {
    return this.#hasWords;
  }

  /** What the page itself shows, once nothing is open any more. */
  get text(): string {
    return this.#top.part;
  }

  emit(text: string): void {
    this.#top.part += text;
    if (!this.#hasWords && this.#below.length === 0 && /\p{L}/u.test(text)) this.#hasWords = true;
  }

  /** False beyond the depth that is followed: then it is text. */
  open(opens: "{" | "[", count: number): boolean {
    if (this.#below.length >= MAX_DEPTH) {
      this.emit(opens.repeat(count));
      return false;
    }
    if (opens === "{") this.#braces++;
    this.#below.push(this.#top);
    this.#top = { opens, count, parts: [], part: "" };
    return true;
  }

  /** At a bar; on the page itself that is text. */
  divide(): void {
    if (this.#top.opens === "") this.emit("|");
    else this.#endPart();
  }

  pop(): Frame {
    const frame = this.#top;
    this.#endPart();
    this.#top = this.#below.pop() ?? frame;
    if (frame.opens === "{") this.#braces--;
    return frame;
  }

  /** What was opened last is never closed: it is text. */
  giveUp(): void {
    const { opens, count, parts } = this.pop();
    this.emit(opens.repeat(count) + parts.join("|"));
  }

  giveUpAll(): void {
    while (this.#below.length > 0) this.giveUp();
  }

  #endPart(): void {
    this.#top.parts.push(this.#top.part);
    this.#top.part = "";
  }
}
