import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

const MEGABYTE = Buffer.alloc(1024 * 1024);

/** A disk in memory that can be filled to its last byte. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Undefined where this user may mount nothing. */
  static mount(folder: string, megabytes: number): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    try {
      const options = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder];
      execFileSync("mount", options, { stdio: "ignore" });
      return new SmallDisk(folder);
    } catch {
      return undefined;
    }
  }

  fill(): void {
    const file = openSync(this.#filler, "a");
    try {
      for (let piece = MEGABYTE; piece.length > 0;) {
        try {
          writeSync(file, piece);
        } catch {
          piece = piece.subarray(0, piece.length >> 1);
        }
      }
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(this.#filler, { force: true });
  }

  unmount(): void {
    // Its last user may only just have ended.
    execFileSync("umount", ["--lazy", this.folder], { stdio: "ignore" });
  }

  get #filler(): string {
    return join(this.folder, "filler");
  }
}
