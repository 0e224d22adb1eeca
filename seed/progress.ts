import { SingleBar } from "cli-progress";
import type { SeedPhase } from "./pipeline.js";
import { walkFiles } from "./read-files.js";
import type { SourceRoot } from "./sources.js";

export interface Progress {
  advance(phase: SeedPhase, count: number): void;
  stop(): void;
}

const TITLES: Record<SeedPhase, string> = { read: "Reading", link: "Linking", relate: "Relating" };

/** A progress bar where `stream` is a terminal and nobody asked for quiet; silent elsewhere. */
export async function startProgress(
  roots: SourceRoot[],
  stream: NodeJS.WriteStream,
  quiet: boolean,
): Promise<Progress> {
  if (quiet || !stream.isTTY) return { advance: () => undefined, stop: () => undefined };
  const total = await countFiles(roots);
  const bar = new SingleBar({
    format: "{title} {bar} {value}/{total} · {eta_formatted} left",
    stream,
    hideCursor: true,
    clearOnComplete: true,
  });
  let phase: SeedPhase | undefined;
  let done = 0;
  return {
    advance(next, count) {
      if (next !== phase) {
        phase = next;
        done = 0;
        bar.start(total, 0, { title: TITLES[next] });
      }
      done += count;
      if (done > bar.getTotal()) bar.setTotal(done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

async function countFiles(roots: SourceRoot[]): Promise<number> {
  let count = 0;
  for (const root of roots) {
    for await (const entry of walkFiles(root.root, { onlyNames: true })) if ("read" in entry) count++;
  }
  return count;
}
