const HEAD_END = Buffer.from("\r\n\r\n");
const NOTHING = Buffer.alloc(0);

export interface HttpAnswer {
  status: number;
  body: Buffer;
}

/**
 * Reads HTTP/1.1 answers with a Content-Length off a stream of chunks, one after the other: all that a load loop needs, at a fraction
 * of what a whole client costs the machine that is measured.
 */
export class AnswerReader {
  #pending: Buffer = NOTHING;

  /**
   * Takes the next chunk; gives the answer once it is whole.
   * @throws Error for an answer without Content-Length, whose end cannot be known
   */
  push(chunk: Buffer): HttpAnswer | undefined {
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    const headEnd = this.#pending.indexOf(HEAD_END);
    if (headEnd === -1) return undefined;
    const head = this.#pending.toString("latin1", 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`The answer has no Content-Length: ${head.split("\r\n", 1).join("")}`);
    const start = headEnd + HEAD_END.length;
    const end = start + Number(length);
    if (this.#pending.length < end) return undefined;
    const answer = { status: Number(head.slice(9, 12)), body: this.#pending.subarray(start, end) };
    this.#pending = this.#pending.length === end ? NOTHING : this.#pending.subarray(end);
    return answer;
  }
}
