import { copyFile } from "node:fs/promises";
import { MongoBinaryDownload } from "mongodb-memory-server-core/lib/util/MongoBinaryDownload.js";

export const DOWNLOAD_VERSION = "8.2.6";

/** Silence of the server after which it counts as out of reach, so that where there is no way to it the next source is tried soon. */
const SILENCE_MS = 6_000;
const ATTEMPTS = 4;

type Download = MongoBinaryDownload["httpDownload"];

/** Unlike its parent it checks the server's certificate, prints nothing, and gives up at once where no byte came. */
class QuietDownload extends MongoBinaryDownload {
  override httpDownload: Download = async (url, options, location, temporary) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await super.httpDownload(
          url,
          { ...options, rejectUnauthorized: true },
          location,
          temporary,
          1,
          0,
          SILENCE_MS,
        );
      } catch (error) {
        if (this.dlProgress.current === 0 || attempt === ATTEMPTS) throw error;
        this.dlProgress.current = 0;
      }
    }
  };

  override printDownloadProgress(chunk: { length: number }): void {
    this.dlProgress.current += chunk.length;
  }
}

/**
 * Downloads this platform's mongod from MongoDB's own servers (or the mirror that MONGOMS_DOWNLOAD_MIRROR names) and checks its digest.
 * @param folder an empty folder for what is needed on the way
 * @throws Error with the reason, where there is no such build or no way to it
 */
export async function downloadMongod(target: string, folder: string): Promise<void> {
  try {
    await copyFile(
      await new QuietDownload({ version: DOWNLOAD_VERSION, downloadDir: folder, checkMD5: true }).getMongodPath(),
      target,
    );
  } catch (error) {
    // The first line names the address, the last one the reason.
    throw new Error((error as Error).message.split("\n").at(-1) ?? "", { cause: error });
  }
}
