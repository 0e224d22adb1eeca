import { failure } from "../src/errors.js";
import { isKnownEncoding } from "./formats/encodings/legacy-decoder.js";
import { baseUrlOf, isBaseUrl, type FolderSettings } from "./reading/folder-settings.js";

/** Options of every command that reads files, as they were written. */
export interface ReadingOptions {
  as?: string;
  baseUrl?: string;
  encoding?: string;
  future?: boolean;
  followLinks?: boolean;
}

/**
 * What these options decide; what is not given is absent, so that it beats no folder's settings.
 * @throws NewsgraphError BAD_USAGE for a value that means nothing
 */
export function readingSettings({ as, baseUrl, encoding, future, followLinks }: ReadingOptions): {
  settings: FolderSettings;
  followLinks: boolean;
} {
  if (as !== undefined && as !== "article" && as !== "page") throw failure("BAD_USAGE", "--as takes article or page.");
  if (baseUrl !== undefined && !isBaseUrl(baseUrl))
    throw failure("BAD_USAGE", "--base-url takes an absolute address, such as https://example.com/blog/.");
  if (encoding !== undefined && !isKnownEncoding(encoding))
    throw failure("BAD_USAGE", `--encoding takes the name of an encoding, such as windows-1252, not ${encoding}.`);
  return {
    settings: {
      ...(as !== undefined && { as }),
      ...(baseUrl !== undefined && { baseUrl: baseUrlOf(baseUrl) }),
      ...(encoding !== undefined && { encoding }),
      ...(future && { future }),
    },
    followLinks: followLinks === true,
  };
}
