import { once } from "node:events";
import type { Cluster } from "./cluster.js";
import { copyLine, type Row } from "./rows.js";

const BUFFER_CHARACTERS = 1 << 18;

/** One table that is being filled by COPY. */
export class CopyTable {
  readonly #psql;
  readonly #ended: Promise<unknown[]>;
  #text = "";

  constructor(
    cluster: Cluster,
    database: string,
    readonly table: string,
  ) {
    this.#psql = cluster.psql(database, `copy ${table} from stdin`);
    this.#ended = once(this.#psql, "exit");
    // What went wrong is what psql's exit code says; a broken pipe only follows from it.
    this.#psql.stdin?.on("error", () => undefined);
  }

  async write(rows: Row[]): Promise<void> {
    this.#text += rows.map(copyLine).join("");
    if (this.#text.length > BUFFER_CHARACTERS) await this.#flush();
  }

  /** @throws Error where PostgreSQL did not take the rows; psql has printed why */
  async end(): Promise<void> {
    await this.#flush();
    this.#psql.stdin?.end();
    const [code] = await this.#ended;
    if (code !== 0) throw new Error(`Copying the rows of ${this.table} failed.`);
  }

  async #flush(): Promise<void> {
    const { stdin } = this.#psql;
    const text = this.#text;
    this.#text = "";
    if (stdin?.writable && !stdin.write(text)) await Promise.race([once(stdin, "drain"), this.#ended]);
  }
}
