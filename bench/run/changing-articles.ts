import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFile } from "../corpus/article-file.js";
import { article } from "../corpus/articles.js";
import { runSeed } from "./seed-process.js";

const CHANGED = 50;

/** Seeds a small folder of articles again and again, all of them changed each time. They are beside the corpus, under a source of their own. */
export class ChangingArticles {
  #runs = 0;
  #version = 0;
  #stopped = false;
  #ended: Promise<void> | undefined;

  /**
   * @param folder becomes the name of the source
   * @param first index of the first of the articles: behind those of the corpus
   */
  constructor(
    private readonly folder: string,
    private readonly first: number,
    private readonly env: Record<string, string>,
  ) {}

  /** Seeds once: after that their number stays the same. */
  async seedOnce(): Promise<void> {
    this.#version += 1;
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    for (let index = this.first; index < this.first + CHANGED; index += 1) {
      const facts = article(index, this.first);
      const body = `Version ${this.#version}. ${facts.body}`;
      writeFileSync(join(this.folder, `${index}.md`), articleFile({ ...facts, body, heat: this.#version % 200 }));
    }
    await runSeed(this.folder, this.env);
    this.#runs += 1;
  }

  /** Articles that have been written since the start, each as often as it was. */
  get written(): number {
    return this.#runs * CHANGED;
  }

  start(): void {
    this.#runs = 0;
    const loop = async (): Promise<void> => {
      while (!this.#stopped) await this.seedOnce();
    };
    this.#ended = loop();
    // What goes wrong is told where the end is awaited.
    this.#ended.catch(() => {});
  }

  /** Waits for the run that is under way. @throws Error where a run failed */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#ended;
  }
}
